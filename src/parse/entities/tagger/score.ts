import type { ArticleWords } from './article-words.js'
import { LABELS } from './labels.js'
import { placeFeatures } from './place-features.js'
import type { Stretch } from './place-features.js'
import { readWeights, rowOf } from './weights.js'
import type { TaggerWeights } from './weights.js'
import { SLOTS, wordFeatures } from './word-features.js'
import type { Word, WordSums } from './words.js'

const addRow = ({ known, weights }: TaggerWeights, feature: number, out: Int32Array, at: number): void => {
  const row = rowOf(known, feature)
  if (row < 0) return
  for (let y = 0, w = row * LABELS; y < LABELS; y++, w++) out[at + y]! += weights[w]!
}

const SUM = LABELS * SLOTS
const WORDS_IN_BLOCK = 64

let block = new Int16Array(0)
let used = 0

// What a word says by itself is summed once for all its places, in all articles; the sums of some words lie side by side.
const sumsOf = (model: TaggerWeights, word: Word): WordSums => {
  if (used === block.length) {
    block = new Int16Array(WORDS_IN_BLOCK * SUM)
    used = 0
  }
  const sums = new Int32Array(SUM)
  for (let slot = 0; slot < SLOTS; slot++)
    for (const feature of wordFeatures(word, slot)) addRow(model, feature, sums, slot * LABELS)
  block.set(sums, used)
  word.sums = { block, at: used }
  used += SUM
  return word.sums
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
        const sums = word.sums ?? sumsOf(model, word)
        const from = sums.at + slot * LABELS
        for (let y = 0; y < LABELS; y++) scores[to + y]! += sums.block[from + y]!
      }
    })
  }
  return scores
}
