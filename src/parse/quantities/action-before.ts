import { ACTIONS, EVENT_NOUNS } from '../../data/quantity-predicates.js'
import type { Document } from '../../text/document.js'
import { wordAt } from './amount.js'
import { NOTHING, SHOT } from './category-reading.js'
import type { CategoryReading } from './category-reading.js'

const SKIPPED_BEFORE = new Set(
  'the his her their its all another other additional an a at least of as many these those our civilians'.split(' '),
)

/** The verb in front: "killed 7,000", "wounding nine", "arrested his two sons", "shot and killed two". */
export const actionBefore = (doc: Document, first: number, from: number): CategoryReading => {
  let i = first - 1
  while (i >= from && i > first - 4 && SKIPPED_BEFORE.has(wordAt(doc, i)) && wordAt(doc, i) !== 'of') i--
  if (i < from) return NOTHING
  const word = wordAt(doc, i)
  if (SHOT.has(word) && wordAt(doc, i - 1) === 'fatally') return { category: 'killed', predicate: word, active: true }
  const action = ACTIONS.get(word)
  const tagged = doc.tokens[i]!.pos
  // "was killed 5", "killed Monday": a passive has no object.
  const passive = /^(?:was|were|been|being|is|are|be)$/.test(wordAt(doc, i - 1))
  if (action && !passive && tagged !== 'ADJ') return { category: action, predicate: word, active: true }
  if (word === 'of') {
    const noun = wordAt(doc, i - 1)
    const event = EVENT_NOUNS.get(noun)
    if (event) return { category: event, predicate: noun, active: true }
    if (noun === 'hostages') return { category: 'captive', predicate: noun }
  }
  return NOTHING
}
