import { fold } from '../../text/normalize.js'
import type { Article } from '../../types.js'
import { textLines, titleParts } from './story-lines.js'

// A number with its thousands ("1,400") or a word ("O'Neil", "U.S", "9mm").
const WORD = /\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{M}\p{N}]+(?:['’.]\p{L}[\p{L}\p{M}\p{N}]*)*/gu

// What the title says, it says of the main event.
const TITLE_TIMES = 2

const ASCII_LOWER = /^[a-z0-9]*$/

const normal = (word: string): string => {
  const lower = word.toLowerCase()
  return ASCII_LOWER.test(lower) ? lower : fold(lower.replace(/['’]s$/, '')).replace(/,/g, '')
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/**
 * What an article is about, as terms with how often they occur: every word, and every number with the word beside it, for
 * ages ("22 year", "jones 47"), streets ("9500 block") and tolls ("4 dead") tell stories apart and the bare number does not.
 *
 * No names are looked for: a surname, a street or a village is rare, and rare words weigh most (`rarity.ts`).
 */
export const storyTerms = (article: Article, isFurniture: (line: string) => boolean): Map<string, number> => {
  const terms = new Map<string, number>()
  const add = (term: string, times: number): void => void terms.set(term, (terms.get(term) ?? 0) + times)

  const read = (line: string, times: number): void => {
    let before = ''
    let end = -2
    for (const match of line.matchAll(WORD)) {
      const word = normal(match[0])
      if (word === '') continue
      add(word, times)
      const beside = match.index === end + 1 && (line[end] === ' ' || line[end] === '-')
      if (beside && (isDigit(word.charCodeAt(0)) || isDigit(before.charCodeAt(0)))) add(`${before} ${word}`, times)
      before = word
      end = match.index + match[0].length
    }
  }

  for (const part of titleParts(article.title ?? '')) if (!isFurniture(part)) read(part, TITLE_TIMES)
  for (const line of textLines(article.text)) if (!isFurniture(line)) read(line, 1)
  return terms
}
