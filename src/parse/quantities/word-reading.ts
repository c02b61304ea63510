import { DENOMINATORS } from '../../data/quantity-words.js'
import type { Document } from '../../text/document.js'
import { wordAt } from './amount.js'

/** A number in words: tokens `[first, last)`. */
export interface WordReading {
  readonly first: number
  readonly last: number
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly scale: number
  readonly form: 'words' | 'vague' | 'fraction'
  /** "one in five", "half of": a share of the whole, not a count. */
  readonly share: boolean
}

export const isDash = (word: string): boolean => word === '-' || word === '‑' || word === '–'

/** A number and where it ends; `scale` is its multiplier word, 1 without one. */
export interface Run {
  readonly value: number
  readonly last: number
  readonly scale: number
}

export const exact = (first: number, run: Run): WordReading => ({
  first,
  last: run.last,
  value: run.value,
  min: run.value,
  max: run.value,
  scale: run.scale,
  form: 'words',
  share: false,
})

export const share = (first: number, last: number, value: number): WordReading => ({
  first,
  last,
  value,
  min: value,
  max: value,
  scale: 1,
  form: 'fraction',
  share: true,
})

export const denominatorAt = (doc: Document, i: number): number | undefined => {
  const word = wordAt(doc, i)
  return DENOMINATORS.get(word) ?? (word.endsWith('s') ? DENOMINATORS.get(word.slice(0, -1)) : undefined)
}
