import { CYRILLIC } from '../data/name-cyrillic.js'
import { WHOLE_LETTERS } from './letters.js'

// Every mark that stands for ayn, hamza, a soft sign or an elision: none of them parts one word from another.
const APOSTROPHES = /['’‘`´ʻʼʽʾʿ′‛＇"“”«»]/g

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

const foldLetters = (text: string): string => {
  let out = ''
  for (const char of text) {
    const code = char.charCodeAt(0)
    out +=
      code < 128 ? char : (WHOLE_LETTERS[char] ?? (code >= 0x400 && code < 0x530 ? (CYRILLIC[char] ?? char) : char))
  }
  return out
}

/**
 * Lower case, without diacritics and apostrophes, Cyrillic in Latin letters: what two spellings of a name share when
 * they differ in form only. For text, where apostrophes and hyphens tell words apart, there is `fold` of `normalize.ts`.
 *
 * @example foldName("Sha‘ar") // 'shaar'
 * @example foldName('Łódź') // 'lodz'
 * @example foldName('Харків') // 'kharkiv'
 */
export const foldName = (text: string): string => {
  const lower = text.toLowerCase()
  if (isAscii(lower)) return lower.replace(APOSTROPHES, '')
  // Cyrillic first: NFKD would take й and ї apart, which are letters and not и and і with a mark.
  return foldLetters(lower.normalize('NFC')).normalize('NFKD').replace(/\p{M}/gu, '').replace(APOSTROPHES, '')
}

const MARKS = "'’‘`´′‛"

const withoutMarks = (run: string): string => {
  let start = 0
  let end = run.length
  while (start < end && MARKS.includes(run[start]!)) start++
  while (end > start && MARKS.includes(run[end - 1]!)) end--
  return run.slice(start, end)
}

/** A word as written and as compared. */
export interface FoldedWord {
  readonly shown: string
  readonly text: string
}

/** The words of a name: runs of letters, digits and apostrophes, each folded. A hyphen parts words, an apostrophe does not. */
export const foldWords = (name: string): FoldedWord[] => {
  const words: FoldedWord[] = []
  for (const [run] of name.normalize('NFC').matchAll(/[\p{L}\p{N}\p{M}'’‘`´′‛＇]+/gu)) {
    const text = foldName(run)
    if (/[\p{L}\p{N}]/u.test(text)) words.push({ shown: withoutMarks(run), text })
  }
  return words
}
