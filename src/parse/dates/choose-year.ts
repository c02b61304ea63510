import { dayOf, weekdayOf, ymdOf } from './calendar.js'
import type { Pick } from './reading.js'
import type { Tense } from './tense.js'

// Half a year away either way is rather the past: news tells what happened.
const PAST_BIAS = 15

// "Will open on May 5", said in autumn, is no day of last spring.
const PLANNED_GAP = 60

// A day this far ahead, told in the past tense, is last year's.
const TOLD_GAP = 40

const distance = (day: number, to: number): number => (day <= to ? to - day - PAST_BIAS : day - to)

export const nearest = (candidates: readonly number[], to: number): number =>
  candidates.reduce((best, one) => (distance(one, to) < distance(best, to) ? one : best))

/** Which of the same days of several years is meant: the nearest, but that the tense forbids it. */
export const chooseDay = (days: readonly number[], published: number, pick: Pick | undefined, tense: Tense): number => {
  const near = nearest(days, published)
  const last = days.filter((one) => one <= published).at(-1) ?? near
  const next = days.find((one) => one > published) ?? near
  if (pick === 'last') return last
  if (pick === 'next') return next
  if (tense === 'future' && published - near > PLANNED_GAP) return next
  return tense === 'past' && near - published > TOLD_GAP ? last : near
}

/** The weekday that is meant: the last one, the publication day included, but for "next" and what is to come. */
export const weekdayDay = (weekday: number, published: number, pick: Pick | undefined, future: boolean): number => {
  const back = (weekdayOf(published) - weekday + 7) % 7
  if (pick === 'last') return published - (back === 0 ? 7 : back)
  if (pick === 'next') return published + 7 - back
  if (pick === 'this') return published - weekdayOf(published) + weekday
  return future && back > 0 ? published + 7 - back : published - back
}

/** The year for which `pointIn(year)` is the one that the words choose. */
export const chooseYear = (
  published: number,
  pointIn: (year: number) => number,
  pick: Pick | undefined,
  future: boolean,
  length: number,
): number => {
  const { year } = ymdOf(published)
  const years = [year - 1, year, year + 1]
  const past = years.filter((one) => pointIn(one) <= published)
  if (pick === 'next') return years.find((one) => pointIn(one) > published) ?? year
  if (pick === 'last') return past.filter((one) => pointIn(one) + length <= published).at(-1) ?? year - 1
  if (pick === 'this') return year
  if (future) return years.find((one) => pointIn(one) + length > published) ?? year
  return past.at(-1) ?? year
}

// Companies report a quarter for months after its end: "will report third-quarter results" in November is the last one.
const REPORTED = 135

/** The year of a quarter named without one. */
export const quarterYear = (quarter: number, published: number, pick: Pick | undefined, future: boolean): number => {
  const startIn = (year: number): number => dayOf(year, quarter * 3 - 2, 1)
  const last = chooseYear(published, startIn, pick, false, 90)
  return future && published - startIn(last) - 90 > REPORTED ? last + 1 : last
}
