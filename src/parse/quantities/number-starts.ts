import { DENOMINATORS, MULTIPLIERS, SEVERAL, TEENS, TENS, UNITS, VAGUE } from '../../data/quantity-words.js'
import type { Document } from '../../text/document.js'

/** Words that can begin a number; every other token is passed over at the cost of one look-up. */
const STARTS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TEENS.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...SEVERAL.keys(),
  'tens',
  'half',
  'a',
  'an',
  'dozen',
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'quarter',
  'third',
  'couple',
])

/** "sixfold". */
export const FOLD: ReadonlyMap<string, number> = new Map(
  [...UNITS, ...TEENS].filter(([, n]) => n > 1).map(([word, n]) => [`${word}fold`, n]),
)

// The first three letters of each as one number: a table look-up that turns away nineteen words in twenty, unhashed.
const letters = (word: string): number =>
  ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(1) & 31) << 5) | (word.charCodeAt(2) & 31)

let mayStart: Uint8Array | undefined

const build = (): Uint8Array => {
  const table = new Uint8Array(1 << 15)
  for (const word of [...STARTS, ...FOLD.keys()]) if (word.length > 2) table[letters(word)] = 1
  return table
}

/** Whether a number in words can begin at token `i`. */
export const startsNumber = (doc: Document, i: number): boolean => {
  const word = doc.tokens[i]!.lower
  if (word.length < 3) {
    if (word !== 'a' && word !== 'an') return false
    const next = doc.tokens[i + 1]?.lower ?? ''
    return MULTIPLIERS.has(next) || DENOMINATORS.has(next) || next === 'few' || next === 'handful'
  }
  mayStart ??= build()
  return mayStart[letters(word)] === 1 && (STARTS.has(word) || FOLD.has(word))
}
