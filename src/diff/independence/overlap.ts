import { RUN } from './shingles.js'
import type { Shingles } from './shingles.js'

/** How much of one text stands in another. */
export interface Overlap {
  /** Words of the one that stand in runs of eight or more in the other. */
  readonly words: number
  /** These as a share of all its words, 0..1. */
  readonly share: number
}

/** What of `a` stands in `b`. */
export const overlapOf = (a: Shingles, b: Shingles): Overlap => {
  const known = new Set(b.hashes)
  let words = 0
  let covered = 0
  a.hashes.forEach((hash, i) => {
    if (!known.has(hash)) return
    words += i + RUN - Math.max(i, covered)
    covered = i + RUN
  })
  return { words, share: a.words === 0 ? 0 : words / a.words }
}
