import type { Claim, DateMention, Mention } from '../types.js'

/** On which side of a date something is said to lie: "before 1986", "by Friday", "after May 5". */
export type DateLimit = 'before' | 'by' | 'after'

const LIMITS: readonly (readonly [RegExp, DateLimit])[] = [
  [/\b(?:before|prior to|earlier than|ahead of) (?:the )?$/i, 'before'],
  [/\b(?:by|no later than) (?:the )?$/i, 'by'],
  [/\b(?:after|later than|following) (?:the )?$/i, 'after'],
]

// "the day after Monday" and "shortly before 5 p.m." are points of their own.
const MEASURED =
  /\b(?:days?|weeks?|months?|years?|hours?|minutes?|shortly|just|soon|right|immediately) (?:before|after) $/i

// "after the 2002 election", "before the 2013 album": a thing of that year.
const isOfItsYear = (before: string, text: string, behind: string): boolean =>
  /\bthe $/i.test(before) && /^\d{4}$/.test(text) && /^ [\p{L}"“‘']/u.test(behind)

/** The limit that the words just before a day, month or year set; null where it is the time itself. */
export const dateLimitOf = ({ value, text, span: { start } }: DateMention, sentence: Mention): DateLimit | null => {
  if (value.includes('T')) return null
  const before = sentence.text.slice(0, Math.max(0, start - sentence.span.start)).slice(-24)
  // "after Monday's storm" is after the storm.
  const behind = sentence.text.slice(start - sentence.span.start + text.length)
  if (MEASURED.test(before) || /^['’]s?\s/.test(behind) || /['’]s$/.test(text)) return null
  if (isOfItsYear(before, text, behind)) return null
  return LIMITS.find(([words]) => words.test(before))?.[1] ?? null
}

export const limitOfClaim = ({ fact, sentence }: Claim): DateLimit | null =>
  fact.kind === 'date' ? dateLimitOf(fact, sentence) : null

type Days = Pick<DateMention, 'start' | 'end' | 'value'>

const PARTIAL = /^XXXX-\d\d(?:-\d\d)?$/

// "22 April" beside "23 April 2020" is of the same year; two days without a year are compared as of one.
const inYearOf = (date: Days, other: Days): Days => {
  if (date.start !== null || !PARTIAL.test(date.value)) return date
  const value = date.value.replace('XXXX', other.start?.slice(0, 4) ?? '2000')
  const isDay = value.length > 7
  return { value, start: isDay ? value : `${value}-01`, end: isDay ? value : `${value}-31` }
}

const meet = (a: Days, b: Days): boolean => a.start! <= b.end! && b.start! <= a.end!

const allows = (limit: DateLimit, at: Days, day: Days): boolean => {
  if (limit === 'after') return day.end! > at.end!
  return limit === 'by' ? day.start! <= at.end! : day.start! < at.start!
}

/**
 * How two dates go together where one of them or both are limits; `edge` where the one is the other's limit itself: "after
 * Saturday" and "on Saturday" exclude each other by the letter, and are said loosely of one day as well.
 */
export type LimitRelation = 'same' | 'compatible' | 'different' | 'edge'

/**
 * Compares two dates one of which is a limit, or both: `null` where neither is one or a day is unknown.
 *
 * @example
 * compareLimits(year2005, 'before', september2008, null) // 'different'
 */
export const compareLimits = (
  first: Days,
  x: DateLimit | null,
  second: Days,
  y: DateLimit | null,
): LimitRelation | null => {
  const [a, b] = [inYearOf(first, second), inYearOf(second, first)]
  if ((x === null && y === null) || a.start === null || b.start === null) return null
  if (x !== null && y !== null) {
    if (x === y) return a.start === b.start && a.end === b.end ? 'same' : 'compatible'
    if (x !== 'after' && y !== 'after') return 'compatible'
    const [lower, upper] = x === 'after' ? [a, b] : [b, a]
    return lower.end! < upper.end! ? 'compatible' : 'different'
  }
  const fits = x === null ? allows(y!, b, a) : allows(x, a, b)
  return fits ? 'compatible' : meet(a, b) ? 'edge' : 'different'
}
