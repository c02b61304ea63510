import { FEATURE_BITS } from '../../src/parse/entities/tagger/hash.js'
import { placeFeatures } from '../../src/parse/entities/tagger/place-features.js'
import { SLOTS, wordFeatures } from '../../src/parse/entities/tagger/word-features.js'
import type { Sequence } from './crf.js'
import type { Example } from './read-data.js'

export const SIZE = 1 << FEATURE_BITS

/** The features of every stretch of an article, just as the tagger sums them. */
export const sequencesOf = (example: Example, weight = 1): Sequence[] => {
  const { article, labels, stretches } = example
  return stretches.map((stretch) => {
    const row = article.ids[stretch.doc]!
    const starts: number[] = [0]
    const features: number[] = []
    placeFeatures(article, stretch, (i, found, count) => {
      for (let f = 0; f < count; f++) features.push(found[f]!)
      for (let slot = 0; slot < SLOTS; slot++) {
        const at = i + slot - 2
        if (at >= stretch.sentenceFirst && at < stretch.sentenceEnd)
          features.push(...wordFeatures(article.words[row[at]!]!, slot))
      }
      starts.push(features.length)
    })
    return {
      starts: Int32Array.from(starts),
      features: Int32Array.from(features),
      labels: labels.slice(stretch.first, stretch.end),
      weight,
    }
  })
}

/** Features seen fewer than `least` times are taken out: they are names seen once. */
export const pruneRare = (sequences: readonly Sequence[], least: number): Sequence[] => {
  const counts = new Uint32Array(SIZE)
  for (const { features } of sequences) for (const f of features) counts[f]!++
  return sequences.map((s) => {
    const starts = [0]
    const features: number[] = []
    for (let i = 0; i < s.labels.length; i++) {
      for (let f = s.starts[i]!; f < s.starts[i + 1]!; f++)
        if (counts[s.features[f]!]! >= least) features.push(s.features[f]!)
      starts.push(features.length)
    }
    return { ...s, starts: Int32Array.from(starts), features: Int32Array.from(features) }
  })
}
