import { DATE_WEIGHTS, HOUR_WEIGHTS } from '../data/alignment-weights.js'
import type { DateMention, Quantity } from '../types.js'
import { spansOverlap } from '../text/span.js'
import { isAsOf } from './as-of.js'
import { compareDates, datesFit } from './compare-dates.js'
import { atOtherPlaces, isBrief, onOtherStreets, wordsInCommon } from './context.js'
import type { Context } from './context.js'
import { convertUnits } from './convert-units.js'
import { compareLimits, dateLimitOf } from './date-limits.js'
import type { DateLimit } from './date-limits.js'
import { CONTEXT_EVIDENCE, contextEvidence } from './evidence.js'
import type { Evidence } from './evidence.js'
import { hourStage } from './hour-stage.js'
import type { HourStage } from './hour-stage.js'
import { timesApart } from './hour-window.js'
import { clockOf, hoursOf } from './hours.js'
import { compareFigures } from './intervals.js'
import type { LinkModel, ValueRelation } from './link.js'
import { rivals, statedBeside } from './peers.js'
import { stem } from './words.js'

export interface DateStatement {
  readonly fact: DateMention
  readonly context: Context
  /** "before 1986": a side of the date, not the date itself. */
  readonly limit: DateLimit | null
  /** "as of March 3", or a limit: a day at which a figure may have stood. */
  readonly asOf: boolean
  /** What its hour is told of. */
  readonly stage: HourStage | null
  readonly peers: readonly DateStatement[]
}

export const dateStatement = (fact: DateMention, context: Context, peers: readonly DateStatement[]): DateStatement => {
  const limit = context.sentence ? dateLimitOf(fact, context.sentence) : null
  const stage = context.sentence && fact.value.includes('T') ? hourStage(fact, context.sentence) : null
  return { fact, context, limit, asOf: limit !== null || isAsOf(fact, context.sentence), stage, peers }
}

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

const MS_PER_DAY = 86_400_000

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
  const apart = Math.abs(Date.parse(a.start ?? '') - Date.parse(b.start ?? '')) / MS_PER_DAY
  return apart <= (dated(a) && dated(b) ? HALF_A_YEAR : WEEK)
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

const figuresBeside = ({ context: { article, sentence } }: DateStatement): readonly Quantity[] =>
  article.facts.quantities.filter(
    ({ span, implied, scope = [] }) =>
      implied === undefined &&
      !scope.some(({ kind }) => kind === 'subset') &&
      sentence !== undefined &&
      spansOverlap(span, sentence.span),
  )

const mayBeOneFigure = (a: Quantity, b: Quantity): boolean => {
  const other = a.unit.dimension === b.unit.dimension ? convertUnits(b, a) : null
  if (other === null || compareFigures(a, other) === 'value') return false
  if (a.counted === null || b.counted === null || a.value === other.value) return true
  return stem(a.counted.head) === stem(b.counted.head)
}

/**
 * "1,200 cases as of March 3" and "1,350 as of March 5" are both right, and neither date is wrong: days on which figures
 * stood are compared only where a figure may be the same.
 */
const countedOnOtherDays = (a: DateStatement, b: DateStatement): boolean => {
  if (!a.asOf || !b.asOf || !isBrief(a.context) || !isBrief(b.context)) return false
  if (dayRelation(a, b) !== 'different') return false
  const [x, y] = [figuresBeside(a), figuresBeside(b)]
  return x.length > 0 && y.length > 0 && !x.some((figure) => y.some((other) => mayBeOneFigure(figure, other)))
}

// "Aflac was founded before 1956" and "The company was founded in 1958": one event, and not two that are both named.
const oneEvent = (x: Context, y: Context): boolean => {
  const named = x.names.size > 0 && y.names.size > 0 && ![...x.names].some((name) => y.names.has(name))
  const verb = [...x.near.keys()].some((word) => y.near.has(word))
  return verb && !named
}

const VERB_BESIDE =
  /(?:^| )(it|he|she|they)? ?(?:was |were |is |are |has |had |will be )?(\p{Ll}+) (?:on|in|by|before|after|since) (?:the )?$/iu

/** The verb just before a date, and whether a pronoun is what it is said of: "it was released on". */
const verbBeside = ({ fact, context: { sentence } }: DateStatement) => {
  if (!sentence) return null
  const found = VERB_BESIDE.exec(sentence.text.slice(0, fact.span.start - sentence.span.start).slice(-50))
  return found && { verb: stem(found[2]!.toLowerCase()), pronoun: found[1] !== undefined }
}

// "Night Tide was released before October 15" and "Recorded in Sarun, it was released on October 3".
const toldOfIt = (a: DateStatement, b: DateStatement): boolean => {
  const [x, y] = [verbBeside(a), verbBeside(b)]
  return x !== null && y !== null && x.verb === y.verb && x.pronoun !== y.pronoun
}

/** Where each text is a sentence or two and one date sets a limit for the other: "released before 2005", "in 2008". */
const betweenBriefs = (a: DateStatement, b: DateStatement): number => {
  const [x, y] = [a.context, b.context]
  if (a.limit === null && b.limit === null) return 0
  if (!isBrief(x) || !isBrief(y)) return 0
  const common = wordsInCommon(x, y)
  return common >= 2 || (common === 1 && (oneEvent(x, y) || toldOfIt(a, b))) ? 0.75 : 0
}

/** Days: an article names many, so that different days are of one event only where nearly all around them is the same. */
export const DAY_MODEL: LinkModel<DateStatement> = {
  keys,
  comparable: (a, b) => compareDates(a.fact, b.fact).relation !== 'incomparable' && !countedOnOtherDays(a, b),
  relation: dayRelation,
  evidence: dateEvidence,
  weights: DATE_WEIGHTS,
  coherent: true,
  sure: (a, b) => Math.max(sameSentence(a, b), betweenBriefs(a, b)),
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
