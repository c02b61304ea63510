import { addMonths, dayOf, inCalendar, isoDay, pad, weekdayOf, weekOf, ymdOf } from './calendar.js'
import type { Unit } from '../../data/date-words.js'

/** How precise a date is. */
export type Grain =
  'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'millennium'

/** A stretch of the calendar: its first day and how long it is. */
export interface Point {
  readonly grain: Grain
  readonly day: number
}

const SEASON_CODES = ['WI', 'SP', 'SU', 'FA'] as const
const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

export const yearPoint = (year: number): Point => ({ grain: 'year', day: dayOf(year, 1, 1) })
export const monthPoint = (year: number, month: number): Point => ({ grain: 'month', day: dayOf(year, month, 1) })
export const quarterPoint = (year: number, quarter: number): Point => ({
  grain: 'quarter',
  day: dayOf(year, quarter * 3 - 2, 1),
})
export const halfPoint = (year: number, half: number): Point => ({ grain: 'half', day: dayOf(year, half * 6 - 5, 1) })
/** Meteorological seasons of the northern half; winter begins in the December of its year. */
export const seasonPoint = (year: number, code: string): Point => ({
  grain: 'season',
  day: dayOf(year, SEASON_START[code] ?? 3, 1),
})
export const decadePoint = (decade: number): Point => ({ grain: 'decade', day: dayOf(decade * 10, 1, 1) })
export const centuryPoint = (century: number): Point => ({ grain: 'century', day: dayOf(century * 100, 1, 1) })
export const dayPoint = (day: number): Point => ({ grain: 'day', day })

/** The stretch of that grain which holds the day. */
export const pointAt = (grain: Grain, day: number): Point => {
  const { year, month } = ymdOf(day)
  switch (grain) {
    case 'day':
      return dayPoint(day)
    case 'week':
      return { grain, day: day + 1 - weekdayOf(day) }
    case 'weekend':
      return { grain, day: day + 6 - weekdayOf(day) }
    case 'month':
      return monthPoint(year, month)
    case 'season':
      return seasonPoint(month < 3 ? year - 1 : year, SEASON_CODES[Math.floor((month % 12) / 3)] ?? 'WI')
    case 'quarter':
      return quarterPoint(year, Math.ceil(month / 3))
    case 'half':
      return halfPoint(year, month < 7 ? 1 : 2)
    case 'year':
      return yearPoint(year)
    case 'decade':
      return decadePoint(Math.floor(year / 10))
    case 'century':
      return centuryPoint(Math.floor(year / 100))
    case 'millennium':
      return { grain, day: dayOf(Math.floor(year / 1000) * 1000, 1, 1) }
  }
}

const MONTHS_IN: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
}
const DAYS_IN: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7, weekend: 7, fortnight: 14 }

const GRAIN_OF: Readonly<Record<Unit, Grain>> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium',
}

export const grainOf = (unit: Unit): Grain => GRAIN_OF[unit]

/** The day `count` units on; null beyond the years 1 to 9999. */
export const shiftDay = (day: number, unit: Unit, count: number): number | null => {
  const months = MONTHS_IN[unit]
  if (Math.abs(count) > 20_000) return null
  const shifted = months
    ? addMonths(day, Math.round(months * count))
    : day + Math.round((DAYS_IN[unit] ?? (unit === 'hour' ? 1 / 24 : 0)) * count)
  return inCalendar(shifted) ? shifted : null
}

/** TIMEX3 value of a point. */
export const pointValue = ({ grain, day }: Point): string => {
  const { year, month } = ymdOf(day)
  const yyyy = pad(year, 4)
  switch (grain) {
    case 'day':
      return isoDay(day)
    case 'week':
    case 'weekend': {
      const week = weekOf(day)
      return `${pad(week.year, 4)}-W${pad(week.week)}${grain === 'weekend' ? '-WE' : ''}`
    }
    case 'month':
      return `${yyyy}-${pad(month)}`
    case 'season':
      return `${yyyy}-${SEASON_CODES[Math.floor((month % 12) / 3)] ?? ''}`
    case 'quarter':
      return `${yyyy}-Q${Math.ceil(month / 3)}`
    case 'half':
      return `${yyyy}-H${month < 7 ? 1 : 2}`
    case 'year':
      return yyyy
    case 'decade':
      return `${yyyy.slice(0, 3)}X`
    case 'century':
      return `${yyyy.slice(0, 2)}XX`
    case 'millennium':
      return `${yyyy.slice(0, 1)}XXX`
  }
}

const LENGTH: Readonly<Record<Exclude<Grain, 'day' | 'weekend' | 'week'>, number>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
}

/** The last day of a point. */
export const lastDay = ({ grain, day }: Point): number => {
  if (grain === 'day') return day
  if (grain === 'weekend') return day + 1
  if (grain === 'week') return day + 6
  return addMonths(day, LENGTH[grain]) - 1
}
