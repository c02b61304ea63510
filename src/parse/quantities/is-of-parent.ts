import type { Document } from '../../text/document.js'
import { wordAt } from './amount.js'

const PARENTS = new Set(
  'father mother dad mom mum parent parents grandfather grandmother grandparents widow widower'.split(' '),
)

/** "Mother of three killed in crash": three are her children, and none of them died. */
export const isOfParent = (doc: Document, first: number): boolean =>
  wordAt(doc, first - 1) === 'of' && PARENTS.has(wordAt(doc, first - 2))

const CHILDREN = new Set('children kids boys girls sons daughters'.split(' '))

/** First token behind the children: "mother of three | died", "mother-of-three | died"; `last` where none are told. */
export const behindChildren = (doc: Document, last: number): number => {
  const hyphened = wordAt(doc, last) === '-'
  const of = hyphened ? last + 1 : last
  if (wordAt(doc, of) !== 'of' || !PARENTS.has(wordAt(doc, last - 1))) return last
  const number = hyphened && wordAt(doc, of + 1) === '-' ? of + 2 : of + 1
  if (doc.tokens[number]?.pos !== 'NUM') return last
  const young = wordAt(doc, number + 1) === 'young' ? number + 2 : number + 1
  return CHILDREN.has(wordAt(doc, young)) ? young + 1 : number + 1
}
