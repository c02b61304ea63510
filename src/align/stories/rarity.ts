import { COMMON_WORDS } from '../../data/common-words.js'

/** Terms seen so far, by number, and how many articles hold each. */
export interface Vocabulary {
  readonly numbers: Map<string, number>
  /** Articles that hold a term, by its number. */
  readonly articlesWith: number[]
  /** Share of articles that hold it in news at large, by its number. */
  readonly shareAtLarge: number[]
  articles: number
}

export const createVocabulary = (): Vocabulary => ({
  numbers: new Map(),
  articlesWith: [],
  shareAtLarge: [],
  articles: 0,
})

let shares: ReadonlyMap<string, number> | undefined

const readShares = (): ReadonlyMap<string, number> => {
  const map = new Map<string, number>()
  for (const [share, words] of COMMON_WORDS) {
    for (const word of words.trim().split(/\s+/)) map.set(word, Math.max(share, map.get(word) ?? 0))
  }
  return map
}

// What the table does not list: one article in two thousand.
const UNLISTED = 0.0005

const shareOf = (term: string): number => {
  shares ??= readShares()
  return shares.get(term) ?? UNLISTED
}

/** Whether a word, lower case, is one of those that any news text may hold. */
export const isNewsWord = (word: string): boolean => shareOf(word) > UNLISTED

/** Counts the terms of one more article; their numbers, in the order of the terms. */
export const countTerms = (vocabulary: Vocabulary, terms: Iterable<string>): number[] => {
  const numbers: number[] = []
  for (const term of terms) {
    let number = vocabulary.numbers.get(term)
    if (number === undefined) {
      number = vocabulary.numbers.size
      vocabulary.numbers.set(term, number)
      vocabulary.articlesWith.push(0)
      vocabulary.shareAtLarge.push(shareOf(term))
    }
    vocabulary.articlesWith[number]!++
    numbers.push(number)
  }
  vocabulary.articles++
  return numbers
}

// How many articles of news at large the given ones are mixed with: two articles say little of what is rare, 5,000 much.
const AT_LARGE = 200

/**
 * How much a term tells: inverse document frequency, `-ln` of the share of articles that hold it (Spärck Jones, 1972), over
 * the given articles and news at large together.
 */
export const rarity = (vocabulary: Vocabulary, term: number): number => {
  const seen = vocabulary.articlesWith[term]! + AT_LARGE * vocabulary.shareAtLarge[term]!
  return Math.max(0, -Math.log(seen / (vocabulary.articles + AT_LARGE)))
}
