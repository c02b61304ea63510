import { HOLIDAYS } from '../../data/date-holidays.js'
import { dayOf, isDate, pad, weekdayOf, ymdOf } from './calendar.js'
import { holidayIn } from './holiday.js'
import {
  centuryPoint,
  dayPoint,
  decadePoint,
  grainOf,
  halfPoint,
  monthPoint,
  pointAt,
  quarterPoint,
  seasonPoint,
  shiftDay,
  yearPoint,
} from './point.js'
import type { Grain, Point } from './point.js'
import type { CalendarMeaning, Meaning, Phrase, ShiftMeaning } from './reading.js'
import type { Tense } from './tense.js'
import { dayOfTime } from './time-of-day.js'
import type { Moment } from './time-of-day.js'

/** From what dates are counted when an expression is reached. */
export interface Context {
  /** Publication day; null when unknown. */
  readonly published: number | null
  /** The date last spoken of. */
  readonly reference: Point | null
  /** The quarter, half or month-long period that the article reports on. */
  readonly period: Point | null
  /** The days named so far, in order. */
  readonly moments: readonly Moment[]
  readonly tense: Tense
}

/** A date found, or the part of it that is known: `XXXX-10-26`. */
export interface Resolved {
  readonly point: Point | null
  readonly partial: string
  readonly stated: boolean
}

const nothing: Resolved = { point: null, partial: '', stated: false }
const known = (point: Point, stated = false): Resolved => ({ point, partial: '', stated })
const partly = (partial: string): Resolved => ({ point: null, partial, stated: false })

// Half a year away either way is rather the past: news tells what happened.
const PAST_BIAS = 15

// "Will open on May 5", said in autumn, is no day of last spring.
const PLANNED_GAP = 60

// A day this far ahead, told in the past tense, is last year's.
const TOLD_GAP = 80

/** Which of the same days of several years is meant: the nearest, but that the tense forbids it. */
const chooseDay = (days: readonly number[], published: number, pick: CalendarMeaning['pick'], tense: Tense): number => {
  const near = nearest(days, published)
  const last = days.filter((one) => one <= published).at(-1) ?? near
  const next = days.find((one) => one > published) ?? near
  if (pick === 'last') return last
  if (pick === 'next') return next
  if (tense === 'future' && published - near > PLANNED_GAP) return next
  return tense === 'past' && near - published > TOLD_GAP ? last : near
}

const distance = (day: number, to: number): number => (day <= to ? to - day - PAST_BIAS : day - to)

const nearest = (candidates: readonly number[], to: number): number =>
  candidates.reduce((best, one) => (distance(one, to) < distance(best, to) ? one : best))

const weekdayDay = (weekday: number, published: number, pick: CalendarMeaning['pick'], future: boolean): number => {
  const back = (weekdayOf(published) - weekday + 7) % 7
  if (pick === 'last') return published - (back === 0 ? 7 : back)
  if (pick === 'next') return published + 7 - back
  if (pick === 'this') return published - weekdayOf(published) + weekday
  return future && back > 0 ? published + 7 - back : published - back
}

/** The year for which `pointIn(year)` is the one that the words choose. */
const chooseYear = (
  published: number,
  pointIn: (year: number) => number,
  pick: CalendarMeaning['pick'],
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

const quarterYear = (quarter: number, published: number, pick: CalendarMeaning['pick'], future: boolean): number => {
  const startIn = (year: number): number => dayOf(year, quarter * 3 - 2, 1)
  const last = chooseYear(published, startIn, pick, false, 90)
  return future && published - startIn(last) - 90 > REPORTED ? last + 1 : last
}

const resolveCalendar = (meaning: CalendarMeaning, context: Context): Resolved => {
  const { century, decade, month, day, weekday, quarter, half, season, pick, yearShift } = meaning
  const { published, tense, reference } = context
  const future = tense === 'future'
  if (century !== undefined) return known(centuryPoint(century), true)
  if (decade !== undefined) return known(decadePoint(decade), true)
  const stated = meaning.year !== undefined
  const year =
    meaning.year ?? (yearShift !== undefined && published !== null ? ymdOf(published).year + yearShift : undefined)
  if (month !== undefined && day !== undefined) {
    if (year !== undefined) return isDate(year, month, day) ? known(dayPoint(dayOf(year, month, day)), stated) : nothing
    if (published === null) return isDate(2000, month, day) ? partly(`XXXX-${pad(month)}-${pad(day)}`) : nothing
    const now = ymdOf(published).year
    const days = [now - 1, now, now + 1].filter((one) => isDate(one, month, day)).map((one) => dayOf(one, month, day))
    if (meaning.over) return known(dayPoint(days.filter((one) => one <= published).at(-1) ?? published))
    return days.length > 0 ? known(dayPoint(chooseDay(days, published, pick, tense))) : nothing
  }
  if (month !== undefined) {
    if (year !== undefined) return known(monthPoint(year, month), stated)
    if (published === null) return partly(`XXXX-${pad(month)}`)
    return known(
      monthPoint(
        chooseYear(published, (one) => dayOf(one, month, 1), pick, future, 28),
        month,
      ),
    )
  }
  if (day !== undefined) {
    const base = reference && /^(?:day|month|week)$/.test(reference.grain) ? reference.day : published
    if (base === null) return partly(`XXXX-XX-${pad(day)}`)
    const at = ymdOf(base)
    return isDate(at.year, at.month, day) ? known(dayPoint(dayOf(at.year, at.month, day))) : nothing
  }
  if (weekday !== undefined) {
    return published === null
      ? partly(`XXXX-WXX-${weekday}`)
      : known(dayPoint(weekdayDay(weekday, published, pick, future)))
  }
  if (quarter !== undefined) {
    if (year !== undefined) return known(quarterPoint(year, quarter), stated)
    if (published === null) return partly(`XXXX-Q${quarter}`)
    return known(quarterPoint(quarterYear(quarter, published, pick, future), quarter))
  }
  if (half !== undefined) {
    if (year !== undefined) return known(halfPoint(year, half), stated)
    if (published === null) return partly(`XXXX-H${half}`)
    return known(
      halfPoint(
        chooseYear(published, (one) => dayOf(one, half * 6 - 5, 1), pick, future, 180),
        half,
      ),
    )
  }
  if (season !== undefined) {
    if (year !== undefined) return known(seasonPoint(year, season), stated)
    if (published === null) return partly(`XXXX-${season}`)
    return known(
      seasonPoint(
        chooseYear(published, (one) => seasonPoint(one, season).day, pick, future, 90),
        season,
      ),
    )
  }
  return year === undefined ? nothing : known(yearPoint(year), stated)
}

const resolveShift = (meaning: ShiftMeaning, context: Context): Resolved => {
  const { unit, count, from, keepsGrain, toDay } = meaning
  const { published, reference, period } = context
  const base = from === 'reference' && reference ? reference : published === null ? null : dayPoint(published)
  if (!base) return nothing
  // "a year ago" in an article on the third quarter is that quarter a year before.
  const kept = keepsGrain && period && unit === 'year' ? period : null
  const day = shiftDay((kept ?? base).day, unit, count)
  if (day === null) return nothing
  if (kept) return known({ ...kept, day })
  if (toDay) return known(dayPoint(day))
  const grain: Grain =
    keepsGrain && from === 'reference' && base.grain !== 'day' && unit === 'year' ? base.grain : grainOf(unit)
  if (unit === 'weekend') {
    // Weekends are counted from the Saturday of the week.
    return known(pointAt('weekend', pointAt('week', published === null ? day : published).day + count * 7))
  }
  return known(pointAt(grain, day))
}

const resolveAnaphor = (
  unit: Extract<Meaning, { kind: 'anaphor' }>['unit'],
  year: number | undefined,
  context: Context,
): Resolved => {
  const { published, reference, period } = context
  if (unit === 'period' || unit === 'quarter') {
    const base = period ?? (published === null ? null : pointAt('quarter', published - 92))
    if (!base) return nothing
    if (year === undefined) return known(base)
    const moved = shiftDay(base.day, 'year', year - ymdOf(base.day).year)
    return moved === null ? nothing : known({ ...base, day: moved })
  }
  const base = reference?.day ?? published
  return base === null ? nothing : known(pointAt(grainOf(unit), base))
}

/** The date that an expression has where it stands. */
export const resolvePhrase = ({ meaning, time }: Phrase, context: Context): Resolved => {
  const { published, reference, tense } = context
  const future = tense === 'future'
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, context)
    case 'shift':
      return resolveShift(meaning, context)
    case 'anaphor':
      return resolveAnaphor(meaning.unit, meaning.year, context)
    case 'holiday': {
      const holiday = HOLIDAYS[meaning.holiday]
      if (!holiday) return nothing
      if (meaning.year !== undefined) return known(dayPoint(holidayIn(holiday, meaning.year)), true)
      if (published === null) {
        const { on } = holiday
        return typeof on !== 'number' && on.length === 2 ? partly(`XXXX-${pad(on[0])}-${pad(on[1])}`) : nothing
      }
      const year = ymdOf(published).year
      const days = [year - 1, year, year + 1].map((one) => holidayIn(holiday, one))
      if (meaning.pick)
        return known(
          dayPoint(
            holidayIn(
              holiday,
              chooseYear(published, (one) => holidayIn(holiday, one), meaning.pick, future, 1),
            ),
          ),
        )
      return known(dayPoint(nearest(days, published)))
    }
    case 'weekdayFrom': {
      const base = reference?.day ?? published
      if (base === null) return partly(`XXXX-WXX-${meaning.weekday}`)
      return known(dayPoint(weekdayDay(meaning.weekday, base, meaning.later ? 'next' : 'last', false)))
    }
    case 'weekdayOfWeek':
      return published === null
        ? partly(`XXXX-WXX-${meaning.weekday}`)
        : known(dayPoint(published - weekdayOf(published) + meaning.weekday + meaning.weeks * 7))
    case 'same':
      return reference ? known(reference) : nothing
    case 'time': {
      const day = dayOfTime(time ?? '', context.moments)
      // A time of day is told of what happened, so not of a later day than the article's own.
      if (day && (published === null || future || day.day <= published)) return known(day)
      return published === null ? nothing : known(dayPoint(published))
    }
    case 'fixed':
      return { point: null, partial: meaning.value, stated: false }
  }
}
