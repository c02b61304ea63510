import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../src/extract.js'
import { readDocument } from '../../src/text/document.js'
import { forgetting } from '../../src/text/word-memory.js'

const tokensOf = (text: string): string[] => readDocument(text, 'text').tokens.map((token) => token.text)

describe('what is read does not depend on what was read before', () => {
  test.each([
    ['The house is her son’s.', 'Her son’s car was found.', ['Her', 'son', '’s', 'car', 'was', 'found', '.']],
    ["The keys were Marlow's, she said.", "Marlow's sister waited.", ['Marlow', "'s", 'sister', 'waited', '.']],
    ['They met at 3 p.m, he said.', 'It closed at 4 p.m. on Monday.', tokensOf('It closed at 4 p.m. on Monday.')],
  ])('after %j the words of %j are cut as ever', (before, text, words) => {
    tokensOf(before)
    expect(tokensOf(text)).toEqual(words)
  })

  test('an age glued to the sentence before it does not take that age out of later articles', () => {
    const read = () => extractFacts({ id: 'a', text: 'A 28-year-old man was hurt.' }).quantities.map(({ text }) => text)
    const fresh = read()
    extractFacts({ id: 'b', text: 'They opened fire.28-year-old Dana Marlow was hit.' })
    expect(read()).toEqual(fresh)
    expect(fresh.join()).toContain('28')
  })

  test('plain words and figures are kept, everything else is forgotten', () => {
    const list = ['known']
    const hash: Record<string, number> = { known: 0 }
    const forget = forgetting({ features: { lexeme: { list, hash } } })
    for (const token of ['Marlow', '1400', "Marlow's", '28-year-old', 'p.m']) hash[token] = list.push(token) - 1
    forget()
    expect(Object.keys(hash).sort()).toEqual(['1400', 'Marlow', 'known'])
  })

  test.each([undefined, null, {}, { features: {} }, { features: { lexeme: { list: 1 } } }])(
    'a model that keeps its tokens elsewhere (%j) is left alone',
    (model) => {
      expect(forgetting(model)).not.toThrow()
    },
  )
})
