import type { ArticleWords } from './article-words.js'
import { begin, LABELS, TYPES, typeOf, unit } from './labels.js'
import type { Stretch } from './place-features.js'
import { SCALE } from './alphabet.js'
import { KIND } from './words.js'

/** What it is worth, in logits, when all other mentions of a word have the same type. */
const SAME_WORD = 1
/** And when all the longer names that hold it are names of persons: "Teng" after "Teng Yun". */
const PERSON = 1

const isUnit = (label: number): boolean => label > 0 && (label - 1) % 4 === 3

/**
 * The second reading: what the first one called the same word elsewhere in the article is added to the scores (as in
 * two-stage sequence labelling, Krishnan and Manning 2006, but with two weights set by hand: weights learnt from the
 * training sets did harm, since many of their articles are sentences of several stories). A token does not vote for
 * itself. Scores are changed in place; returns the stretches whose were.
 */
export const addVotes = (
  article: ArticleWords,
  stretches: readonly Stretch[],
  labels: Uint8Array,
  scores: Int32Array,
): Set<Stretch> => {
  const { words, ids, folded } = article
  const changed = new Set<Stretch>()
  const all = new Int32Array(words.length)
  const named = new Int32Array(words.length * TYPES.length)
  const inLonger = new Int32Array(words.length)
  const personInLonger = new Int32Array(words.length)
  const forEachWord = (visit: (stretch: Stretch, at: number, id: number, label: number) => void): void => {
    for (const stretch of stretches) {
      const row = ids[stretch.doc]!
      for (let i = stretch.first; i < stretch.end; i++) {
        const { kind } = words[row[i]!]!
        if (kind === KIND.lower || kind === KIND.mark || kind === KIND.number) continue
        const at = stretch.at + i - stretch.first
        visit(stretch, at, folded[row[i]!]!, labels[at]!)
      }
    }
  }
  forEachWord((_stretch, _at, id, label) => {
    all[id]!++
    if (label === 0) return
    named[id * TYPES.length + typeOf(label)]!++
    if (isUnit(label)) return
    inLonger[id]!++
    if (typeOf(label) === 0) personInLonger[id]!++
  })
  forEachWord((stretch, at, id, label) => {
    const others = all[id]! - 1
    if (others === 0) return
    const own = label === 0 ? -1 : typeOf(label)
    const ownLonger = label !== 0 && !isUnit(label) ? 1 : 0
    const longer = inLonger[id]! - ownLonger
    for (let type = 0; type < TYPES.length; type++) {
      let vote = (SAME_WORD * (named[id * TYPES.length + type]! - (own === type ? 1 : 0))) / others
      if (type === 0 && longer > 0) vote += (PERSON * (personInLonger[id]! - (own === 0 ? ownLonger : 0))) / longer
      const bonus = Math.round(SCALE * vote)
      if (bonus === 0) continue
      changed.add(stretch)
      for (let label = begin(type); label <= unit(type); label++) scores[at * LABELS + label]! += bonus
    }
  })
  return changed
}
