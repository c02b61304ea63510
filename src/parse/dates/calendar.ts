/** Calendar arithmetic on whole days of the proleptic Gregorian calendar; a day is a count since 1970-01-01. */

const MS_PER_DAY = 86_400_000

// Four-digit years only: TIMEX3 has no others, and `Date` must not overflow on "400,000 years ago".
const MIN_DAY = -719_162
const MAX_DAY = 2_932_896

export interface Ymd {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const dayOf = (year: number, month: number, day: number): number => {
  const date = new Date(0)
  // `Date.UTC` would read year 64 as 1964.
  date.setUTCFullYear(year, month - 1, day)
  return Math.floor(date.getTime() / MS_PER_DAY)
}

export const inCalendar = (day: number): boolean => day >= MIN_DAY && day <= MAX_DAY

export const ymdOf = (day: number): Ymd => {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1)

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** ISO 8601 day of the week: Monday 1 to Sunday 7. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** `YYYY-MM-DD`. */
export const isoDay = (day: number): string => {
  const { year, month, day: date } = ymdOf(day)
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`
}

/** The ISO 8601 week that holds the day: its Thursday decides the year. */
export const weekOf = (day: number): { readonly year: number; readonly week: number } => {
  const thursday = day + 4 - weekdayOf(day)
  const { year } = ymdOf(thursday)
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

/** Monday of an ISO 8601 week. */
export const weekStart = (year: number, week: number): number => {
  const fourth = dayOf(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** The same day `months` later, or the last one of a shorter month. */
export const addMonths = (day: number, months: number): number => {
  const from = ymdOf(day)
  const index = from.year * 12 + from.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)))
}
