import {
  areApart,
  hasApart,
  hasVariants,
  isKnownGivenName,
  isShortForm,
  isVariant,
  shareShortForm,
  soundAlike,
  variantGroup,
} from './given-names.js'
import { spellingDistance, type Units, unitsOf } from './spelling-distance.js'
import { soundMask } from './sound-mask.js'
import { commonness } from './commonness.js'

/** A word of a name, read once. */
export interface Word {
  /** Folded: what is compared. */
  readonly text: string
  /** As written, for explanations. */
  readonly shown: string
  readonly units: Units
  readonly initial: boolean
  /** Holds a digit: then it is equal or another. */
  readonly numeric: boolean
  /** An English given name or short form of the tables. */
  readonly known: boolean
  /** Has a look-alike in the table of names apart. */
  readonly apart: boolean
  /** Stands in a group of the variants table. */
  readonly variants: boolean
  /** How much it tells when two names share it: 1 for a rare word, near 0 for "Muhammad". */
  readonly weight: number
  /** Consonant classes, as bits: words whose classes differ much are not compared letter by letter. */
  readonly mask: number
  /** Without a glued article: "elmabruk" is "mabruk". */
  readonly bare: Units | null
}

/** Ordered from the best. */
export type WordEvidence =
  'equal' | 'variant' | 'short-form' | 'initial' | 'spelling' | 'near' | 'gender' | 'two-names' | 'unlike'

export interface WordMatch {
  readonly evidence: WordEvidence
  /** 0 is equal, 1 the most that a variant spelling may differ, 2 nearly unlike. */
  readonly strain: number
}

export const readWord = (text: string, shown = text): Word => ({
  text,
  shown,
  units: unitsOf(text),
  initial: text.length === 1,
  numeric: /\d/.test(text),
  known: isKnownGivenName(text),
  apart: hasApart(text),
  variants: hasVariants(text),
  weight: 1 - commonness(text),
  mask: soundMask(text),
  bare: text.length >= 6 && /^[ae]l/.test(text) ? unitsOf(text.slice(2)) : null,
})

/** Each two neighbours as one word. */
export const joinWords = (words: readonly Word[]): Word[] =>
  words.slice(1).map((word, i) => readWord(words[i]!.text + word.text, `${words[i]!.shown} ${word.shown}`))

const EQUAL: WordMatch = { evidence: 'equal', strain: 0 }
const INITIAL: WordMatch = { evidence: 'initial', strain: 0.3 }
const VARIANT: WordMatch = { evidence: 'variant', strain: 0.1 }
const SHORT: WordMatch = { evidence: 'short-form', strain: 0.2 }
const RESPELT: WordMatch = { evidence: 'spelling', strain: 0.25 }
const UNLIKE: WordMatch = { evidence: 'unlike', strain: 9 }
const GENDER: WordMatch = { evidence: 'gender', strain: 9 }
const TWO_NAMES: WordMatch = { evidence: 'two-names', strain: 9 }

// Angelo / Angela, Aleksandr / Aleksandra, Andreyevich / Andreyevna, Daniel / Daniele.
const differByGender = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 4) return false
  if (short.length === long.length) {
    const end = short.slice(-1) + long.slice(-1)
    return (end === 'ao' || end === 'oa') && short.slice(0, -1) === long.slice(0, -1)
  }
  return long === short + 'a' && !/[aeiouhy]$/.test(short)
}

const DERIVED = new Set('son sen sson sky ski skiy skyi ich vich ovich evich enko yan escu dze shvili'.split(' '))

// Peters / Peterson, Ivanov / Ivanovsky: one name made of the other.
const isDerived = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 4 || long.length - short.length < 2) return false
  if (long.startsWith(short) && DERIVED.has(long.slice(short.length))) return true
  return short.endsWith('s') && long.startsWith(short.slice(0, -1)) && DERIVED.has(long.slice(short.length - 1))
}

/** How much a word may differ by: next to nothing up to two letters, then by length. */
export const budget = (length: number): number => (length <= 2 ? 0.2 : length === 3 ? 0.4 : 0.13 * length + 0.12)

/** Distance of two words by how much their length allows: up to 1 they may be spellings of one. */
export const strainBetween = (a: Word, b: Word): number => {
  const most = budget(Math.max(a.text.length, b.text.length))
  return spellingDistance(a.units, b.units, most) / most
}

const bits = (mask: number): number => {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

const NEAR = 2

// A distance above the limit is only a bound, so it is no better than none.
const withoutArticle = (distance: number, a: Units, b: Units, most: number): number => {
  const bare = spellingDistance(a, b, most)
  return bare <= most ? Math.min(distance, bare + 0.1) : distance
}

/**
 * How two words of two names stand to each other: an ordered list of levels, the first that holds wins.
 *
 * @param farthest The strain above which words are unlike: 1 where only spellings of one word are asked for, which is faster.
 */
export const compareWords = (a: Word, b: Word, farthest = NEAR): WordMatch => {
  if (a.text === b.text) return EQUAL
  if (a.numeric || b.numeric) return UNLIKE
  if (a.initial || b.initial) return a.text[0] === b.text[0] ? INITIAL : UNLIKE
  if (a.apart && b.apart && areApart(a.text, b.text)) return GENDER
  if (a.variants && b.variants && isVariant(a.text, b.text)) return VARIANT
  if (a.known && b.known && isShortForm(a.text, b.text)) return soundAlike(a.text, b.text) ? RESPELT : SHORT
  if (bits(a.mask ^ b.mask) > 2) return UNLIKE
  const length = Math.max(a.text.length, b.text.length)
  // Most of the longer word is missing, however cheap its letters: "Li" is not "Elliot".
  if (length > 3 && Math.min(a.text.length, b.text.length) < 3) return UNLIKE
  const most = budget(length)
  let distance = spellingDistance(a.units, b.units, most * farthest)
  if (a.bare && !b.bare) distance = withoutArticle(distance, a.bare, b.units, most)
  if (b.bare && !a.bare) distance = withoutArticle(distance, a.units, b.bare, most)
  if (distance > most * farthest) return UNLIKE
  if (differByGender(a.text, b.text)) return GENDER
  if (isDerived(a.text, b.text)) return TWO_NAMES
  if (a.known && b.known && distance > 0.4) {
    return distance <= most && (soundAlike(a.text, b.text) || shareShortForm(a.text, b.text)) ? RESPELT : TWO_NAMES
  }
  if (a.variants && b.variants && variantGroup(a.text) !== variantGroup(b.text) && distance > 0.4) return TWO_NAMES
  return { evidence: distance > most ? 'near' : 'spelling', strain: distance / most }
}
