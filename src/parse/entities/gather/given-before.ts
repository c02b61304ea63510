import { NAME_OR_TITLE } from '../../../data/name-titles.js'
import type { Document } from '../../../text/document.js'
import { isRoleHead, isTimeWord, isTitle } from '../roles/words.js'
import { bitOf, listsOf } from '../tagger/gazetteer.js'

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’]*$/u

/**
 * The token at which a surname's given name starts that a tagger left out, else `first`: the word before it, from a list
 * of given names, or in no list at all and not where a sentence gives every word its capital.
 *
 * Watch out for: "Sheriff Roe", "Tuesday Roe said", "Wheat Roe bought" at the start of a sentence.
 */
export const givenBefore = (doc: Document, first: number, starts: ReadonlySet<number>): number => {
  const token = doc.tokens[first - 1]
  if (!token || token.end + 1 !== doc.tokens[first]!.start || !CAPITALISED.test(token.text)) return first
  if (token.pos !== 'PROPN' || token.text === token.text.toUpperCase()) return first
  if (isTitle(token) || isRoleHead(token) || isTimeWord(token)) return first
  const lists = listsOf(token.lower)
  if (lists === 0 ? starts.has(first - 1) : (lists & bitOf('given')) === 0) return first
  const before = doc.tokens[first - 2]
  return before && !starts.has(first - 1) && /^\p{Lu}/u.test(before.text) && before.end + 1 === token.start
    ? first
    : first - 1
}

/** "Major Roe, 3,": a title that is a given name as well, where an age follows a single word. */
export const isGivenTitle = (lower: string): boolean => NAME_OR_TITLE.has(lower)
