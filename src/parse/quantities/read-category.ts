import { ACTIONS, COUNTED_NOUNS, EVENT_NOUNS, NOT_VICTIMS, STATES, TOTALS } from '../../data/quantity-predicates.js'
import type { Document } from '../../text/document.js'
import type { Category } from '../../types.js'
import { wordAt } from './amount.js'
import type { Stated } from './stated.js'

export interface CategoryReading {
  readonly category: Category | null
  readonly predicate?: string
  /** "were not injured". */
  readonly negated?: boolean
  /** "feared dead". */
  readonly feared?: boolean
  /** The word acts on what follows: the next number of the list shares it. */
  readonly active?: boolean
}

const NOTHING: CategoryReading = { category: null }

// Words between those counted and what happened to them.
const TRANSPARENT = new Set(
  (
    'was were is are be been being have has had who that which also reportedly later fatally critically seriously severely badly mortally slightly lightly ' +
    'confirmed reported believed left found pronounced declared listed remain remains remained all both either each had already now still then ' +
    'instantly , to according thought said known being got get gets taken held themselves inside there so far'
  ).split(' '),
)
const FEAR = new Set('feared presumed'.split(' '))
const SHOT = new Set(
  'shot shooting beaten stabbed burned burnt crushed bludgeoned strangled trampled stoned hacked shooting gunned'.split(
    ' ',
  ),
)
const RELATIVES = new Set('who that which'.split(' '))
const REACH = 14

const isDeadly = (doc: Document, i: number): boolean => {
  const next = wordAt(doc, i + 1)
  return (
    next === 'dead' ||
    (next === 'to' && wordAt(doc, i + 2) === 'death') ||
    next === 'fatally' ||
    wordAt(doc, i - 1) === 'fatally'
  )
}

/** The number's own people: "five people dead", "12 who were killed", "three of the victims died", "two were seriously hurt". */
export const stateBehind = (
  doc: Document,
  at: number,
  stop: number,
  amounts: ReadonlyMap<number, Stated>,
): CategoryReading => {
  let negated = false
  let feared = false
  let verbs = false
  let passed = false
  let parenthesis = 0
  for (let i = at; i < stop && i < at + REACH; i++) {
    const token = doc.tokens[i]!
    const word = token.lower
    if (word === '(') parenthesis++
    if (word === ')') parenthesis--
    if (word === 'not' || word === 'n’t' || word === "n't" || word === 'never') {
      negated = true
      continue
    }
    if (FEAR.has(word)) {
      feared = true
      continue
    }
    const extra = { ...(negated ? { negated } : {}), ...(feared ? { feared } : {}) }
    // "in custody", "taken hostage"
    if ((word === 'in' || word === 'into') && wordAt(doc, i + 1) === 'custody' && verbs)
      return { category: 'arrested', predicate: 'custody', ...extra }
    if (word === 'hostage') return { category: 'captive', predicate: word, ...extra }
    if (SHOT.has(word)) {
      if (isDeadly(doc, i)) return { category: 'killed', predicate: word, ...extra }
      // "shot and killed"
      const next = wordAt(doc, i + 1) === 'and' ? STATES.get(wordAt(doc, i + 2)) : undefined
      // "two men shot and killed a guard"
      if (next && !verbs && isObject(doc, i + 3)) return { category: null, predicate: word }
      return { category: next ?? null, predicate: next ? wordAt(doc, i + 2) : word, ...extra }
    }
    const state = STATES.get(word)
    if (state) {
      // "a man killed by" after a prepositional phrase with its own noun is that noun's: "five police near the man killed".
      if (passed && !verbs && i !== at) return NOTHING
      // "the five killed two others": the active verb takes an object.
      if (ACTIONS.has(word) && !verbs && i > at && isObject(doc, i + 1)) return { category: null, predicate: word }
      if (ACTIONS.has(word) && !verbs && i === at && (amounts.has(i + 1) || OWN.has(wordAt(doc, i + 1))))
        return { category: null, predicate: word }
      return { category: state, predicate: word, ...extra }
    }
    if (token.pos === 'AUX' || word === 'were' || word === 'was') {
      verbs = true
      continue
    }
    if (TRANSPARENT.has(word)) {
      if (RELATIVES.has(word) && passed) return NOTHING
      if (word === ',' && !verbs) {
        const other = amounts.get(i + 1)
        if (other) {
          if (other.behind <= i + 1) return NOTHING
          i = other.behind - 1
          continue
        }
      }
      continue
    }
    if ((word === 'and' || word === 'or' || word === '&') && !verbs) {
      // "six children and two adults were shot"; "12 dead and 30 injured" ended at dead.
      const other = amounts.get(i + 1) ?? amounts.get(i + 2)
      if (other && other.behind > i + 1) {
        if (other.counted === undefined) return NOTHING
        i = other.behind - 1
        continue
      }
      continue
    }
    if (token.pos === 'ADV' || word === '(' || word === ')' || parenthesis > 0) continue
    if (verbs || token.pos === 'VERB') {
      return { category: null, ...(token.pos === 'VERB' ? { predicate: word } : {}) }
    }
    if (['ADP', 'DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PART'].includes(token.pos) || word === '-') {
      // "five people in the house were killed"
      if (i === at && token.pos !== 'ADP') return NOTHING
      passed = true
      continue
    }
    return NOTHING
  }
  return NOTHING
}

const OWN = new Set('his her their a an'.split(' '))

const isObject = (doc: Document, i: number): boolean => {
  const token = doc.tokens[i]
  return (
    token !== undefined &&
    (token.pos === 'NUM' ||
      token.pos === 'PROPN' ||
      token.lower === 'his' ||
      token.lower === 'her' ||
      token.lower === 'their' ||
      token.lower === 'the' ||
      token.lower === 'a')
  )
}

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

const TOTAL_LINK = new Set(
  'to at is was stands stood reached reaches hit hits exceeded exceeds topped topping passed surpassed : of by rose now climbs climbed rises has above'.split(
    ' ',
  ),
)

/** "The death toll rose to 43", "bringing the number of fatalities to three". */
const totalBefore = (doc: Document, first: number, from: number): CategoryReading => {
  if (!TOTAL_LINK.has(wordAt(doc, first - 1))) return NOTHING
  for (let i = first - 2; i >= from && i > first - REACH; i--) {
    const word = wordAt(doc, i)
    const total = TOTALS.get(word)
    if (!total) {
      if (word === ';' || (doc.tokens[i]!.pos === 'NUM' && i < first - 4)) return NOTHING
      continue
    }
    if (word === 'toll' && /^(?:injury|casualty|financial|economic|heavy)$/.test(wordAt(doc, i - 1))) return NOTHING
    if (word === 'toll') return { category: 'killed', predicate: 'toll' }
    for (let k = i - 1; k >= from && k > i - 6; k--) {
      if (/^(?:number|numbers|total|count|tally|toll)$/.test(wordAt(doc, k)))
        return { category: total, predicate: word }
    }
    if (word === 'deaths' || word === 'fatalities' || word === 'injuries') return { category: total, predicate: word }
    return NOTHING
  }
  return NOTHING
}

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
