import { perWord } from '../../../text/words.js'
import { listsOf, startsName } from './gazetteer.js'
import { hashText, pair } from './hash.js'

/** What a word is by itself, whatever stands around it. Read once for each different word. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly hash: number
  /** Coarse: see `kindOf`. */
  readonly kind: number
  /** Of the last three letters. */
  readonly ending: number
  /** Bits of the gazetteer's lists. */
  readonly lists: number
  /** Capitalised in any way: "Kato", "UN", "McDonald", "G20". */
  readonly isCapital: boolean
  /** The first word of a known name of several words. */
  readonly startsName: boolean
  /** What the tagger's weights say of it: filled in by score.ts when it first stands near a candidate. */
  sums: WordSums | null
}

/** The scores of the labels, by where the word stands, from `at` on. */
export interface WordSums {
  readonly block: Int16Array
  readonly at: number
}

export const KIND = { lower: 0, title: 1, upper: 2, mixed: 3, initial: 4, number: 5, alnum: 6, mark: 7 } as const

// One class a letter: the same for all that follows.
const UPPER = 1
const LOWER = 2
const DIGIT = 3
const OTHER = 0

const classOf = (char: string): number => {
  const code = char.charCodeAt(0)
  if (code < 128)
    return code >= 97 && code <= 122
      ? LOWER
      : code >= 65 && code <= 90
        ? UPPER
        : code >= 48 && code <= 57
          ? DIGIT
          : OTHER
  const lower = char.toLowerCase()
  return char !== lower ? UPPER : lower !== char.toUpperCase() ? LOWER : OTHER
}

const kindOf = (text: string): number => {
  let upper = 0
  let letters = 0
  let digits = 0
  for (const char of text) {
    const found = classOf(char)
    if (found === UPPER || found === LOWER) letters++
    if (found === UPPER) upper++
    if (found === DIGIT) digits++
  }
  if (letters === 0) return digits > 0 ? KIND.number : KIND.mark
  if (digits > 0) return KIND.alnum
  if (upper === 0) return KIND.lower
  if (letters === 1) return KIND.initial
  if (upper === letters) return KIND.upper
  return upper === 1 && classOf(text) === UPPER ? KIND.title : KIND.mixed
}

const LONGEST_SHAPE = 10

/** Letters to X and x, digits to d, runs folded after two: "McDonald" is "XxXxx"; as a number. */
export const shapeOf = (text: string): number => {
  let shape = 0
  let last = -1
  let run = 0
  let length = 0
  for (let i = 0; i < text.length && length < LONGEST_SHAPE; i++) {
    const found = classOf(text[i]!)
    const next = found === OTHER ? text.charCodeAt(i) + 4 : found
    run = next === last ? run + 1 : 1
    last = next
    if (run > 2) continue
    shape = pair(shape, next)
    length++
  }
  return shape
}

const isCapital = (text: string, kind: number): boolean =>
  kind === KIND.title ||
  kind === KIND.upper ||
  kind === KIND.mixed ||
  kind === KIND.initial ||
  (kind === KIND.alnum && /\p{Lu}/u.test(text))

export const readWord = perWord(({ text, lower }): Word => {
  const plain = lower.replaceAll('’', "'")
  const kind = kindOf(text)
  return {
    text,
    lower: plain,
    hash: hashText(plain),
    kind,
    ending: hashText(plain.slice(-3)),
    lists: listsOf(plain),
    isCapital: isCapital(text, kind),
    startsName: startsName(plain),
    sums: null,
  }
})
