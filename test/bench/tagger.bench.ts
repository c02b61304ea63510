import { bench, describe } from 'vitest'
import { tagNames } from '../../src/parse/entities/tag-names.js'
import { readDocument } from '../../src/text/document.js'

const PARAGRAPHS = [
  'Officials in Accra said on Tuesday that two ministers had resigned after talks with the African Union broke down. The president, Ama Mensah, thanked both for their work.',
  'At least twelve people were hurt when a bus left the road near the town of Villa Clara, police said. The driver, Jorge Ramírez, 54, was taken to hospital with light injuries and is expected to recover.',
  'The central bank left interest rates as they were, saying that prices had risen less than expected over the summer. Analysts at Northfield Capital had expected a cut, and the currency fell slightly against the dollar.',
]
// About a thousand tokens, so that hz is thousands of tokens a second.
const docs = [
  readDocument(Array.from({ length: 27 }, (_, i) => PARAGRAPHS[i % PARAGRAPHS.length]!).join('\n\n'), 'text'),
]
const tokens = docs.reduce((sum, doc) => sum + doc.tokens.length, 0)

describe('tagNames: hz is thousands of tokens a second', () => {
  bench(`${tokens} tokens of running text`, () => void tagNames(docs))
})
