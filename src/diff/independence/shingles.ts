import { fold } from '../../text/normalize.js'
import type { ArticleFacts } from '../../types.js'

/** The own words of an article as runs of eight. */
export interface Shingles {
  /** How many words it has that are not quoted. */
  readonly words: number
  /** A hash for each run of eight words, by the place of the first. */
  readonly hashes: readonly number[]
}

/** Eight words in a row are seldom written twice by chance (Broder 1997 takes runs of ten). */
export const RUN = 8

const WORD = /[\p{L}\p{M}\p{N}]+/gu

// FNV-1a, 32 bits.
const hashWord = (word: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** Hashes of the words of the text in order, without those inside quotation marks and without the title. */
const ownWords = ({ sentences, quotes }: ArticleFacts): number[] => {
  const quoted = quotes.filter(({ span }) => span.field === 'text').toSorted((a, b) => a.span.start - b.span.start)
  const words: number[] = []
  let next = 0
  for (const { text, span } of sentences) {
    if (span.field !== 'text') continue
    for (const match of text.matchAll(WORD)) {
      const at = span.start + match.index
      while (next < quoted.length && quoted[next]!.span.end <= at) next++
      const quote = quoted[next]
      if (quote && quote.span.start <= at) continue
      words.push(hashWord(fold(match[0])))
    }
  }
  return words
}

/**
 * The runs of eight words in an article, over the ends of sentences, for an editor splits and joins them.
 *
 * Quotations are left out: two reporters at one press conference write down the same words and copy from nobody.
 */
export const shinglesOf = (facts: ArticleFacts): Shingles => {
  const words = ownWords(facts)
  const hashes: number[] = []
  for (let i = 0; i + RUN <= words.length; i++) {
    let hash = 0
    for (let k = i; k < i + RUN; k++) hash = Math.imul(hash, 0x5bd1e995) + words[k]!
    hashes.push(hash | 0)
  }
  return { words: words.length, hashes }
}

const WINDOW = 4

/**
 * Winnowing (Schleimer, Wilkerson and Aiken 2003): the least hash of every four in a row, so that any common run of eleven
 * words or more leaves a common print, and the index stays small.
 */
export const prints = ({ hashes }: Shingles): Set<number> => {
  const chosen = new Set<number>()
  for (let i = 0; i < hashes.length; i++) {
    if (i + WINDOW > hashes.length && i > 0) break
    chosen.add(Math.min(...hashes.slice(i, i + WINDOW)))
  }
  return chosen
}
