import type { TimexType } from '../../types.js'
import type { Unit } from '../../data/date-words.js'

/** Which of several possible dates the words choose: "last April", "next Monday", "this September". */
export type Pick = 'last' | 'next' | 'this'

/** What the words state of a calendar date; what they leave out is filled in later. */
export interface CalendarMeaning {
  readonly kind: 'calendar'
  readonly century?: number
  readonly decade?: number
  readonly year?: number
  /** "ended March 31": the last one. */
  readonly over?: boolean
  /** "July last year": -1. */
  readonly yearShift?: number
  readonly half?: number
  readonly quarter?: number
  readonly season?: string
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly pick?: Pick
  /** "fiscal 1989": its days are not those of the calendar. */
  readonly fiscal?: boolean
}

/** "the previous Friday": the one before or after the date last spoken of. */
export interface WeekdayFromMeaning {
  readonly kind: 'weekdayFrom'
  readonly weekday: number
  readonly later: boolean
}

/** "Monday of last week". */
export interface WeekdayOfWeekMeaning {
  readonly kind: 'weekdayOfWeek'
  readonly weekday: number
  readonly weeks: number
}

/** So many units before or after the publication date or the date last spoken of. */
export interface ShiftMeaning {
  readonly kind: 'shift'
  readonly unit: Unit
  readonly count: number
  readonly from: 'publication' | 'reference'
  /** "a year ago" in an article on a quarter is that quarter: the precision of the date spoken of is kept. */
  readonly keepsGrain?: boolean
  /** "a year ago today": a day, whatever the unit. */
  readonly toDay?: boolean
}

/** "the quarter", "that day", "the same month": the one last spoken of. */
export interface AnaphorMeaning {
  readonly kind: 'anaphor'
  readonly unit: Unit | 'period'
  /** "the 1988 period": the same stretch of that year. */
  readonly year?: number
}

/** "until then": the date last spoken of. */
export interface SameMeaning {
  readonly kind: 'same'
}

/** A value that depends on no date: durations, sets, PAST_REF. */
export interface FixedMeaning {
  readonly kind: 'fixed'
  readonly value: string
}

/** A day with a name: index in HOLIDAYS. */
export interface HolidayMeaning {
  readonly kind: 'holiday'
  readonly holiday: number
  readonly year?: number
  readonly pick?: Pick
}

/** A clock time or part of the day without its day. */
export interface TimeMeaning {
  readonly kind: 'time'
  /** "night" alone is no time; "Sunday night" is. */
  readonly needsDay?: boolean
}

export type Meaning =
  | CalendarMeaning
  | WeekdayFromMeaning
  | WeekdayOfWeekMeaning
  | ShiftMeaning
  | AnaphorMeaning
  | SameMeaning
  | FixedMeaning
  | HolidayMeaning
  | TimeMeaning

/** What a rule reads in the words that its pattern matched. */
export interface Reading {
  readonly type: TimexType
  readonly meaning: Meaning
  /** TIMEX3 time, without the T: `14:30`, `NI`. */
  readonly time?: string
  readonly modifier?: string
  /** "the first nine months": the article now speaks of the year, not of a quarter. */
  readonly reports?: boolean
  /** Group names of the first and the last word, when not the whole match is meant. */
  readonly from?: string
  readonly to?: string
}

/** A reading and its place: word indices, the last one included. */
export interface Phrase extends Reading {
  readonly first: number
  readonly last: number
}

export const calendar = (meaning: Omit<CalendarMeaning, 'kind'>): Reading => ({
  type: 'DATE',
  meaning: { kind: 'calendar', ...meaning },
})

export const shift = (unit: Unit, count: number, from: ShiftMeaning['from'] = 'publication'): Reading => ({
  type: 'DATE',
  meaning: { kind: 'shift', unit, count, from },
})

export const fixed = (type: TimexType, value: string): Reading => ({ type, meaning: { kind: 'fixed', value } })
