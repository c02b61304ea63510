import type { ArticleWords } from './article-words.js'
import { LABELS } from './labels.js'
import { placeFeatures } from './place-features.js'
import type { Stretch } from './place-features.js'
import { readWeights, rowOf } from './weights.js'
import type { TaggerWeights } from './weights.js'
import { SLOTS, wordFeatures } from './word-features.js'
import type { Word } from './words.js'

type Scores = Int32Array | number[]

const addRow = (model: TaggerWeights, feature: number, out: Scores, at: number): void => {
  const row = rowOf(model, feature)
  if (row < 0) return
  const { weights } = model
  for (let y = 0, w = row * LABELS; y < LABELS; y++, w++) out[at + y]! += weights[w]!
}

// What a word says by itself is summed once for all its places, in all articles.
const sumOf = (model: TaggerWeights, word: Word, slot: number): readonly number[] => {
  const sum = new Array<number>(LABELS).fill(0)
  for (const feature of wordFeatures(word, slot)) addRow(model, feature, sum, 0)
  word.sums[slot] = sum
  return sum
}

/** For each token of the stretches (from its stretch's `at` on) the scores of its labels. */
export const scoreStretches = (article: ArticleWords, stretches: readonly Stretch[]): Int32Array => {
  const model = readWeights()
  const { words, ids } = article
  const last = stretches.at(-1)
  const scores = new Int32Array(last ? (last.at + last.end - last.first) * LABELS : 0)
  for (const stretch of stretches) {
    const row = ids[stretch.doc]!
    placeFeatures(article, stretch, (i, found, count) => {
      const to = (stretch.at + i - stretch.first) * LABELS
      for (let f = 0; f < count; f++) addRow(model, found[f]!, scores, to)
      for (let slot = 0; slot < SLOTS; slot++) {
        const at = i + slot - 2
        if (at < stretch.sentenceFirst || at >= stretch.sentenceEnd) continue
        const word = words[row[at]!]!
        const sum = word.sums[slot] ?? sumOf(model, word, slot)
        for (let y = 0; y < LABELS; y++) scores[to + y]! += sum[y]!
      }
    })
  }
  return scores
}
