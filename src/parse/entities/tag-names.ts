import type { Document, Token } from '../../text/document.js'
import type { EntityType, Field } from '../../types.js'
import { readArticleWords } from './tagger/article-words.js'
import { readGazetteer } from './tagger/gazetteer.js'
import { isOpen, LABELS, OUTSIDE, TYPES, typeOf } from './tagger/labels.js'
import { createScorer } from './tagger/score.js'
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
  return !readGazetteer().lists.has(key)
}

const namesIn = (labels: Uint8Array, { field, tokens }: Document, at: number): TaggedName[] => {
  const names: TaggedName[] = []
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === OUTSIDE) continue
    let first = at + i
    while (isOpen(labels[i]!)) i++
    const last = at + i
    const type = TYPES[typeOf(labels[i]!)]!
    if (type !== 'other' && isArticle(tokens, first, last)) first++
    names.push({ field, type, start: tokens[first]!.start, end: tokens[last]!.end })
  }
  return names
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
  const model = readWeights()
  const article = readArticleWords(docs)
  const stretches = findStretches(docs, article)
  const scores = stretches.map(createScorer(article, model))
  const read = (row: Int32Array): Uint8Array => viterbi(row, row.length / LABELS, model.moves)
  const first = scores.map(read)
  const changed = addVotes(article, stretches, first, scores)
  return first.flatMap((labels, s) => {
    const stretch = stretches[s]!
    return namesIn(changed[s] === 1 ? read(scores[s]!) : labels, docs[stretch.doc]!, stretch.first)
  })
}
