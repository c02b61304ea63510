import type { DateMention } from '../types.js'
import { isAsOf } from './as-of.js'
import type { Context } from './context.js'
import { dateLimitOf } from './date-limits.js'
import type { DateLimit } from './date-limits.js'
import { hourStage } from './hour-stage.js'
import type { HourStage } from './hour-stage.js'

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
