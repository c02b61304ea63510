import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDates } from '../../../src/parse/parse-text.js'

const WORDS = [
  ...['Thursday', 'October', 'May', '26', '26th', '2023', '1,400', '10/26', '5', 'p.m.', '5:30', 'the', 'last', 'next'],
  ...['quarter', 'week', 'years', 'ago', 'later', 'two', 'first', 'half', 'of', 'and', '-', ',', 'early', 'mid-1990s'],
  ...['a', 'few', 'night', 'Christmas', 'then', 'until', '\n', '’s', '__proto__', 'constructor', 'toString', '\ud800'],
]

const ISO_DAY = /^\d{4}-\d\d-\d\d$/

describe('any text', () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' ')),
    fc.string(),
  )

  it('gives mentions in order, with exact offsets and days that exist', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('2023-10-26', '1001-01-01', 'yesterday', undefined), (text, publishedAt) => {
        let end = 0
        for (const date of parseDates(text, { publishedAt })) {
          expect(text.slice(date.span.start, date.span.end)).toBe(date.text)
          expect(date.span.start).toBeGreaterThanOrEqual(end)
          end = date.span.end
          expect(date.start === null).toBe(date.end === null)
          if (date.start === null || date.end === null) continue
          expect(date.start).toMatch(ISO_DAY)
          expect(date.end).toMatch(ISO_DAY)
          expect(date.start <= date.end).toBe(true)
        }
      }),
      { numRuns: 300, examples: [['years later Thursday', '2023-10-26']] },
    )
  })

  it('reads every day back from its words', () => {
    const months = [
      'January',
      'Feb.',
      'March',
      'Apr.',
      'May',
      'June',
      'July',
      'Aug.',
      'Sept.',
      'October',
      'Nov.',
      'Dec.',
    ]
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), (n) => {
        const iso = new Date(Date.UTC(1900, 0, 1 + n)).toISOString().slice(0, 10)
        const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
        expect(parseDates(`It was on ${months[month - 1]} ${day}, ${year}, at sea.`)).toMatchObject([
          { value: iso, start: iso, end: iso, resolution: 'stated' },
        ])
      }),
      { numRuns: 200 },
    )
  })
})
