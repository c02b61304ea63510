import { COUNTED_NOUNS, NOT_VICTIMS, STATES } from '../../data/quantity-predicates.js'
import type { Document } from '../../text/document.js'
import { actionBefore } from './action-before.js'
import { wordAt } from './amount.js'
import { NOTHING } from './category-reading.js'
import type { CategoryReading } from './category-reading.js'
import { isOfParent } from './is-of-parent.js'
import { stateBehind } from './state-behind.js'
import type { Stated } from './stated.js'
import { totalBefore } from './total-before.js'

/** The phrase itself: "six deaths", "two slain victims", "three hostages", "five lives" that were claimed. */
const nounCounted = (doc: Document, stated: Stated): CategoryReading => {
  const { counted } = stated
  if (!counted) return NOTHING
  const head = wordAt(doc, counted.head)
  const noun = COUNTED_NOUNS.get(head)
  if (noun) return { category: noun, predicate: head }
  if (head === 'lives') {
    for (let i = stated.first - 1; i > stated.first - 4 && i >= 0; i--) {
      if (/^(?:claim(?:ed|ing|s)?|cost(?:ing)?|t(?:ook|aking|akes)|los(?:t|ing))$/.test(wordAt(doc, i)))
        return { category: 'killed', predicate: wordAt(doc, i) }
    }
  }
  for (let i = counted.first; i < counted.head; i++) {
    const state = STATES.get(wordAt(doc, i))
    if (state && wordAt(doc, i + 1) !== '-') return { category: state, predicate: wordAt(doc, i) }
  }
  return NOTHING
}

/**
 * What happened to those counted, in active and passive voice, by a noun, or as a running total.
 *
 * Watch out for "shot eight times", "three counts of murder", "the five killed two others", "one of the victims survived".
 */
export const readCategory = (
  doc: Document,
  stated: Stated,
  amounts: ReadonlyMap<number, Stated>,
  before: CategoryReading | undefined,
): CategoryReading => {
  const { amount, first, sentence, counted, behind } = stated
  const share = amount.unit.symbol === '1'
  if (amount.unit.dimension !== 'count' && !share) return NOTHING
  // Half a person dies of no quake: "magnitude 7.8" beside a verb is no toll.
  if (!share && amount.value !== null && !Number.isInteger(amount.value)) return NOTHING
  if (isOfParent(doc, first)) return NOTHING
  const head = counted ? wordAt(doc, counted.head) : ''
  const own = nounCounted(doc, stated)
  if (own.category) return own
  if (NOT_VICTIMS.has(head) || amount.hyphened) return NOTHING
  const action = actionBefore(doc, first, sentence.first)
  if (action.category) return action
  if (!counted || counted.first < first) {
    const total = totalBefore(doc, first, sentence.first)
    if (total.category) return total
  }
  const state = stateBehind(doc, behind, sentence.last, amounts)
  if (state.category) return state
  // "killing six children and two adults"
  if (before?.active && before.category) return before
  return state
}
