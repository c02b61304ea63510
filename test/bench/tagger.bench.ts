import { bench, describe } from 'vitest'
import { tagNames } from '../../src/parse/entities/tag-names.js'
import { readDocument } from '../../src/text/document.js'

const PARAGRAPHS = [
  'Officials in Accra said on Tuesday that two ministers had resigned after talks with the African Union broke down. The president, Ama Mensah, thanked both for their work.',
  'At least twelve people were hurt when a bus left the road near the town of Villa Clara, police said. The driver, Jorge Ramírez, 54, was taken to hospital with light injuries and is expected to recover.',
  'The central bank left interest rates as they were, saying that prices had risen less than expected over the summer. Analysts at Northfield Capital had expected a cut, and the currency fell slightly against the dollar.',
]
const docs = Array.from({ length: 100 }, (_, i) => [
  readDocument(Array.from({ length: 8 }, (_, j) => PARAGRAPHS[(i + j) % PARAGRAPHS.length]!).join('\n\n'), 'text'),
])
const tokens = docs.reduce((sum, [doc]) => sum + doc!.tokens.length, 0)

describe(`tagNames on ${tokens} tokens of running text`, () => {
  bench('100 articles', () => {
    for (const article of docs) tagNames(article)
  })
})
