import { describe, expect, test } from 'vitest'
import { judgeDates } from '../../src/diff/date.js'
import { extractFacts } from '../../src/index.js'
import type { Claim } from '../../src/types.js'
import { claimOf } from './claims.js'

// Articles a, b, c … of Thursday, 16 May 2024, and the last date that each names.
const dates = (...texts: readonly string[]): Claim[] =>
  texts.map((text, i) => {
    const sentence = `It opened ${text}.`
    const fact = extractFacts({ id: 'a', text: sentence, publishedAt: '2024-05-16' }).dates.at(-1)!
    return { ...claimOf('abcdefgh'[i]!, fact, fact.text, fact.value, sentence), span: fact.span }
  })

const judged = (aspect: 'day' | 'hour', texts: readonly string[], strict = false): string => {
  const { verdict, difference, severity } = judgeDates(dates(...texts), aspect, strict)
  return `${verdict} ${difference ?? '-'} ${severity}`
}

const why = (aspect: 'day' | 'hour', ...texts: readonly string[]): string =>
  judgeDates(dates(...texts), aspect, false).explanation

describe('what is the same', () => {
  test.each([
    ['day', 'on May 14', 'on Tuesday'],
    ['week', 'last week', 'last week'],
    ['month', 'in March 2023', 'in March 2023'],
    ['year', 'in 2012', 'in 2012'],
    ['decade', 'in the 1990s', 'in the 1990s'],
  ])('is the %s', (unit, a, b) => {
    expect(why('day', a, b)).toContain(`the same ${unit}: `)
  })
})

describe('days', () => {
  test.each([
    ['one day', 'on May 14', 'on Tuesday', 'agreement - none'],
    ['a day and its month', 'on May 14', 'in May 2024', 'agreement - none'],
    ['a day and an hour of it', 'on Tuesday', 'at 5 p.m. on Tuesday', 'agreement - none'],
    ['two hours of one day', 'at 3 p.m. on Tuesday', 'at 5 p.m. on Tuesday', 'agreement - none'],
    ['days next to each other', 'on Tuesday', 'on Monday', 'discrepancy date minor'],
    ['days farther apart', 'on Tuesday', 'on Sunday', 'discrepancy date major'],
    ['two months', 'in May 2024', 'in March 2024', 'discrepancy date major'],
  ])('%s', (_, a, b, expected) => {
    expect(judged('day', [a, b])).toBe(expected)
    expect(judged('day', [b, a])).toBe(expected)
  })

  test('are told with the date that they mean', () => {
    expect(why('day', 'on May 14', 'on Tuesday')).toBe(
      'All mean the same day: “May 14”, 2024-05-14 (A) and “Tuesday”, 2024-05-14 (B).',
    )
    expect(why('day', 'on May 14', 'in May 2024')).toBe(
      'The dates fit each other: “May 14”, 2024-05-14 (A) and “May 2024”, 2024-05 (B).',
    )
    expect(why('day', 'on Tuesday', 'on Monday')).toBe(
      'The days are one day apart, as a time zone would make it: “Tuesday”, 2024-05-14 (A) against “Monday”, 2024-05-13 (B).',
    )
    expect(why('day', 'on Tuesday', 'on Sunday', 'on tuesday')).toBe(
      'The dates contradict each other: “Tuesday”, 2024-05-14 (A and C) against “Sunday”, 2024-05-12 (B).',
    )
  })

  test('tell a reader nothing of marks for what is unknown', () => {
    const [a, b] = dates('on May 14', 'on May 14')
    const vague = (claim: Claim, value: string): Claim => ({ ...claim, value })
    const told = (value: string): string => judgeDates([vague(a!, value), b!], 'day', false).explanation
    for (const value of ['XXXX-05-14', '2024-XX', 'PAST_REF', '20240514', ''])
      expect(told(value)).toBe('All mean the same day: “May 14” (A) and “May 14”, 2024-05-14 (B).')
    expect(told('2024')).toContain('“May 14”, 2024 (A)')
    expect(told('2024-W20')).toContain('“May 14”, 2024-W20 (A)')
  })

  test('of one article are no finding', () => {
    expect(judgeDates(dates('on Tuesday'), 'day', false)).toMatchObject({ explanation: 'One date.', severity: 'none' })
  })
})

describe('days that are limits', () => {
  test.each([
    ['met', 'before 2005', 'in May 2003', 'agreement - none'],
    ['missed', 'before 2005', 'in May 2008', 'discrepancy date major'],
    ['from below', 'after May 3, 2024', 'on May 9, 2024', 'agreement - none'],
    ['missed from below', 'after May 9, 2024', 'on May 3, 2024', 'discrepancy date major'],
    ['on either side', 'before May 3, 2024', 'after May 9, 2024', 'discrepancy date major'],
    ['with room between', 'after May 3, 2024', 'before May 9, 2024', 'agreement - none'],
  ])('%s', (_, a, b, expected) => {
    expect(judged('day', [a, b])).toBe(expected)
    expect(judged('day', [b, a])).toBe(expected)
  })

  test('exclude the day itself only where the letter counts', () => {
    expect(judged('day', ['after May 3, 2024', 'on May 3, 2024'], true)).toBe('discrepancy date major')
    expect(judged('day', ['after May 3, 2024', 'on May 3, 2024'])).toBe('agreement - none')
  })

  test('are told with their limit', () => {
    expect(why('day', 'before 2005', 'in May 2008')).toBe(
      'The dates exclude each other: “before 2005” (A) against “May 2008” (B).',
    )
    expect(why('day', 'before 2005', 'in May 2003', 'by 2005')).toBe(
      'The dates fit each other: “before 2005” (A) and “May 2003” (B) and “by 2005” (C).',
    )
  })
})

describe('hours of one day', () => {
  test('are told with the limit that stands before them', () => {
    expect(why('hour', 'about 5 p.m. on Tuesday', 'after 5 p.m. on Tuesday')).toBe(
      'The times fit each other: “about 5 p.m. on Tuesday”, 2024-05-14T17:00 (A) and “after 5 p.m. on Tuesday”, 2024-05-14T17:00 (B).',
    )
  })

  test.each([
    ['the same', 'at 5 p.m. on Tuesday', 'at 5 p.m. on May 14', 'agreement - none'],
    ['an hour and its evening', 'on Tuesday evening', 'at 6 p.m. on Tuesday', 'agreement - none'],
    ['a day alone', 'on Tuesday', 'at 6 p.m. on Tuesday', 'agreement - none'],
    ['about', 'about 5 p.m. on Tuesday', 'at 5 p.m. on Tuesday', 'discrepancy bound minor'],
    ['about and around', 'about 5 p.m. on Tuesday', 'around 5 p.m. on Tuesday', 'agreement - none'],
    [
      'just before and shortly before',
      'just before 5 p.m. on Tuesday',
      'shortly before 5 p.m. on Tuesday',
      'agreement - none',
    ],
    ['nearly and just before', 'at nearly 5 p.m. on Tuesday', 'just before 5 p.m. on Tuesday', 'agreement - none'],
    ['before and after', 'just before 5 p.m. on Tuesday', 'just after 5 p.m. on Tuesday', 'discrepancy bound minor'],
    ['about and after', 'about 5 p.m. on Tuesday', 'after 5 p.m. on Tuesday', 'agreement - none'],
    ['roughly', 'roughly 5 p.m. on Tuesday', 'approximately 5 p.m. on Tuesday', 'agreement - none'],
    ['seven minutes', 'at 5:00 p.m. on Tuesday', 'at 5:07 p.m. on Tuesday', 'discrepancy precision minor'],
    ['eight minutes', 'at 5:00 p.m. on Tuesday', 'at 5:08 p.m. on Tuesday', 'discrepancy date minor'],
    ['an hour', 'at 5 p.m. on Tuesday', 'at 6 p.m. on Tuesday', 'discrepancy date minor'],
    ['more than an hour', 'at 5 p.m. on Tuesday', 'at 6:01 p.m. on Tuesday', 'discrepancy date major'],
    ['another part of the day', 'on Tuesday morning', 'at 9 p.m. on Tuesday', 'discrepancy date major'],
    ['midnight', 'at 11:58 p.m. on Tuesday', 'at 12:02 a.m. on Tuesday', 'discrepancy precision minor'],
    [
      'a quarter of an hour before',
      'shortly before 6 p.m. on Tuesday',
      'at 5:45 p.m. on Tuesday',
      'discrepancy precision minor',
    ],
    ['more than that', 'shortly before 6 p.m. on Tuesday', 'at 5:44 p.m. on Tuesday', 'discrepancy date minor'],
    ['on the other side', 'shortly before 6 p.m. on Tuesday', 'at 6:14 p.m. on Tuesday', 'discrepancy date minor'],
    [
      'a quarter of an hour after',
      'just after 6 p.m. on Tuesday',
      'at 6:15 p.m. on Tuesday',
      'discrepancy precision minor',
    ],
    ['before what is after', 'just after 6 p.m. on Tuesday', 'at 5:46 p.m. on Tuesday', 'discrepancy date minor'],
    [
      'both before',
      'shortly before 6 p.m. on Tuesday',
      'shortly before 5:46 p.m. on Tuesday',
      'discrepancy date minor',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(judged('hour', [a, b])).toBe(expected)
    expect(judged('hour', [b, a])).toBe(expected)
  })

  test('are told plainly', () => {
    expect(why('hour', 'at 5 p.m. on Tuesday', 'at 6 p.m. on Tuesday')).toMatch(
      /^The day is the same, the time is not: “5 p\.m\. on Tuesday”, 2024-05-14T17:00 \(A\) against “6 p\.m\. on Tuesday”, 2024-05-14T18:00 \(B\)\.$/,
    )
    expect(why('hour', 'at 5:00 p.m. on Tuesday', 'at 5:02 p.m. on Tuesday')).toMatch(
      /^One gives the time more precisely than the other: .+ \(A\) against .+ \(B\)\.$/,
    )
    expect(why('hour', 'about 5 p.m. on Tuesday', 'at 5 p.m. on Tuesday')).toMatch(
      /^The time is the same, its limits are put differently: .+ \(A\) against .+ \(B\)\.$/,
    )
    expect(why('hour', 'at 5 p.m. on Tuesday', 'at 5 p.m. on Tuesday')).toBe(
      'All mean the same time: “5 p.m. on Tuesday”, 2024-05-14T17:00 (A and B).',
    )
  })
})
