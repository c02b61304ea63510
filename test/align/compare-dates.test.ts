import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, datesFit } from '../../src/align/compare-dates.js'
import { parseDates } from '../../src/parse/parse-text.js'
import type { DateMention } from '../../src/types.js'

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

const mention = (
  value: string,
  start: string | null,
  end = start,
  type: DateMention['type'] = 'DATE',
): DateMention => ({
  kind: 'date',
  text: value,
  span: { field: 'text', start: 0, end: value.length },
  type,
  value,
  start,
  end,
  resolution: 'stated',
  attribution: null,
})

/** A day, with or without a time: "26", "26T17:30", "26TNI". */
const october = (day: string): DateMention => mention(`2023-10-${day}`, `2023-10-${day.slice(0, 2)}`)

const both = (a: DateMention, b: DateMention): [string, string] => {
  const there = compareDates(a, b)
  expect(compareDates(b, a)).toEqual(there)
  expect(datesFit(a, b)).toBe(there.relation !== 'different' && there.relation !== 'neighbour')
  return [there.relation, there.reason]
}

describe('times of one day', () => {
  it.each([
    ['26', '26', 'same', 'the same day'],
    ['26', '26T17:30', 'precision', 'the same day, one with a time of day'],
    ['26T17:30', '26T17:30', 'same', 'the same day and time'],
    ['26T17', '26T17:00', 'same', 'the same day and time'],
    ['26T17:30', '26T17:31', 'different', 'the same day at another time'],
    ['26T17:30', '26T18:30', 'different', 'the same day at another time'],
    ['26TMO', '26T12:00', 'precision', 'the same day, one with a closer time'],
    ['26TMO', '26T12:01', 'different', 'the same day at another time'],
    ['26TAF', '26T12:00', 'precision', 'the same day, one with a closer time'],
    ['26TAF', '26T11:59', 'different', 'the same day at another time'],
    // The night of a day and its small hours are both called its night.
    ['26TNI', '26T01:00', 'precision', 'the same day, one with a closer time'],
    ['26TNI', '26T09:00', 'different', 'the same day at another time'],
    ['26TMO', '26TAF', 'precision', 'the same day, one with a closer time'],
    // A part of the day that nobody has defined says nothing.
    ['26TZZ', '26T09:00', 'precision', 'the same day, one with a time of day'],
  ])('%s and %s: %s', (a, b, relation, reason) => {
    expect(both(october(a), october(b))).toEqual([relation, reason])
  })
})

describe('days next to each other', () => {
  it.each([
    ['26', '27', 'neighbour', 'one day apart, as a time zone would make it'],
    ['26', '27T09:00', 'neighbour', 'one day apart, as a time zone would make it'],
    ['26TNI', '27T01:00', 'neighbour', 'the same night, around midnight'],
    ['26TNI', '27T06:00', 'neighbour', 'the same night, around midnight'],
    ['26T23:00', '27T01:00', 'neighbour', 'close to each other, on either side of midnight'],
    ['26T23:00', '27T01:01', 'neighbour', 'one day apart, as a time zone would make it'],
    ['26T09:00', '27T11:00', 'neighbour', 'one day apart, as a time zone would make it'],
    ['26T09:00', '27T11:01', 'different', 'no day in common'],
    ['26', '28', 'different', 'no day in common'],
  ])('%s and %s: %s', (a, b, relation, reason) => {
    expect(both(october(a), october(b))).toEqual([relation, reason])
  })
})

describe('periods and what is no point in time', () => {
  const month = mention('2023-10', '2023-10-01', '2023-10-31')
  const week = mention('2023-W44', '2023-10-30', '2023-11-05')
  const nothing = { relation: 'incomparable', reason: 'not both are points in time' }

  it('the same period is told by no day', () => {
    expect(both(month, month)).toEqual(['same', 'the same period'])
  })

  it.each([
    ['2023-10-01', 'precision', 'one lies within the other'],
    ['2023-10-31', 'precision', 'one lies within the other'],
    ['2023-11-01', 'different', 'no day in common'],
    ['2023-09-30', 'different', 'no day in common'],
  ])('October 2023 and %s: %s', (day, relation, reason) => {
    expect(both(month, mention(day, day))).toEqual([relation, reason])
  })

  it('a shorter period with the same first or last day lies within', () => {
    const first = mention('2023-10-01/2023-10-07', '2023-10-01', '2023-10-07')
    expect(both(month, first)).toEqual(['precision', 'one lies within the other'])
    expect(both(month, mention('x', '2023-10-25', '2023-10-31'))).toEqual(['precision', 'one lies within the other'])
  })

  it('periods that overlap, by one day even, may mean the same', () => {
    expect(both(month, week)).toEqual(['compatible', 'the periods overlap'])
    expect(both(mention('x', '2023-10-20', '2023-10-30'), week)).toEqual(['compatible', 'the periods overlap'])
    expect(both(mention('x', '2023-10-20', '2023-10-29'), week)).toEqual(['different', 'no day in common'])
  })

  it('a length, a habit and a vague time compare with nothing', () => {
    for (const other of [mention('P3D', null, null, 'DURATION'), mention('PRESENT_REF', null, null)])
      expect(compareDates(other, month)).toEqual(nothing)
    expect(compareDates(mention('XXXX-WXX-4', null, null, 'SET'), october('26'))).toEqual(nothing)
    expect(compareDates(mention('2023-10-26', '2023-10-26', '2023-10-26', 'DURATION'), october('26'))).toEqual(nothing)
  })

  it('a day whose year nobody gives is compared by what is known', () => {
    const unknown = mention('XXXX-10-26', null, null)
    expect(both(unknown, october('26'))).toEqual(['compatible', 'nothing that is known of them differs'])
    expect(both(unknown, october('27'))).toEqual(['different', 'what is known of them differs'])
  })
})
