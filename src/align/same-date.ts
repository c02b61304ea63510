import { DATE_WEIGHTS } from '../data/alignment-weights.js'
import type { DateMention } from '../types.js'
import type { Context } from './context.js'
import { CONTEXT_EVIDENCE, contextEvidence } from './evidence.js'
import type { Evidence } from './evidence.js'
import type { LinkModel } from './link.js'

export interface DateStatement {
  readonly fact: DateMention
  readonly context: Context
}

const hasClock = ({ value }: DateMention): boolean => /T\d\d/.test(value)

/** Minutes after midnight; null where only a day or a part of it is named. */
export const clockOf = ({ value }: DateMention): number | null => {
  const { hours, minutes } = /T(?<hours>\d\d)(?::(?<minutes>\d\d))?/.exec(value)?.groups ?? {}
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes ?? 0)
}

const sameDay = (a: DateMention, b: DateMention): boolean => a.start === b.start && a.end === b.end

const covers = (a: DateMention, b: DateMention): boolean => a.start! <= b.start! && b.end! <= a.end!

export const DATE_EVIDENCE = [
  ...CONTEXT_EVIDENCE,
  'same day',
  'other day',
  'both with the hour',
  'hours apart',
  'one a period, one a day',
] as const

export const dateEvidence = (a: DateStatement, b: DateStatement): Evidence => {
  const [x, y] = [clockOf(a.fact), clockOf(b.fact)]
  const same = sameDay(a.fact, b.fact)
  return [
    ...contextEvidence(a.context, b.context),
    same ? 1 : 0,
    same || covers(a.fact, b.fact) || covers(b.fact, a.fact) ? 0 : 1,
    x !== null && y !== null ? 1 : 0,
    x !== null && y !== null ? Math.min(1, Math.abs(x - y) / 180) : 0,
    (a.fact.start === a.fact.end) === (b.fact.start === b.fact.end) ? 0 : 1,
  ]
}

export const DATE_MODEL: LinkModel<DateStatement> = {
  keys: ({ fact, context }) => [
    ...context.events.slice(0, 3).map((event) => `event:${event}`),
    `day:${fact.start ?? fact.value}`,
  ],
  comparable: (a, b) =>
    a.fact.start !== null &&
    b.fact.start !== null &&
    (a.fact.type === 'DATE' || a.fact.type === 'TIME') &&
    (b.fact.type === 'DATE' || b.fact.type === 'TIME'),
  equal: (a, b) =>
    sameDay(a.fact, b.fact) && (!hasClock(a.fact) || !hasClock(b.fact) || clockOf(a.fact) === clockOf(b.fact)),
  evidence: dateEvidence,
  weights: DATE_WEIGHTS,
  agreeAt: 0.3,
  differAt: 0.7,
}
