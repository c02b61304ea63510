import type { Document } from '../../text/document.js'
import { wordAt } from './amount.js'

const PARENTS = new Set(
  'father mother dad mom mum parent parents grandfather grandmother grandparents widow widower couple'.split(' '),
)

/** "Mother of three killed in crash": three are her children, and none of them died. */
export const isOfParent = (doc: Document, first: number): boolean =>
  wordAt(doc, first - 1) === 'of' && PARENTS.has(wordAt(doc, first - 2))

/** First token behind the children: "mother of three | died", "mother-of-three | died"; `last` where none are told. */
export const behindChildren = (doc: Document, last: number): number => {
  const hyphened = wordAt(doc, last) === '-'
  const of = hyphened ? last + 1 : last
  if (wordAt(doc, of) !== 'of' || !PARENTS.has(wordAt(doc, last - 1))) return last
  const number = hyphened && wordAt(doc, of + 1) === '-' ? of + 2 : of + 1
  return doc.tokens[number]?.pos === 'NUM' ? number + 1 : last
}
