import { leadingTerms } from './leading-terms.js'
import type { WeightedTerm } from './leading-terms.js'
import type { Vector } from './vector.js'

/** By term, who has it among the leading ones, oldest first, with its weight there. */
export type Postings = Map<number, (readonly [holder: number, weight: number])[]>

// Of a term that thousands share ("Ukraine") only the latest are met: articles come in order of time, so these are the near ones.
const REACH = 48
const PARTNERS = 32
// The cosine over the leading terms alone; below it the whole comes nowhere near a likeness.
const WORTHWHILE = 0.02

/** The latest holders of a story's leading terms that share most with it, best first. */
export const candidates = (postings: Postings, leading: readonly WeightedTerm[]): number[] => {
  const shared = new Map<number, number>()
  for (const [term, weight] of leading) {
    const holders = postings.get(term)
    if (!holders) continue
    for (let i = Math.max(0, holders.length - REACH); i < holders.length; i++) {
      const [holder, its] = holders[i]!
      shared.set(holder, (shared.get(holder) ?? 0) + weight * its)
    }
  }
  return [...shared]
    .filter(([, weight]) => weight >= WORTHWHILE)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, PARTNERS)
    .map(([holder]) => holder)
}

/** Enters a holder under its leading terms. */
export const enter = (postings: Postings, holder: number, leading: readonly WeightedTerm[]): void => {
  for (const [term, weight] of leading) {
    const holders = postings.get(term)
    if (!holders) postings.set(term, [[holder, weight]])
    else holders.push([holder, weight])
  }
}

/**
 * Blocking: the pairs of articles (given in order of time) that are worth comparing. An inverted index on their leading terms
 * gives at most 32 earlier partners for each, so that the work grows with the number of articles and not with its square.
 */
export const candidatePairs = (
  vectors: readonly Vector[],
  counts: (term: number) => boolean,
): (readonly [later: number, earlier: number])[] => {
  const postings: Postings = new Map()
  const pairs: (readonly [number, number])[] = []
  vectors.forEach((vector, i) => {
    const leading = leadingTerms(vector, counts)
    for (const j of candidates(postings, leading)) pairs.push([i, j])
    enter(postings, i, leading)
  })
  return pairs
}
