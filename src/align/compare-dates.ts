import type { DateMention } from '../types.js'
import { partialAllows } from './partial-date.js'

/**
 * How two dates of one event stand to each other.
 *
 * - `same`: the same day, month or minute, at the same precision.
 * - `compatible`: one of them is known in part only, and nothing that it says contradicts the other.
 * - `precision`: one lies within the other: "in October" and "on October 26", "Thursday" and "5 p.m. Thursday".
 * - `neighbour`: days next to each other, as a time zone or midnight makes them.
 * - `different`: they cannot both be right.
 * - `incomparable`: at least one is no point in time ("recently", "three days", "every Friday").
 */
export type DateRelation = 'same' | 'compatible' | 'precision' | 'neighbour' | 'different' | 'incomparable'

export interface DateComparison {
  readonly relation: DateRelation
  /** A few words why: "one day apart". */
  readonly reason: string
}

type DateLevel = (a: DateMention, b: DateMention) => DateComparison | null

const MS_PER_DAY = 86_400_000
const MINUTES_PER_DAY = 1440

// Minutes from midnight; the night and what is called evening run on into the small hours.
const DAY_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [0, 720],
  MI: [660, 840],
  AF: [720, 1140],
  EV: [960, 1440],
  NI: [1020, 1800],
  DT: [360, 1140],
}

/** First and last minute of the day that the words allow; null when they name no time of day. */
const minutesOf = ({ value }: DateMention): readonly [number, number] | null => {
  const time = /T(?:(\d\d)(?::(\d\d))?|([A-Z]{2}))/.exec(value)
  if (!time) return null
  if (time[3] !== undefined) return DAY_PARTS[time[3]] ?? null
  const minute = Number(time[1]) * 60 + Number(time[2] ?? 0)
  return [minute, minute]
}

const isPoint = ({ type, value, start }: DateMention): boolean =>
  (type === 'DATE' || type === 'TIME') && (start !== null || /^[\dX]{4}-/.test(value))

const isDay = ({ start, end }: DateMention): boolean => start !== null && start === end

/** Days from the one to the other; not a number where either is of no known day. */
export const daysApart = (a: DateMention, b: DateMention): number =>
  (Date.parse(b.start ?? '') - Date.parse(a.start ?? '')) / MS_PER_DAY

const within = (inner: DateMention, outer: DateMention): boolean =>
  outer.start! <= inner.start! && inner.end! <= outer.end!

const incomparable: DateLevel = (a, b) =>
  isPoint(a) && isPoint(b) ? null : { relation: 'incomparable', reason: 'not both are points in time' }

const partly: DateLevel = (a, b) => {
  if (a.start !== null && b.start !== null) return null
  return partialAllows(a, b)
    ? { relation: 'compatible', reason: 'nothing that is known of them differs' }
    : { relation: 'different', reason: 'what is known of them differs' }
}

/** Both name one day: what is left to differ is the time of day. */
const sameDay: DateLevel = (a, b) => {
  if (a.start !== b.start || a.end !== b.end) return null
  const [x, y] = [minutesOf(a), minutesOf(b)]
  if (x === null && y === null) return { relation: 'same', reason: isDay(a) ? 'the same day' : 'the same period' }
  if (x === null || y === null) return { relation: 'precision', reason: 'the same day, one with a time of day' }
  if (x[0] === y[0] && x[1] === y[1]) return { relation: 'same', reason: 'the same day and time' }
  // After midnight is the night of the day before, and often called the night of the day itself.
  const meets = [0, MINUTES_PER_DAY].some((later) => overlap(x, y, later) || overlap(y, x, later))
  if (!meets) return { relation: 'different', reason: 'the same day at another time' }
  return { relation: 'precision', reason: 'the same day, one with a closer time' }
}

const overlap = (x: readonly [number, number], y: readonly [number, number], later: number): boolean =>
  x[0] <= y[1] + later && y[0] + later <= x[1]

const nested: DateLevel = (a, b) =>
  within(a, b) || within(b, a) ? { relation: 'precision', reason: 'one lies within the other' } : null

const neighbour: DateLevel = (a, b) => {
  if (!isDay(a) || !isDay(b) || Math.abs(daysApart(a, b)) !== 1) return null
  const [x, y] = daysApart(a, b) === 1 ? [minutesOf(a), minutesOf(b)] : [minutesOf(b), minutesOf(a)]
  if (x === null || y === null) return { relation: 'neighbour', reason: 'one day apart, as a time zone would make it' }
  // "Sunday night" and "1 a.m. Monday"; "11:50 p.m. Sunday" and "12:05 a.m. Monday".
  if (overlap(x, y, MINUTES_PER_DAY)) return { relation: 'neighbour', reason: 'the same night, around midnight' }
  const gap = y[0] + MINUTES_PER_DAY - x[1]
  if (gap <= 120) return { relation: 'neighbour', reason: 'close to each other, on either side of midnight' }
  // No two zones are more than 26 hours apart.
  return gap <= 26 * 60 ? { relation: 'neighbour', reason: 'one day apart, as a time zone would make it' } : null
}

const crossing: DateLevel = (a, b) =>
  a.start! <= b.end! && b.start! <= a.end! ? { relation: 'compatible', reason: 'the periods overlap' } : null

const LEVELS: readonly DateLevel[] = [
  incomparable,
  partly,
  sameDay,
  nested,
  neighbour,
  crossing,
  () => ({ relation: 'different', reason: 'no day in common' }),
]

/**
 * Compares two dates at the precision that both share; the first level that holds.
 *
 * @example
 * compareDates(october26, october) // { relation: 'precision', reason: 'one lies within the other' }
 */
export const compareDates = (a: DateMention, b: DateMention): DateComparison => {
  for (const level of LEVELS) {
    const comparison = level(a, b)
    if (comparison) return comparison
  }
  return { relation: 'different', reason: 'no day in common' }
}

/** Whether both may be said of one event: not two days, next to each other or apart. */
export const datesFit = (a: DateMention, b: DateMention): boolean =>
  !['neighbour', 'different'].includes(compareDates(a, b).relation)
