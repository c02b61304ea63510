import type { Gazetteer } from './gazetteer.js'
import { hashText } from './hash.js'

/** What a word is by itself, whatever stands around it. Read once for each different word of an article. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly hash: number
  /** Letters to X and x, digits to d, runs folded after two: "McDonald" is "XxXxx". */
  readonly shape: number
  /** Coarse: see `kindOf`. */
  readonly kind: number
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
  /** Bits of the gazetteer's lists. */
  readonly lists: number
}

export const KIND = { lower: 0, title: 1, upper: 2, mixed: 3, initial: 4, number: 5, alnum: 6, mark: 7 } as const

const isUpper = (char: string): boolean => char !== char.toLowerCase()
const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase()
const isDigit = (char: string): boolean => char >= '0' && char <= '9'

const kindOf = (text: string): number => {
  let upper = 0
  let letters = 0
  let digits = 0
  for (const char of text) {
    if (isLetter(char)) letters++
    if (isUpper(char)) upper++
    if (isDigit(char)) digits++
  }
  if (letters === 0) return digits > 0 ? KIND.number : KIND.mark
  if (digits > 0) return KIND.alnum
  if (upper === 0) return KIND.lower
  if (letters === 1) return KIND.initial
  if (upper === letters) return KIND.upper
  return upper === 1 && isUpper(text[0] ?? '') ? KIND.title : KIND.mixed
}

const shapeOf = (text: string): string => {
  let shape = ''
  for (let i = 0; i < text.length && shape.length < 10; i++) {
    const char = text[i] ?? ''
    const next = isDigit(char) ? 'd' : isUpper(char) ? 'X' : isLetter(char) ? 'x' : char
    if (shape.at(-1) !== next || shape.at(-2) !== next) shape += next
  }
  return shape
}

export const readWord = (text: string, lower: string, gazetteer: Gazetteer): Word => {
  const plain = lower.replaceAll('’', "'")
  return {
    text,
    lower: plain,
    hash: hashText(plain),
    shape: hashText(shapeOf(text)),
    kind: kindOf(text),
    prefixes: [2, 3, 4].map((n) => hashText(plain.slice(0, n))),
    suffixes: [1, 2, 3, 4].map((n) => hashText(plain.slice(-n))),
    lists: gazetteer.lists.get(plain) ?? 0,
  }
}
