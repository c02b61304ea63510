import { HOLIDAYS } from '../../data/date-holidays.js'
import { pad, weekdayOf, ymdOf } from './calendar.js'
import { chooseDay, weekdayDay } from './choose-year.js'
import { known, nothing, partly } from './context.js'
import type { Context, Resolved } from './context.js'
import { holidayIn } from './holiday.js'
import { dayPoint, grainOf, pointAt, shiftDay } from './point.js'
import type { Grain } from './point.js'
import type { HolidayMeaning, Meaning, Phrase, ShiftMeaning } from './reading.js'
import { resolveCalendar } from './resolve-calendar.js'
import { dayOfTime } from './time-of-day.js'

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

const resolveHoliday = ({ holiday: index, year, pick }: HolidayMeaning, { published, tense }: Context): Resolved => {
  const holiday = HOLIDAYS[index]
  if (!holiday) return nothing
  const dayIn = (one: number): number => holidayIn(holiday, one)
  if (year !== undefined) return known(dayPoint(dayIn(year)), true)
  if (published === null) {
    const { on } = holiday
    return typeof on !== 'number' && on.length === 2 ? partly(`XXXX-${pad(on[0])}-${pad(on[1])}`) : nothing
  }
  const now = ymdOf(published).year
  return known(dayPoint(chooseDay([now - 1, now, now + 1].map(dayIn), published, pick, tense())))
}

/** The date that an expression has where it stands. */
export const resolvePhrase = ({ meaning, time }: Phrase, context: Context): Resolved => {
  const { published, reference, tense } = context
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, context)
    case 'shift':
      return resolveShift(meaning, context)
    case 'anaphor':
      return resolveAnaphor(meaning.unit, meaning.year, context)
    case 'holiday':
      return resolveHoliday(meaning, context)
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
      if (day && (published === null || tense() === 'future' || day.day <= published)) return known(day)
      return published === null ? nothing : known(dayPoint(published))
    }
    case 'fixed':
      return { point: null, partial: meaning.value, stated: false }
  }
}
