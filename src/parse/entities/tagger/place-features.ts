import type { ArticleWords } from './article-words.js'
import { readGazetteer } from './gazetteer.js'
import { feature, pair } from './hash.js'
import type { Word } from './words.js'

const EDGE = 7

/** A stretch of candidates in one sentence, scored and decoded together. */
export interface Stretch {
  readonly doc: number
  readonly first: number
  readonly end: number
  /** Of its sentence. */
  readonly sentenceFirst: number
  readonly sentenceEnd: number
}

const MAX_PHRASE = 7

/** For each token of the stretch: a number for the longest known name of several words that it is part of, or 0. */
const phrases = (words: readonly Word[], row: Int32Array, stretch: Stretch): Int32Array => {
  const { lists, starts } = readGazetteer()
  const found = new Int32Array(stretch.end - stretch.first)
  for (let i = stretch.first; i < stretch.end; i++) {
    if (found[i - stretch.first] !== 0 || !starts.has(words[row[i]!]!.lower)) continue
    let key = words[row[i]!]!.lower
    let best = 0
    let length = 0
    for (let j = i + 1; j < stretch.end && j < i + MAX_PHRASE; j++) {
      key += words[row[j]!]!.lower
      const bits = lists.get(key)
      if (bits === undefined) continue
      best = bits
      length = j - i + 1
    }
    for (let j = 0; j < length; j++) {
      const place = j === 0 ? 1 : j === length - 1 ? 3 : 2
      found[i - stretch.first + j] = (best << 2) | place
    }
  }
  return found
}

/**
 * Calls `each` for every token of the stretch with what its surroundings say, words alone left aside: pairs of words,
 * the words on both sides of the run of capitals, names of several words, the sentence's start, the whole article.
 */
export const placeFeatures = (
  article: ArticleWords,
  stretch: Stretch,
  each: (token: number, features: number[]) => void,
): void => {
  const { words, seen } = article
  const row = article.ids[stretch.doc]!
  const { first, end, sentenceFirst, sentenceEnd } = stretch
  const word = (i: number): Word | undefined => (i >= sentenceFirst && i < sentenceEnd ? words[row[i]!] : undefined)
  const hash = (i: number): number => word(i)?.hash ?? EDGE
  const known = phrases(words, row, stretch)
  const left = hash(first - 1)
  const right = hash(end)
  const headOfRun = hash(first)
  const tailOfRun = hash(end - 1)
  const out: number[] = []
  for (let i = first; i < end; i++) {
    out.length = 0
    const here = words[row[i]!]!
    const before = word(i - 1)
    const after = word(i + 1)
    const single = end - first === 1 ? 1 : 0
    const at = single ? 0 : i === first ? 1 : i === end - 1 ? 2 : 3
    out.push(
      feature(100, 0),
      feature(101, pair(before?.hash ?? EDGE, here.hash)),
      feature(102, pair(here.hash, after?.hash ?? EDGE)),
      feature(103, pair(pair(before?.kind ?? EDGE, here.kind), after?.kind ?? EDGE)),
      feature(104, pair(before?.lists ?? EDGE, here.lists)),
      feature(105, pair(here.lists, after?.lists ?? EDGE)),
      feature(106, pair(left, at)),
      feature(107, pair(right, at)),
      feature(108, pair(headOfRun, at)),
      feature(109, pair(tailOfRun, at)),
      feature(110, pair(Math.min(end - first, 6), at)),
      feature(111, pair(i === sentenceFirst ? 1 : 0, here.kind)),
      feature(112, seen[row[i]!]!),
      feature(113, pair(pair(left, right), at)),
      feature(114, pair(before?.ending ?? EDGE, after?.ending ?? EDGE)),
      feature(115, pair(hash(i - 2), hash(i - 1))),
      feature(116, pair(hash(i + 1), hash(i + 2))),
    )
    for (let bits = seen[row[i]!]!; bits !== 0; bits &= bits - 1) out.push(feature(117, pair(bits & -bits, here.kind)))
    if (known[i - first] !== 0) {
      const match = known[i - first]!
      out.push(feature(118, match))
      for (let bits = match >> 2; bits !== 0; bits &= bits - 1) out.push(feature(119, pair(bits & -bits, match & 3)))
    }
    if (i === sentenceFirst) out.push(feature(120, here.hash))
    each(i, out)
  }
}
