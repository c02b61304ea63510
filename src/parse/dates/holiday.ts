import type { Holiday } from '../../data/date-holidays.js'
import { dayOf, daysInMonth, weekdayOf } from './calendar.js'

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export const easter = (year: number): number => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

/** The n-th such weekday of a month; -1 is the last one. */
export const nthWeekday = (year: number, month: number, weekday: number, nth: number): number => {
  if (nth < 0) {
    const last = dayOf(year, month, daysInMonth(year, month))
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayOf(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
}

/** The day of a holiday in that year. */
export const holidayIn = ({ on }: Holiday, year: number): number => {
  if (typeof on === 'number') return easter(year) + on
  const [month, day, nth] = on
  if (nth === undefined) return dayOf(year, month, day)
  // The Tuesday after the first Monday, the Friday after the fourth Thursday.
  if (nth === 0) return day === 0 ? nthWeekday(year, month, 1, 1) + 1 : nthWeekday(year, month, 4, 4) + 1
  return nthWeekday(year, month, day, nth)
}
