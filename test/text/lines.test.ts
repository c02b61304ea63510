import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, paragraphsOf } from '../../src/text/lines.js'

const pieces = fc
  .array(fc.constantFrom('a', 'bc', ' ', '\n', '\r', '\u2028', '\u2029', '\ud800'))
  .map((list) => list.join(''))

describe('lines of a text', () => {
  it('are what stands between line breaks, empty ones left out', () => {
    expect(linesOf('one\n\r\n two\u2028three\n')).toEqual([
      { start: 0, end: 3 },
      { start: 6, end: 16 },
    ])
    expect(linesOf('')).toEqual([])
    expect(linesOf('\n\n')).toEqual([])
  })

  it('are the matches of the expressions that say so', () => {
    const matches = (text: string, pattern: RegExp) =>
      [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    fc.assert(
      fc.property(pieces, (text) => {
        expect(linesOf(text)).toEqual(matches(text, /[^\n\r]+/g))
        expect(paragraphsOf(text)).toEqual(matches(text, /[^\n\r\u2028\u2029]+/g))
      }),
    )
  })
})
