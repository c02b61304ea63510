import type { Document } from '../../text/document.js'
import type { Bound, Unit } from '../../types.js'

/** A number with its unit, before its context is read. */
export interface Amount {
  readonly start: number
  readonly end: number
  /** `tokens.slice(first, last)`. */
  readonly first: number
  readonly last: number
  /** Null for vague words and ranges. */
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly unit: Unit
  /** What a multiplier word made of the number: 1e6 for "4.3 million". A range lends it to its lower end ("5 to 10 million"). */
  readonly scale: number
  readonly form: 'digits' | 'words' | 'vague' | 'fraction' | 'none'
  /** "40-yard", "four-cylinder": bound to the noun that follows. */
  readonly hyphened: boolean
  /** "7- or 8-inch": the number ends in a hyphen and waits for the unit. */
  readonly suspended: boolean
  readonly bound?: Bound
}

export const COUNT: Unit = { dimension: 'count', symbol: '' }

/** The lower-case word at a token index, '' outside the text. */
export const wordAt = (doc: Document, i: number): string => doc.tokens[i]?.lower ?? ''

export const isPlain = (amount: Amount): boolean => amount.unit.dimension === 'count'

/** First token index that starts at or after `offset`, searched forward from `from`. */
export const tokenFrom = (doc: Document, from: number, offset: number): number => {
  let i = from
  while (i < doc.tokens.length && doc.tokens[i]!.start < offset) i++
  return i
}
