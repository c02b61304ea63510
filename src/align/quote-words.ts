import { fold } from '../text/normalize.js'

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bwon't\b/g, 'will not'],
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/n't\b/g, ' not'],
  [/'ve\b/g, ' have'],
  [/'re\b/g, ' are'],
  [/'ll\b/g, ' will'],
  [/\b(?<who>he|she|it|that|there|what|who|here|where)'s\b/g, '$<who> is'],
  [/\bi'm\b/g, 'i am'],
  [/\bgonna\b/g, 'going to'],
  [/(?<=\d) ?%|\bper cent\b/g, ' percent'],
]

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, String(i)]),
)

/** "one" for the 1 of `quoteWords`, where the text has no such figure. */
export const asWritten = (word: string, text: string): string =>
  /^\d+$/.test(word) && !text.includes(word)
    ? ([...NUMBER_WORDS].find(([, figure]) => figure === word)?.[0] ?? word)
    : word

const trimDots = (word: string): string => {
  let start = 0
  let end = word.length
  while (start < end && word[start] === '.') start++
  while (end > start && word[end - 1] === '.') end--
  return word.slice(start, end)
}

/**
 * A quotation as words to be compared: what two desks write differently of one utterance is made alike: case, marks,
 * contractions, "1,400" and "1400", "four" and "4".
 */
export const quoteWords = (text: string): string[] => {
  // "[Trump] paused" for "He paused": what a desk put in brackets is not quoted.
  let folded = fold(text.replace(/\[[^[\]]{0,60}\]/g, ' '))
  for (const [pattern, full] of CONTRACTIONS) folded = folded.replace(pattern, full)
  return folded
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .split(/[^\p{L}\p{N}.%$€£]+/u)
    .map(trimDots)
    .filter((word) => word !== '')
    .map((word) => NUMBER_WORDS.get(word) ?? word)
}

/** The best common stretch of two word lists. */
export interface WordAlignment {
  /** Words of the stretch that are equal. */
  readonly matches: number
  /** Words inside the stretch that only one has, or that differ. */
  readonly edits: number
  /** The differing words, as [of a, of b]. */
  readonly changed: readonly (readonly [string, string])[]
}

const MATCH = 2
const MISMATCH = -1.5
const GAP = -1

// More than this left over on either side is another sentence, not another wording.
const MOST_LEFT_OVER = 3

// "Lyrik was my niece" and "Lyric was my niece": the first words differ, though the common stretch begins after them.
const leftOver = (a: readonly string[], b: readonly string[]): [string, string][] => {
  if (a.length === 0 || b.length === 0 || a.length > MOST_LEFT_OVER || b.length > MOST_LEFT_OVER) return []
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [a[i] ?? '', b[i] ?? ''])
}

/** Local alignment (Smith–Waterman over words): finds the stretch, however much stands before and after it on either side. */
export const alignWords = (a: readonly string[], b: readonly string[]): WordAlignment => {
  const columns = b.length + 1
  const scores = new Float64Array((a.length + 1) * columns)
  let best = 0
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const at = i * columns + j
      const diagonal = scores[at - columns - 1]! + (a[i - 1] === b[j - 1] ? MATCH : MISMATCH)
      const score = Math.max(0, diagonal, scores[at - columns]! + GAP, scores[at - 1]! + GAP)
      scores[at] = score
      if (score > scores[best]!) best = at
    }
  }
  let i = Math.floor(best / columns)
  let j = best % columns
  const tail = [a.slice(i), b.slice(j)] as const
  let matches = 0
  let edits = 0
  const changed: [string, string][] = []
  while (i > 0 && j > 0 && scores[i * columns + j]! > 0) {
    const at = i * columns + j
    const same = a[i - 1] === b[j - 1]
    if (scores[at] === scores[at - columns - 1]! + (same ? MATCH : MISMATCH)) {
      if (same) matches++
      else {
        edits++
        changed.unshift([a[i - 1]!, b[j - 1]!])
      }
      i--
      j--
    } else {
      edits++
      if (scores[at] === scores[at - columns]! + GAP) changed.unshift([a[--i]!, ''])
      else changed.unshift(['', b[--j]!])
    }
  }
  const head = [a.slice(0, i), b.slice(0, j)] as const
  const before = leftOver(...head)
  const after = leftOver(...tail)
  return { matches, edits: edits + before.length + after.length, changed: [...before, ...changed, ...after] }
}
