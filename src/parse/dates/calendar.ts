/** Calendar arithmetic on whole days of the proleptic Gregorian calendar; a day is a count since 1970-01-01. */

// Four-digit years only: TIMEX3 has no others ("400,000 years ago").
const MIN_DAY = -719_162
const MAX_DAY = 2_932_896

export interface Ymd {
  readonly year: number
  readonly month: number
  readonly day: number
}

// A year begins in March here, so that the leap day is its last; 400 years are 146,097 days.
const DAYS_IN_ERA = 146_097
const MARCH_OF_YEAR_0 = 719_468

/** Months and days may overflow: the 0th is the day before the 1st. */
export const dayOf = (year: number, month: number, day: number): number => {
  const months = year * 12 + month - 3
  const years = Math.floor(months / 12)
  const era = Math.floor(years / 400)
  const inEra = years - era * 400
  const dayOfYear = Math.floor((153 * (months - years * 12) + 2) / 5) + day - 1
  return era * DAYS_IN_ERA + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + dayOfYear - MARCH_OF_YEAR_0
}

export const inCalendar = (day: number): boolean => day >= MIN_DAY && day <= MAX_DAY

export const ymdOf = (day: number): Ymd => {
  const shifted = day + MARCH_OF_YEAR_0
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const inEra = shifted - era * DAYS_IN_ERA
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const dayOfYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const march = Math.floor((5 * dayOfYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  return {
    year: years + era * 400 + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * march + 2) / 5) + 1,
  }
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
