import { ACTIONS, STATES } from '../../data/quantity-predicates.js'
import type { Document } from '../../text/document.js'
import { wordAt } from './amount.js'
import { NOTHING, SHOT } from './category-reading.js'
import type { CategoryReading } from './category-reading.js'
import { DAYS } from './is-doer.js'
import type { Stated } from './stated.js'

// Words between those counted and what happened to them.
const TRANSPARENT = new Set(
  (
    'was were is are be been being have has had who that which also reportedly later fatally critically seriously severely badly mortally slightly lightly ' +
    'confirmed reported believed left found pronounced declared listed remain remains remained all both either each had already now still then ' +
    'instantly , to according thought said known being got get gets taken held themselves inside there so far'
  ).split(' '),
)
const FEAR = new Set('feared presumed'.split(' '))
const RELATIVES = new Set('who that which'.split(' '))
// So many words behind it, what befell somebody befell somebody else.
const REACH = 14

const CLAUSE = new Set('where when while because if'.split(' '))

const HAVE = new Set(['have', 'has', 'had'])

const OWN = new Set('his her their a an'.split(' '))
const TIME = new Set('night day week weekend month year morning evening afternoon previous same next other'.split(' '))

// "Two suspects wounded the clerk"; not "two people killed the night before".
const isOwnObject = (doc: Document, i: number): boolean => {
  const word = wordAt(doc, i)
  return OWN.has(word) || (word === 'the' && !TIME.has(wordAt(doc, i + 1)))
}

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

const LONGEST_INSERT = 8

/** "five people, believed to be related, were killed": the last token of the insert at the comma `i`; `i` where there is none. */
const behindInsert = (doc: Document, i: number, stop: number): number => {
  for (let k = i + 2; k < stop - 1 && k <= i + LONGEST_INSERT; k++)
    if (doc.tokens[k]!.text === ',') return doc.tokens[k + 1]!.pos === 'AUX' ? k : i
  return i
}

const isDeadly = (doc: Document, i: number): boolean => {
  const next = wordAt(doc, i + 1)
  return (
    next === 'dead' ||
    (next === 'to' && wordAt(doc, i + 2) === 'death') ||
    next === 'fatally' ||
    wordAt(doc, i - 1) === 'fatally'
  )
}

// "Three people fatally shot two men", "two men shot dead a guard".
const shootsSomebody = (doc: Document, i: number): boolean => {
  const object = wordAt(doc, i + 1) === 'dead' ? i + 2 : i + 1
  return (
    (object === i + 2 || wordAt(doc, i - 1) === 'fatally') && isObject(doc, object) && !DAYS.test(wordAt(doc, object))
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
    // "flowers and eight balloons at the house where five people were killed"
    if (CLAUSE.has(word) && !verbs) return NOTHING
    if (SHOT.has(word)) {
      if (!verbs && shootsSomebody(doc, i)) return { category: null, predicate: word }
      if (isDeadly(doc, i)) return { category: 'killed', predicate: word, ...extra }
      // "shot and killed"
      const next = wordAt(doc, i + 1) === 'and' ? STATES.get(wordAt(doc, i + 2)) : undefined
      // "two men shot and killed a guard"
      if (next && !verbs && isObject(doc, i + 3)) return { category: null, predicate: word }
      return { category: next ?? null, predicate: next ? wordAt(doc, i + 2) : word, ...extra }
    }
    // "four soldiers who lost their lives"
    if (word === 'lost' && /^(?:his|her|their)$/.test(wordAt(doc, i + 1)) && /^li(?:fe|ves)$/.test(wordAt(doc, i + 2)))
      return { category: 'killed', predicate: word, ...extra }
    const state = STATES.get(word)
    if (state) {
      // "a man killed by" after a prepositional phrase with its own noun is that noun's: "five police near the man killed".
      if (passed && !verbs && i !== at) return NOTHING
      // "the five killed two others": the active verb takes an object.
      if (ACTIONS.has(word) && !verbs && i > at && isObject(doc, i + 1)) return { category: null, predicate: word }
      if (ACTIONS.has(word) && !verbs && i === at && (amounts.has(i + 1) || isOwnObject(doc, i + 1)))
        return { category: null, predicate: word }
      // "eight children have killed or injured others": passive takes "been".
      if (ACTIONS.has(word) && HAVE.has(wordAt(doc, i - 1))) return { category: null, predicate: word }
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
        i = behindInsert(doc, i, stop)
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
