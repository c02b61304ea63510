import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates } from '../../src/align/compare-dates.js'
import { parseDates } from '../../src/parse/parse-text.js'

const read = (text: string, publishedAt?: string) => {
  const [date] = parseDates(text, { publishedAt })
  if (!date) throw new Error(`No date in ${text}`)
  return date
}

const relation = (a: readonly [string, string?], b: readonly [string, string?]) =>
  compareDates(read(...a), read(...b)).relation

describe('two dates compared', () => {
  it.each([
    ['a weekday and its date', ['on Thursday', '2023-10-26'], ['on October 26', '2023-10-28'], 'same'],
    ['yesterday and a weekday of another article', ['yesterday', '2023-10-27'], ['Thursday', '2023-10-28'], 'same'],
    ['a month and a day of it', ['in October', '2023-11-02'], ['on Oct. 26, 2023'], 'precision'],
    ['a day and an hour of it', ['on Thursday', '2023-10-26'], ['at 5 p.m. Thursday', '2023-10-26'], 'precision'],
    ['a night and an hour of it', ['Thursday night', '2023-10-26'], ['10 p.m. Thursday', '2023-10-26'], 'precision'],
    ['two hours of one day', ['5 p.m. Thursday', '2023-10-26'], ['9 a.m. Thursday', '2023-10-26'], 'different'],
    ['a day without its year and that day', ['on October 26'], ['on Oct. 26, 2023'], 'compatible'],
    ['a day without its year and another day', ['on October 26'], ['on Oct. 27, 2023'], 'different'],
    ['an unanchored weekday and that weekday', ['on Thursday'], ['on Oct. 26, 2023'], 'compatible'],
    ['an unanchored weekday and another one', ['on Friday'], ['on Oct. 26, 2023'], 'different'],
    ['two unanchored days', ['on October 26'], ['on October 7'], 'different'],
    ['days next to each other', ['Thursday', '2023-10-26'], ['Wednesday', '2023-10-26'], 'neighbour'],
    [
      'a night and the small hours after it',
      ['Sunday night', '2023-10-26'],
      ['1 a.m. Monday', '2023-10-26'],
      'neighbour',
    ],
    ['days far apart', ['on October 7', '2023-10-26'], ['on October 26', '2023-10-26'], 'different'],
    [
      'a morning and the night of the next day',
      ['9 a.m. Sunday', '2023-10-26'],
      ['11 p.m. Monday', '2023-10-26'],
      'different',
    ],
    ['a length and a day', ['for three days'], ['on Oct. 26, 2023'], 'incomparable'],
  ] as const)('%s', (_name, a, b, expected) => {
    expect(relation(a, b)).toBe(expected)
    expect(relation(b, a)).toBe(expected)
  })

  it('is the same both ways round and gives a reason', () => {
    const days = fc
      .integer({ min: 0, max: 900 })
      .map((n) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, days, (x, y) => {
        const [a, b] = [read(`on ${x}`), read(`on ${y}`)]
        expect(compareDates(a, b)).toEqual(compareDates(b, a))
        expect(compareDates(a, b).reason).not.toBe('')
        expect(compareDates(a, a).relation).toBe('same')
      }),
    )
  })
})
