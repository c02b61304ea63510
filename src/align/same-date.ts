import { DATE_WEIGHTS, HOUR_WEIGHTS } from '../data/alignment-weights.js'
import type { DateMention } from '../types.js'
import type { Context } from './context.js'
import { CONTEXT_EVIDENCE, contextEvidence } from './evidence.js'
import type { Evidence } from './evidence.js'
import { clockOf, hoursApart, hoursOf } from './hours.js'
import { rivals, statedBeside } from './link.js'
import type { LinkModel } from './link.js'

export interface DateStatement {
  readonly fact: DateMention
  readonly context: Context
  readonly peers: readonly DateStatement[]
}

const sameDay = (a: DateMention, b: DateMention): boolean => a.start === b.start && a.end === b.end

const covers = (a: DateMention, b: DateMention): boolean => a.start! <= b.start! && b.end! <= a.end!

const keys = ({ fact, context }: DateStatement): string[] => [
  ...context.events.slice(0, 3).map((event) => `event:${event}`),
  `day:${fact.start ?? fact.value}`,
]

export const DATE_EVIDENCE = [...CONTEXT_EVIDENCE, 'same day', 'other day', 'one a period, one a day'] as const

export const dateEvidence = (a: DateStatement, b: DateStatement): Evidence => {
  const same = sameDay(a.fact, b.fact)
  return [
    ...contextEvidence(a.context, b.context),
    same ? 1 : 0,
    same || covers(a.fact, b.fact) || covers(b.fact, a.fact) ? 0 : 1,
    (a.fact.start === a.fact.end) === (b.fact.start === b.fact.end) ? 0 : 1,
  ]
}

/** Days: an article names many, so that different days are of one event only where nearly all around them is the same. */
export const DAY_MODEL: LinkModel<DateStatement> = {
  keys,
  comparable: (a, b) => a.fact.start !== null && b.fact.start !== null,
  relation: (a, b) =>
    sameDay(a.fact, b.fact) ? 'equal' : covers(a.fact, b.fact) || covers(b.fact, a.fact) ? 'compatible' : 'different',
  evidence: dateEvidence,
  weights: DATE_WEIGHTS,
  agreeAt: 0.3,
  compatibleAt: 0.6,
  differAt: 0.7,
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

export const hourEvidence = (a: DateStatement, b: DateStatement): Evidence => [
  ...contextEvidence(a.context, b.context),
  Math.min(1, hoursApart(a.fact, b.fact) / 3),
  clockOf(a.fact) !== null && clockOf(b.fact) !== null ? 1 : 0,
  rivals(a, sameKindOfHour, sameHour) + rivals(b, sameKindOfHour, sameHour) === 0 ? 1 : 0,
  sameHour(a, b) ? 0 : Number(statedBeside(a, b, sameHour)) + Number(statedBeside(b, a, sameHour)),
]

/** Hours of one day: of the shooting, of the call, of the arrest. */
export const HOUR_MODEL: LinkModel<DateStatement> = {
  keys,
  comparable: (a, b) => hoursOf(a.fact) !== null && hoursOf(b.fact) !== null && sameDay(a.fact, b.fact),
  relation: (a, b) => (sameHour(a, b) ? 'equal' : hoursApart(a.fact, b.fact) === 0 ? 'compatible' : 'different'),
  evidence: hourEvidence,
  weights: HOUR_WEIGHTS,
  agreeAt: 0.3,
  compatibleAt: 0.5,
  differAt: 0.5,
}
