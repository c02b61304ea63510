import { DATE_WEIGHTS, HOUR_WEIGHTS } from '../data/alignment-weights.js'
import type { DateMention } from '../types.js'
import { compareDates, datesFit, daysApart } from './compare-dates.js'
import { atOtherPlaces, isBrief, onOtherStreets, wordsInCommon } from './context.js'
import { countedOnOtherDays } from './counted-on-other-days.js'
import { compareLimits } from './date-limits.js'
import type { DateStatement } from './date-statement.js'
import { CONTEXT_EVIDENCE, contextEvidence } from './evidence.js'
import type { Evidence } from './evidence.js'
import { timesApart } from './hour-window.js'
import { clockOf, hoursOf } from './hours.js'
import { limitBetweenAlerts, limitOfAnother } from './limit-between-alerts.js'
import type { LinkModel, ValueRelation } from './link.js'
import { rivals, statedBeside } from './peers.js'

const sameDay = (a: DateMention, b: DateMention): boolean => a.start !== null && a.start === b.start && a.end === b.end

// An alert has hardly more content words.
const MOST_KEYS = 40

const keys = ({ fact, context }: DateStatement): string[] => [
  ...context.events.slice(0, 3).map((event) => `event:${event}`),
  // In alerts a limit is compared with whatever day shares a word: "founded by three brothers in Columbus in 1955".
  ...[...(isBrief(context) ? context.around : context.near.keys())]
    .slice(0, isBrief(context) ? MOST_KEYS : 4)
    .map((word) => `word:${word}`),
  `day:${fact.start ?? fact.value}`,
]

export const DATE_EVIDENCE = [...CONTEXT_EVIDENCE, 'same day', 'other day', 'one a period, one a day'] as const

export const dateEvidence = (a: DateStatement, b: DateStatement): Evidence => {
  const same = sameDay(a.fact, b.fact)
  return [
    ...contextEvidence(a.context, b.context),
    same ? 1 : 0,
    same || datesFit(a.fact, b.fact) ? 0 : 1,
    (a.fact.start === a.fact.end) === (b.fact.start === b.fact.end) ? 0 : 1,
  ]
}

const fits = (a: DateStatement, b: DateStatement): boolean => {
  const limits = compareLimits(a.fact, a.limit, b.fact, b.limit)
  return limits === 'same' || limits === 'compatible'
}

// "before 2015" beside "in the year 2015-16 ... in 2013": it is the 2013 that is meant.
const fitsAnother = (limit: DateStatement, date: DateStatement): boolean =>
  limit.limit !== null && date.peers.some((peer) => peer !== date && fits(limit, peer))

const dayRelation = (a: DateStatement, b: DateStatement): ValueRelation => {
  const limits = compareLimits(a.fact, a.limit, b.fact, b.limit)
  if (limits === 'edge' && isBrief(a.context) && isBrief(b.context) && !fitsAnother(a, b) && !fitsAnother(b, a))
    return 'different'
  if (limits !== null && limits !== 'edge') return limits === 'same' ? 'equal' : limits
  if (sameDay(a.fact, b.fact) || a.fact.value === b.fact.value) return 'equal'
  // A Monday of no known week may be any day of March: both may hold, and no chain of such makes Monday a Tuesday.
  return datesFit(a.fact, b.fact) ? 'compatible' : 'different'
}

const isDay = ({ fact }: DateStatement): boolean => fact.start !== null && fact.start === fact.end

const sameStatedDay = (a: DateStatement, b: DateStatement): boolean => sameDay(a.fact, b.fact)

// "around 10 p.m." has the day of the article, "two days later" that of another event: neither says on which day it was.
const NAMES_DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day|\.)|\b(?:today|yesterday|tonight)\b|\b(?:last|this) (?:night|morning|afternoon|evening)\b/i
const NAMES_MONTH =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[/.-]\d/i

// A weekday is counted from the day of publication, and a story put online again years later says the same "Friday".
const WEEK = 6

// Of the year that is not said: "Sept. 12" in two years is one day.
const HALF_A_YEAR = 180

/** Whether both say on which day it was, and the two are near enough that one outlet may have it wrong. */
const tellDays = (a: DateMention, b: DateMention): boolean => {
  if (a.text.toLowerCase() === b.text.toLowerCase()) return false
  const dated = (date: DateMention): boolean => NAMES_MONTH.test(date.text)
  if (![a, b].every((date) => dated(date) || NAMES_DAY.test(date.text))) return false
  if (a.resolution === 'stated' && b.resolution === 'stated') return true
  return Math.abs(daysApart(a, b)) <= (dated(a) && dated(b) ? HALF_A_YEAR : WEEK)
}

/**
 * Different days of one event. Annotated stories hold hardly any to learn from, so this is set by hand, and strictly: the
 * same sentence but for the day, and neither article knows the other's day. "was arrested on Monday" of one and "was
 * charged on Tuesday" of the other are two events.
 */
const sameSentence = (a: DateStatement, b: DateStatement): number => {
  if (!isDay(a) || !isDay(b) || sameStatedDay(a, b) || !tellDays(a.fact, b.fact)) return 0
  if (statedBeside(a, b, sameStatedDay) || statedBeside(b, a, sameStatedDay)) return 0
  const [x, y] = [a.context, b.context]
  const common = wordsInCommon(x, y)
  const share = common / Math.max(1, Math.min(x.around.size, y.around.size))
  const event = x.events[0] === undefined || y.events[0] === undefined || x.events[0] === y.events[0]
  return common >= 4 && share >= 0.7 && event ? 0.85 : 0
}

/** Days: an article names many, so that different days are of one event only where nearly all around them is the same. */
export const DAY_MODEL: LinkModel<DateStatement> = {
  keys,
  comparable: (a, b) =>
    compareDates(a.fact, b.fact).relation !== 'incomparable' &&
    !(dayRelation(a, b) === 'different' && countedOnOtherDays(a, b)) &&
    !limitOfAnother(a, b),
  relation: dayRelation,
  evidence: dateEvidence,
  weights: DATE_WEIGHTS,
  coherent: true,
  sure: (a, b) => Math.max(sameSentence(a, b), limitBetweenAlerts(a, b)),
  agreeAt: 0.3,
  compatibleAt: 0.6,
  differAt: 0.72,
}

export const HOUR_EVIDENCE = [
  ...CONTEXT_EVIDENCE,
  'hours apart',
  'both by the clock',
  'the only hour of that day in both',
  'the hour stands in the other article too',
] as const

const sameHour = (a: DateStatement, b: DateStatement): boolean => {
  const [x, y] = [hoursOf(a.fact), hoursOf(b.fact)]
  return x !== null && y !== null && x[0] === y[0] && x[1] === y[1] && sameDay(a.fact, b.fact)
}

const sameKindOfHour = (a: DateStatement, b: DateStatement): boolean =>
  sameDay(a.fact, b.fact) && hoursOf(b.fact) !== null && (clockOf(a.fact) === null) === (clockOf(b.fact) === null)

const hoursApart = (a: DateStatement, b: DateStatement): number =>
  timesApart(a.fact, b.fact, a.context.sentence, b.context.sentence)

export const hourEvidence = (a: DateStatement, b: DateStatement): Evidence => [
  ...contextEvidence(a.context, b.context),
  Math.min(1, hoursApart(a, b) / 3),
  clockOf(a.fact) !== null && clockOf(b.fact) !== null ? 1 : 0,
  rivals(a, sameKindOfHour, sameHour) + rivals(b, sameKindOfHour, sameHour) === 0 ? 1 : 0,
  sameHour(a, b) ? 0 : Number(statedBeside(a, b, sameHour)) + Number(statedBeside(b, a, sameHour)),
]

// A misheard hour is not off by half a day: that is another shooting.
const FAR_APART = 1.5

/**
 * Two hours of one thing: not that of the shooting and that of the death in hospital or of the arrest. An hour with nothing
 * said of it is that of an entry or of the printing.
 */
const mayBeOneHour = (a: DateStatement, b: DateStatement): boolean => {
  if (a.stage === null || a.stage === 'report' || a.stage !== b.stage) return false
  const apart = hoursApart(a, b)
  // A night's list of shootings: each has its street.
  if (onOtherStreets(a.context, b.context)) return false
  return apart <= FAR_APART && (apart <= 0.5 || !atOtherPlaces(a.context, b.context))
}

/** Hours of one day: of the shooting, of the call, of the arrest. */
export const HOUR_MODEL: LinkModel<DateStatement> = {
  keys,
  // "Thursday afternoon" and "5 p.m." fit, which is no news; what is compared is clock with clock, and what does not fit.
  comparable: (a, b) =>
    sameDay(a.fact, b.fact) &&
    ((clockOf(a.fact) !== null && clockOf(b.fact) !== null) || hoursApart(a, b) > 0) &&
    (sameHour(a, b) || mayBeOneHour(a, b)),
  relation: (a, b) => (sameHour(a, b) ? 'equal' : hoursApart(a, b) === 0 ? 'compatible' : 'different'),
  evidence: hourEvidence,
  weights: HOUR_WEIGHTS,
  agreeAt: 0.3,
  compatibleAt: 0.5,
  differAt: 0.5,
}
