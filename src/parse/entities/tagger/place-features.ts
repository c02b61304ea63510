import type { ArticleWords } from './article-words.js'
import { listsOf } from './gazetteer.js'
import { feature, pair } from './hash.js'
import type { Word } from './words.js'

const EDGE = 7

/** A stretch of candidates in one sentence, scored and decoded together. */
export interface Stretch {
  readonly doc: number
  readonly first: number
  readonly end: number
  /** How many tokens stand in the stretches before it. */
  readonly at: number
  /** Of its sentence. */
  readonly sentenceFirst: number
  readonly sentenceEnd: number
}

const MAX_PHRASE = 7

/** For each token of the stretch: a number for the longest known name of several words that it is part of, or 0. */
const phrases = (words: readonly Word[], row: Int32Array, stretch: Stretch): readonly number[] => {
  const found: number[] = []
  for (let i = stretch.first; i < stretch.end; i++) {
    if (found.length > i - stretch.first) continue
    found.push(0)
    if (!words[row[i]!]!.startsName) continue
    let key = words[row[i]!]!.lower
    let best = 0
    let length = 0
    for (let j = i + 1; j < stretch.end && j < i + MAX_PHRASE; j++) {
      key += words[row[j]!]!.lower
      const bits = listsOf(key)
      if (bits === 0) continue
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

// One array for all tokens: written and read before the next.
const out = new Int32Array(96)

/**
 * Calls `each` for every token of the stretch with what its surroundings say, words alone left aside: pairs of words,
 * the words on both sides of the run of capitals, names of several words, the sentence's start, the whole article.
 * The features are the first `count` numbers of an array that is used again.
 */
export const placeFeatures = (
  article: ArticleWords,
  stretch: Stretch,
  each: (token: number, features: Int32Array, count: number) => void,
): void => {
  const { words, seen } = article
  const row = article.ids[stretch.doc]!
  const { first, end, sentenceFirst, sentenceEnd } = stretch
  const word = (i: number): Word | undefined => (i >= sentenceFirst && i < sentenceEnd ? words[row[i]!] : undefined)
  const hash = (i: number): number => word(i)?.hash ?? EDGE
  const known = phrases(words, row, stretch)
  const left = hash(first - 1)
  const right = hash(end)
  const sides = pair(left, right)
  const headOfRun = hash(first)
  const tailOfRun = hash(end - 1)
  const length = Math.min(end - first, 6)
  for (let i = first; i < end; i++) {
    const here = words[row[i]!]!
    const before = word(i - 1)
    const after = word(i + 1)
    const hashBefore = before?.hash ?? EDGE
    const hashAfter = after?.hash ?? EDGE
    const at = length === 1 ? 0 : i === first ? 1 : i === end - 1 ? 2 : 3
    const isSeen = seen[row[i]!]!
    let count = 0
    out[count++] = feature(100, 0)
    out[count++] = feature(101, pair(hashBefore, here.hash))
    out[count++] = feature(102, pair(here.hash, hashAfter))
    out[count++] = feature(103, pair(pair(before?.kind ?? EDGE, here.kind), after?.kind ?? EDGE))
    out[count++] = feature(104, pair(before?.lists ?? EDGE, here.lists))
    out[count++] = feature(105, pair(here.lists, after?.lists ?? EDGE))
    out[count++] = feature(106, pair(left, at))
    out[count++] = feature(107, pair(right, at))
    out[count++] = feature(108, pair(headOfRun, at))
    out[count++] = feature(109, pair(tailOfRun, at))
    out[count++] = feature(110, pair(length, at))
    out[count++] = feature(111, pair(i === sentenceFirst ? 1 : 0, here.kind))
    out[count++] = feature(112, isSeen)
    out[count++] = feature(113, pair(sides, at))
    out[count++] = feature(114, pair(before?.ending ?? EDGE, after?.ending ?? EDGE))
    out[count++] = feature(115, pair(hash(i - 2), hashBefore))
    out[count++] = feature(116, pair(hashAfter, hash(i + 2)))
    for (let bits = isSeen; bits !== 0; bits &= bits - 1) out[count++] = feature(117, pair(bits & -bits, here.kind))
    const match = known[i - first]!
    if (match !== 0) {
      out[count++] = feature(118, match)
      for (let bits = match >> 2; bits !== 0; bits &= bits - 1)
        out[count++] = feature(119, pair(bits & -bits, match & 3))
    }
    if (i === sentenceFirst) out[count++] = feature(120, here.hash)
    each(i, out, count)
  }
}
