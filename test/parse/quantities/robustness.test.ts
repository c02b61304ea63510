import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuantities } from '../../../src/parse/parse-text.js'

const PIECES = [
  ...'0123456789.,-–—$€£%°½()/:;\'"’“” \n\u00a0\u0000\ud800'.split(''),
  'one',
  'two',
  'hundred',
  'million',
  'half',
  'a',
  'third',
  'in',
  'of',
  'dozens',
  'more than',
  'up to',
  'between',
  'and',
  'to',
  'or',
  'people',
  'killed',
  'dead',
  'no one',
  'was',
  'were',
  'percent',
  'km',
  'year-old',
  'aged',
  'US$',
  'bn',
  '__proto__',
  'constructor',
  'Perkins',
  'May',
  '2023',
]

const check = (text: string) => {
  for (const quantity of parseQuantities(text)) {
    expect(text.slice(quantity.span.start, quantity.span.end)).toBe(quantity.text)
    expect(quantity.text).not.toBe('')
    const { min, max, value } = quantity
    if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
    for (const n of [min, max, value]) expect(n === null || Number.isFinite(n)).toBe(true)
    if (quantity.counted) expect(text).toContain(quantity.counted.text)
  }
}

describe('any text', () => {
  it('gives exact offsets and closed intervals', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((p) => p.join(' ')),
        check,
      ),
      { numRuns: 150 },
    )
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((p) => p.join('')),
        check,
      ),
      { numRuns: 150 },
    )
  })
  it('is read without a throw, whatever it holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), check), { numRuns: 100 })
  })
  it('stays finite on absurd numbers', () => {
    check(`It cost ${'9'.repeat(400)} dollars and 1e999 yen and 5×10^999 won.`)
    check('one '.repeat(500))
    check('1 000 '.repeat(500))
    check('1,000-'.repeat(500))
    check('five hundred thousand million billion '.repeat(50))
  })
  it('gives the same result twice, in order and as plain JSON', () => {
    const text = 'Up to 400 people died; 12 fled, and prices rose 4 percent to $5 a litre.'
    const found = parseQuantities(text)
    expect(parseQuantities(text)).toEqual(found)
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(found.map((q) => q.span.start)).toEqual(found.map((q) => q.span.start).sort((a, b) => a - b))
  })
})
