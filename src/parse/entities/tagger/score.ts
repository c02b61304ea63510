import type { ArticleWords } from './article-words.js'
import { LABELS } from './labels.js'
import { placeFeatures } from './place-features.js'
import type { Stretch } from './place-features.js'
import type { TaggerWeights } from './weights.js'
import { SLOTS, wordFeatures } from './word-features.js'

type Scorer = (stretch: Stretch) => Int32Array

const addRows = (model: TaggerWeights, features: readonly number[], out: Int32Array, at: number): void => {
  const { rows, known, weights } = model
  for (let f = 0; f < features.length; f++) {
    const feature = features[f]!
    if (((known[feature >> 5]! >>> (feature & 31)) & 1) === 0) continue
    const row = rows[feature]! * LABELS
    for (let y = 0; y < LABELS; y++) out[at + y]! += weights[row + y]!
  }
}

/** Scores the labels of a stretch's tokens. What a word says by itself is summed once for all its places. */
export const createScorer = (article: ArticleWords, model: TaggerWeights): Scorer => {
  const { words, ids } = article
  const sums = new Int32Array(words.length * SLOTS * LABELS)
  const known = new Uint8Array(words.length * SLOTS)
  const features: number[] = []
  return (stretch) => {
    const row = ids[stretch.doc]!
    const scores = new Int32Array((stretch.end - stretch.first) * LABELS)
    placeFeatures(article, stretch, (i, found) => {
      const to = (i - stretch.first) * LABELS
      addRows(model, found, scores, to)
      for (let slot = 0; slot < SLOTS; slot++) {
        const at = i + slot - 2
        if (at < stretch.sentenceFirst || at >= stretch.sentenceEnd) continue
        const sum = row[at]! * SLOTS + slot
        if (known[sum] === 0) {
          known[sum] = 1
          features.length = 0
          wordFeatures(words[row[at]!]!, slot, features)
          addRows(model, features, sums, sum * LABELS)
        }
        for (let y = 0; y < LABELS; y++) scores[to + y]! += sums[sum * LABELS + y]!
      }
    })
    return scores
  }
}
