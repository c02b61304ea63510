import { dayOf, isDate, pad, ymdOf } from './calendar.js'
import { chooseDay, chooseYear, quarterYear, weekdayDay } from './choose-year.js'
import { known, nothing, partly } from './context.js'
import type { Context, Resolved } from './context.js'
import {
  centuryPoint,
  dayPoint,
  decadePoint,
  halfPoint,
  monthPoint,
  quarterPoint,
  seasonPoint,
  yearPoint,
} from './point.js'
import type { Point } from './point.js'
import type { CalendarMeaning } from './reading.js'

/** The date that a calendar expression has where it stands. */
export const resolveCalendar = (meaning: CalendarMeaning, context: Context): Resolved => {
  const { century, decade, month, day, weekday, quarter, half, season, pick, yearShift } = meaning
  const { published, tense, reference } = context
  const future = (): boolean => tense() === 'future'
  if (century !== undefined) return known(centuryPoint(century), true)
  if (decade !== undefined) return known(decadePoint(decade), true)
  const stated = meaning.year !== undefined
  const year =
    meaning.year ?? (yearShift !== undefined && published !== null ? ymdOf(published).year + yearShift : undefined)
  /** A part of a year: the year as stated, or as the words around choose it, or XXXX. */
  const ofYear = (part: string, inYear: (year: number) => Point, choose: (published: number) => number): Resolved => {
    if (year !== undefined) return known(inYear(year), stated)
    return published === null ? partly(`XXXX-${part}`) : known(inYear(choose(published)))
  }
  if (month !== undefined && day !== undefined) {
    if (year !== undefined) return isDate(year, month, day) ? known(dayPoint(dayOf(year, month, day)), stated) : nothing
    if (published === null) return isDate(2000, month, day) ? partly(`XXXX-${pad(month)}-${pad(day)}`) : nothing
    const now = ymdOf(published).year
    const days = [now - 1, now, now + 1].filter((one) => isDate(one, month, day)).map((one) => dayOf(one, month, day))
    if (meaning.over) return known(dayPoint(days.filter((one) => one <= published).at(-1) ?? published))
    return days.length > 0 ? known(dayPoint(chooseDay(days, published, pick, tense()))) : nothing
  }
  if (month !== undefined) {
    const startIn = (one: number): number => dayOf(one, month, 1)
    return ofYear(
      pad(month),
      (one) => monthPoint(one, month),
      (at) => chooseYear(at, startIn, pick, future(), 28),
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
      : known(dayPoint(weekdayDay(weekday, published, pick, future())))
  }
  if (quarter !== undefined) {
    return ofYear(
      `Q${quarter}`,
      (one) => quarterPoint(one, quarter),
      (day) => quarterYear(quarter, day, pick, future()),
    )
  }
  if (half !== undefined) {
    const startIn = (one: number): number => dayOf(one, half * 6 - 5, 1)
    return ofYear(
      `H${half}`,
      (one) => halfPoint(one, half),
      (day) => chooseYear(day, startIn, pick, future(), 180),
    )
  }
  if (season !== undefined) {
    const startIn = (one: number): number => seasonPoint(one, season).day
    return ofYear(
      season,
      (one) => seasonPoint(one, season),
      (day) => chooseYear(day, startIn, pick, future(), 90),
    )
  }
  return year === undefined ? nothing : known(yearPoint(year), stated)
}
