import { hasVariants, isKnownGivenName, isShortForm, isVariant } from './given-names.js'
import { spellingDistance, type Units, unitsOf } from './spelling-distance.js'

/** A word of a name, read once. */
export interface Word {
  readonly text: string
  readonly units: Units
  readonly initial: boolean
  readonly known: boolean
  readonly variants: boolean
}

export type WordEvidence =
  'equal' | 'initial' | 'variant' | 'short-form' | 'spelling' | 'gender' | 'two-names' | 'unlike'

export interface WordMatch {
  readonly evidence: WordEvidence
  /** 0..1; 0 is two different words. */
  readonly likeness: number
}

export const readWord = (text: string): Word => ({
  text,
  units: unitsOf(text),
  initial: text.length === 1,
  known: isKnownGivenName(text),
  variants: hasVariants(text),
})

const EQUAL: WordMatch = { evidence: 'equal', likeness: 1 }
const INITIAL: WordMatch = { evidence: 'initial', likeness: 0.8 }
const VARIANT: WordMatch = { evidence: 'variant', likeness: 0.97 }
const SHORT: WordMatch = { evidence: 'short-form', likeness: 0.95 }
const UNLIKE: WordMatch = { evidence: 'unlike', likeness: 0 }
const GENDER: WordMatch = { evidence: 'gender', likeness: 0 }
const TWO_NAMES: WordMatch = { evidence: 'two-names', likeness: 0 }

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

/** How much a word may differ by: nothing up to two letters, then by length. */
export const budget = (length: number): number => (length <= 2 ? 0.2 : length === 3 ? 0.4 : 0.13 * length + 0.12)

/** How two words of two names stand to each other: an ordered list of levels, the first that holds wins. */
export const compareWords = (a: Word, b: Word): WordMatch => {
  if (a.text === b.text) return EQUAL
  if (a.initial || b.initial) return a.text[0] === b.text[0] ? INITIAL : UNLIKE
  if (a.variants && b.variants && isVariant(a.text, b.text)) return VARIANT
  if (a.known && b.known && isShortForm(a.text, b.text)) return SHORT
  const length = Math.max(a.text.length, b.text.length)
  const most = budget(length)
  const distance = spellingDistance(a.units, b.units, most)
  if (distance > most) return UNLIKE
  if (differByGender(a.text, b.text)) return GENDER
  if (a.known && b.known && distance > 0.4) return TWO_NAMES
  return { evidence: 'spelling', likeness: 1 - distance / length }
}
