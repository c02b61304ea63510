import type { Vector } from './vector.js'

/** A term and its weight. */
export type WeightedTerm = readonly [term: number, weight: number]

const LEADING = 40

/**
 * The terms that weigh most in an article: only articles that share one of them are compared. `counts` says which terms are
 * of use, for what no other article holds leads nowhere.
 */
export const leadingTerms = (vector: Vector, counts: (term: number) => boolean): WeightedTerm[] => {
  const terms: WeightedTerm[] = []
  vector.terms.forEach((term, i) => {
    const weight = vector.weights[i]!
    if (weight > 0 && counts(term)) terms.push([term, weight])
  })
  return terms.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, LEADING)
}
