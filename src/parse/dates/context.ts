import type { Point } from './point.js'
import type { Tense } from './tense.js'
import type { Moment } from './time-of-day.js'

/** From what dates are counted when an expression is reached. */
export interface Context {
  /** Publication day; null when unknown. */
  readonly published: number | null
  /** The date last spoken of. */
  readonly reference: Point | null
  /** The quarter, half or month-long period that the article reports on. */
  readonly period: Point | null
  /** The days named so far, in order. */
  readonly moments: readonly Moment[]
  /** Read when it is asked for: most expressions need no verb. */
  readonly tense: () => Tense
}

/** A date found, or the part of it that is known: `XXXX-10-26`. */
export interface Resolved {
  readonly point: Point | null
  readonly partial: string
  readonly stated: boolean
}

export const nothing: Resolved = { point: null, partial: '', stated: false }
export const known = (point: Point, stated = false): Resolved => ({ point, partial: '', stated })
export const partly = (partial: string): Resolved => ({ point: null, partial, stated: false })
