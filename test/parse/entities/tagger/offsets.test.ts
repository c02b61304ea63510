import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagNames } from '../../../../src/parse/entities/tag-names.js'
import { readDocument } from '../../../../src/text/document.js'

const WORDS = [
  'Angela',
  'Merkel',
  'of',
  'the',
  'Bank',
  '-',
  "'s",
  '’',
  '(',
  ')',
  'UN',
  'U.S.',
  '5',
  '__proto__',
  'constructor',
  '\ud800',
  '\0',
  '北京',
  'é',
  '\n',
  '. ',
]

describe('tagNames', () => {
  it(
    'gives names in order, apart from each other, each inside the text and without white space at its ends',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
          const text = words.join(' ')
          let last = 0
          for (const { start, end } of tagNames([readDocument(text, 'text')])) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
            last = end
          }
        }),
      )
    },
  )

  it('throws on no string', { timeout: 30_000 }, () => {
    const text = fc.string({ unit: 'binary', maxLength: 100 })
    fc.assert(fc.property(text, (source) => void tagNames([readDocument(source, 'text')])))
  })

  it('finds nothing in nothing', () => {
    expect(tagNames([])).toEqual([])
    expect(tagNames([readDocument('', 'title'), readDocument('', 'text')])).toEqual([])
  })

  it('gives the same answer twice', () => {
    const read = (): unknown => tagNames([readDocument('Ama Mensah met Kofi Boateng in Kumasi.', 'text')])
    expect(read()).toEqual(read())
  })
})
