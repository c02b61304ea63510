import type { Document } from '../../text/document.js'
import type { EntityType, Field } from '../../types.js'
import { readArticleWords } from './tagger/article-words.js'
import { TYPES, typeOf } from './tagger/labels.js'
import { createScorer } from './tagger/score.js'
import { findStretches } from './tagger/stretches.js'
import { viterbi } from './tagger/viterbi.js'
import { readWeights } from './tagger/weights.js'

/** A name as it stands in one place of the text, without honorific or role. */
export interface TaggedName {
  readonly field: Field
  readonly type: EntityType
  readonly start: number
  readonly end: number
}

/**
 * Every name in an article's fields, in order (title first): a linear-chain conditional random field (Lafferty et al.
 * 2001) over the tokens that can belong to a name, its weights trained by `npm run train`.
 *
 * @example tagNames([readDocument('Angela Merkel flew to Lagos.', 'text')])
 * // [{ field: 'text', type: 'person', start: 0, end: 13 }, { field: 'text', type: 'place', start: 22, end: 27 }]
 */
export const tagNames = (docs: readonly Document[]): TaggedName[] => {
  const model = readWeights()
  const article = readArticleWords(docs)
  const score = createScorer(article, model)
  const names: TaggedName[] = []
  for (const stretch of findStretches(docs, article)) {
    const { field, tokens } = docs[stretch.doc]!
    const labels = viterbi(score(stretch), stretch.end - stretch.first, model.moves)
    for (let i = 0; i < labels.length; i++) {
      if (labels[i] === 0) continue
      const first = i
      while ((labels[i]! - 1) % 4 < 2) i++
      const type = TYPES[typeOf(labels[i]!)]!
      names.push({ field, type, start: tokens[stretch.first + first]!.start, end: tokens[stretch.first + i]!.end })
    }
  }
  return names
}
