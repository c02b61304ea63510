import { compareDates } from '../align/compare-dates.js'
import type { DateComparison } from '../align/compare-dates.js'
import { compareLimits, limitOfClaim } from '../align/date-limits.js'
import type { LimitRelation } from '../align/date-limits.js'
import { limitBefore, timesApart } from '../align/hour-window.js'
import { clockOf } from '../align/hours.js'
import type { Claim, DateMention } from '../types.js'
import { agreement, discrepancy, gravityOf, judge } from './judgement.js'
import type { Judgement, Level } from './judgement.js'
import { gravest } from './pairs.js'
import { quoted, sides } from './wording.js'

interface Days {
  readonly claims: readonly Claim[]
  readonly limits: Exclude<LimitRelation, 'edge'> | null
  readonly a: DateMention
  readonly b: DateMention
  /** Hours between the two times, 0 where both may hold. */
  readonly apart: number
  /** A limit stands before one of the two: "after 5 p.m.". */
  readonly limited: boolean
}

// A day that is known, for "XXXX-WXX-1" and "PAST_REF" mean nothing to a reader.
const isKnown = (value: Claim['value']): boolean => typeof value === 'string' && /^\d{4}(?:$|-)[^X]*$/.test(value)

const textSides = (claims: readonly Claim[], joined?: ' and '): string =>
  sides(
    claims,
    (claim) => `${claim.value}|${claim.text.toLowerCase()}`,
    (claim) => `${quoted(claim.text)}${isKnown(claim.value) ? `, ${claim.value}` : ''}`,
    joined,
  )

const limitSides = (claims: readonly Claim[], joined?: ' and '): string =>
  sides(
    claims,
    (claim) => `${limitOfClaim(claim) ?? ''} ${claim.value}`,
    (claim) => quoted([limitOfClaim(claim), claim.text].filter((part) => part !== null).join(' ')),
    joined,
  )

// What a TIMEX value of a day, and of more than a day, looks like.
const UNITS: readonly (readonly [value: RegExp, unit: string])[] = [
  [/^[\dX]{4}-[\dX]{2}-[\dX]{2}$|^XXXX-WXX-\d$/, 'day'],
  [/^[\dX]{4}-W[\dX]{2}-WE$/, 'weekend'],
  [/^[\dX]{4}-W[\dX]{2}$/, 'week'],
  [/^[\dX]{4}-[\dX]{2}$/, 'month'],
  [/^[\dX]{4}-Q\d$/, 'quarter'],
  [/^[\dX]{4}-(?:SP|SU|FA|WI)$/, 'season'],
  [/^\d{4}$/, 'year'],
  [/^\d{3}X?$/, 'decade'],
  [/^\d{2}(?:XX)?$/, 'century'],
]

const unitOf = (value: string): string => UNITS.find(([pattern]) => pattern.test(value))?.[1] ?? 'time'

// The hour is another question, see HOUR_LEVELS.
const dayOnly = (date: DateMention): DateMention => ({ ...date, value: date.value.split('T', 1)[0]! })

const daysOf = (a: DateMention, b: DateMention): DateComparison => compareDates(dayOnly(a), dayOnly(b))

// "Shortly before 8 p.m." and "just before 8 p.m." are put alike.
const bound = ({ text }: DateMention): 'before' | 'after' | 'about' | null => {
  if (/\b(?:before|nearly|almost)\b/i.test(text)) return 'before'
  if (/\bafter\b/i.test(text)) return 'after'
  return /\b(?:about|around|approximately|roughly|circa|some ?time|shortly|just)\b/i.test(text) ? 'about' : null
}

const timeSides = (claims: readonly Claim[], joined?: ' and '): string =>
  textSides(
    claims.map((claim) => {
      const limit = limitBefore(claim.fact as DateMention, claim.sentence)
      return limit === null ? claim : { ...claim, text: `${limit} ${claim.text}` }
    }),
    joined,
  )

const hasLimitBefore = ({ fact, sentence }: Claim): boolean => limitBefore(fact as DateMention, sentence) !== null

/** Of days. Read from top to bottom; the first that holds. */
const DAY_LEVELS: readonly Level<Days>[] = [
  ({ claims, limits }) =>
    limits === 'different'
      ? discrepancy('date', 'major', `The dates exclude each other: ${limitSides(claims)}.`)
      : null,
  ({ claims, limits }) =>
    limits === null ? null : agreement(`The dates fit each other: ${limitSides(claims, ' and ')}.`),
  ({ claims, a, b }) =>
    daysOf(a, b).relation === 'neighbour'
      ? discrepancy('date', 'minor', `The days are ${daysOf(a, b).reason}: ${textSides(claims)}.`)
      : null,
  ({ claims, a, b }) =>
    daysOf(a, b).relation === 'different'
      ? discrepancy('date', 'major', `The dates contradict each other: ${textSides(claims)}.`)
      : null,
  ({ claims, a }) =>
    new Set(claims.map(({ fact }) => dayOnly(fact as DateMention).value)).size === 1
      ? agreement(`All mean the same ${unitOf(dayOnly(a).value)}: ${textSides(claims, ' and ')}.`)
      : agreement(`The dates fit each other: ${textSides(claims, ' and ')}.`),
]

// A minute or a few: "just before 6:20 a.m." and "6:19 a.m."; a quarter of an hour on the side that the words say: "shortly
// before 6 p.m." and "5:46 p.m.".
const CLOSE = 0.12
const SIDE = 0.25
const BEFORE = /\b(?:just|shortly|minutes) before\b/i
const AFTER = /\b(?:just|shortly|minutes) after\b/i

const onItsSide = (vague: DateMention, exact: DateMention): boolean => {
  const [x, y] = [clockOf(vague), clockOf(exact)]
  if (x === null || y === null || bound(exact) === bound(vague)) return false
  return (BEFORE.test(vague.text) && y < x) || (AFTER.test(vague.text) && y > x)
}

/** Of hours of one day. Read from top to bottom; the first that holds. */
const HOUR_LEVELS: readonly Level<Days>[] = [
  ({ claims, a, b, apart: hours }) => {
    if (hours === 0) return null
    return hours <= CLOSE || (hours <= SIDE && (onItsSide(a, b) || onItsSide(b, a)))
      ? discrepancy('precision', 'minor', `One gives the time more precisely than the other: ${timeSides(claims)}.`)
      : discrepancy(
          'date',
          hours > 1 ? 'major' : 'minor',
          `The day is the same, the time is not: ${timeSides(claims)}.`,
        )
  },
  ({ claims, a, b, limited }) =>
    clockOf(a) !== null && clockOf(b) !== null && (clockOf(a) !== clockOf(b) || limited)
      ? agreement(`The times fit each other: ${timeSides(claims, ' and ')}.`)
      : null,
  ({ claims, a, b }) =>
    clockOf(a) !== null && clockOf(b) !== null && bound(a) !== bound(b)
      ? discrepancy('bound', 'minor', `The time is the same, its limits are put differently: ${timeSides(claims)}.`)
      : null,
  ({ claims }) => agreement(`All mean the same time: ${timeSides(claims, ' and ')}.`),
]

const limitsOf = (a: Claim, b: Claim, strict: boolean): Days['limits'] => {
  const limits = compareLimits(a.fact as DateMention, limitOfClaim(a), b.fact as DateMention, limitOfClaim(b))
  return limits === 'edge' ? (strict ? 'different' : null) : limits
}

/** `strict`: by the letter, "after Saturday" is not "Saturday". */
export const judgeDates = (claims: readonly Claim[], aspect: 'day' | 'hour', strict: boolean): Judgement => {
  const levels = aspect === 'day' ? DAY_LEVELS : HOUR_LEVELS
  const judged = (a: Claim, b: Claim, all: readonly Claim[]): Judgement =>
    judge(levels, {
      claims: all,
      a: a.fact as DateMention,
      b: b.fact as DateMention,
      apart: timesApart(a.fact as DateMention, b.fact as DateMention, a.sentence, b.sentence),
      limits: limitsOf(a, b, strict),
      limited: aspect === 'hour' && (hasLimitBefore(a) || hasLimitBefore(b)),
    })!
  // Told of the two while they are weighed, of all in the end.
  const worst = gravest(claims, (a, b) => gravityOf(judged(a, b, [a, b])))
  return worst ? judged(worst.a, worst.b, claims) : agreement('One date.')
}
