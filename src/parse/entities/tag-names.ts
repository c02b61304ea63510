import type { Document, Token } from '../../text/document.js'
import type { EntityType, Field } from '../../types.js'
import { readArticleWords } from './tagger/article-words.js'
import { listsOf } from './tagger/gazetteer.js'
import { isOpen, LABELS, OUTSIDE, TYPES, typeOf } from './tagger/labels.js'
import type { Stretch } from './tagger/place-features.js'
import { scoreStretches } from './tagger/score.js'
import { findStretches } from './tagger/stretches.js'
import { viterbi } from './tagger/viterbi.js'
import { addVotes } from './tagger/votes.js'
import { readWeights } from './tagger/weights.js'

/** A name as it stands in one place of the text, without honorific or role. */
export interface TaggedName {
  readonly field: Field
  readonly type: EntityType
  readonly start: number
  readonly end: number
}

// "The Ministry of Health" at a sentence's start is named without its article, "The Hague" and "The Times" with it.
const isArticle = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (first === last || tokens[first]!.lower !== 'the') return false
  let key = ''
  for (let i = first; i <= last; i++) key += tokens[i]!.lower
  return listsOf(key) === 0
}

const namesIn = (labels: Uint8Array, { field, tokens }: Document, stretch: Stretch, names: TaggedName[]): void => {
  const offset = stretch.at - stretch.first
  for (let i = stretch.first; i < stretch.end; i++) {
    if (labels[offset + i] === OUTSIDE) continue
    let first = i
    while (isOpen(labels[offset + i]!)) i++
    const last = i
    const type = TYPES[typeOf(labels[offset + i]!)]!
    if (type !== 'other' && isArticle(tokens, first, last)) first++
    names.push({ field, type, start: tokens[first]!.start, end: tokens[last]!.end })
  }
}

/**
 * Every name in an article's fields, in order (title first): a linear-chain conditional random field (Lafferty et al.
 * 2001) over the tokens that can belong to a name, its weights trained by `npm run train`; then once more with what the
 * same words were called elsewhere in the article.
 *
 * @example tagNames([readDocument('Angela Merkel flew to Lagos.', 'text')])
 * // [{ field: 'text', type: 'person', start: 0, end: 13 }, { field: 'text', type: 'place', start: 22, end: 27 }]
 */
export const tagNames = (docs: readonly Document[]): TaggedName[] => {
  const { moves } = readWeights()
  const article = readArticleWords(docs)
  const stretches = findStretches(docs, article)
  const scores = scoreStretches(article, stretches)
  const labels = new Uint8Array(scores.length / LABELS)
  for (const { at, first, end } of stretches) viterbi(scores, end - first, moves, labels, at)
  for (const { at, first, end } of addVotes(article, stretches, labels, scores))
    viterbi(scores, end - first, moves, labels, at)
  const names: TaggedName[] = []
  for (const stretch of stretches) namesIn(labels, docs[stretch.doc]!, stretch, names)
  return names
}
