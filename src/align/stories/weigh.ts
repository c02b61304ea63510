import { rarity } from './rarity.js'
import type { Vocabulary } from './rarity.js'
import { createVector, unit } from './vector.js'
import type { Vector } from './vector.js'

/** An article's counts of terms as a unit vector: TF-IDF, the frequency dampened by a logarithm. */
export const weigh = (counts: Vector, vocabulary: Vocabulary): Vector =>
  unit({
    terms: counts.terms,
    weights: counts.weights.map((count, i) => Math.log1p(count) * rarity(vocabulary, counts.terms[i]!)),
  })

/** The numbered terms of an article and how often it has each. */
export const countVector = (numbers: readonly number[], counts: Iterable<number>): Vector => {
  const times = [...counts]
  return createVector(numbers.map((number, i) => [number, times[i]!]))
}
