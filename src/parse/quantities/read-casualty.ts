import type { Document, Sentence } from '../../text/document.js'
import { isDoer } from './is-doer.js'
import { actionBefore } from './action-before.js'
import { stateBehind } from './state-behind.js'
import type { CategoryReading } from './category-reading.js'

const AGE = /^, \d{1,3},/u

/** The token behind an age that sets itself off after a noun: "a woman, 24, was killed". */
export const behindAge = (doc: Document, last: number): number => {
  const { end } = doc.tokens[last - 1]!
  return AGE.test(doc.text.slice(end, end + 7)) ? last + 3 : last
}

// "was going to kill his wife", "plotted to harm or kill a man", "whether the man died": nobody is said to be dead.
const UNDONE = /\b(?:to(?: \w+ or)? (?:kill|murder|shoot|execute|wound|injure|hurt)|whether|if)\s*$/iu

/** What befell the people that `tokens.slice(first, last)` names; null where they were not hurt, or did it themselves. */
export const readCasualty = (
  doc: Document,
  first: number,
  last: number,
  sentence: Sentence,
): CategoryReading | null => {
  const behind = behindAge(doc, last)
  const { start } = doc.tokens[first]!
  if (UNDONE.test(doc.text.slice(Math.max(sentence.start, start - 32), start))) return null
  const before = actionBefore(doc, first, sentence.first)
  const state = before.category ? before : stateBehind(doc, behind, sentence.last, new Map())
  if ((state.category !== 'killed' && state.category !== 'injured') || state.negated) return null
  return !before.category && isDoer(doc, behind, sentence.last, state.predicate) ? null : state
}
