import type { Document, Token } from '../../text/document.js'
import { lowerIn, lowerIs, textIs } from '../../text/words.js'
import { wordAt } from './amount.js'

/** `tokens.slice(first, last)`, and the index of the noun it is about. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly head: number
}

const isDeterminer = lowerIn(
  new Set('the a an his her its their our my your those these this that all both'.split(' ')),
)
const isNoModifier = lowerIn(
  new Set('shot dead missing injured killed wounded hurt per such worth ago later old each apiece'.split(' ')),
)
const isTimeWord = lowerIn(
  new Set('last this next yesterday today tonight monday tuesday wednesday thursday friday saturday sunday'.split(' ')),
)
const isDegree = lowerIs(/^(?:most|more|least|less|very|newly|recently|previously|highly)$/)
const isCapital = textIs(/^\p{Lu}\p{Ll}/u)
const isPlainPlural = textIs(/^\p{Ll}{3,}[^s\P{Ll}]s$/u)
const isManner = lowerIs(/^\p{Ll}{3,}ly$/u)
const endsLikeParticiple = lowerIs(/(?:ed|en|ing)$/)
// "three suffered gunshot wounds" is a clause, "three wounded soldiers" a phrase.
const CLAUSE_VERBS = new Set(
  'suffered sustained received said told reported attended entered visited joined called voted refused faced denied opened used'.split(
    ' ',
  ),
)
// "three girls and two male": people, where no noun follows.
const isSex = lowerIn(new Set(['male', 'female']))
const LIMIT = 9

const isNoun = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN' || token.lower === 'others'

const touches = (doc: Document, i: number): boolean => doc.tokens[i - 1]?.end === doc.tokens[i]?.start

const isModifier = (doc: Document, i: number): boolean => {
  const token = doc.tokens[i]!
  if (token.pos === 'ADJ') return true
  // "the world's most authoritarian governments"
  if (isDegree(token)) {
    const next = doc.tokens[i + 1]
    return next !== undefined && (next.pos === 'ADJ' || next.pos === 'VERB')
  }
  // "846 officially confirmed cases"
  if (token.pos === 'ADV' && isManner(token)) {
    const next = doc.tokens[i + 1]
    return next !== undefined && (next.pos === 'ADJ' || (next.pos === 'VERB' && isModifier(doc, i + 1)))
  }
  // "four charred homes", "1,100 existing units": a participle with its noun behind it.
  if (token.pos === 'VERB' && endsLikeParticiple(token) && !CLAUSE_VERBS.has(token.lower)) {
    const next = doc.tokens[i + 1]
    return next !== undefined && (isNoun(next) || next.pos === 'ADJ')
  }
  return false
}

const FIRED = /^(?:fire[ds]?|firing|heard|hears?|hearing)$/

// "fired one shot", "one shot was fired", "a single shot rang out"; not "four people shot", "two shot by police".
const isShotFired = (doc: Document, i: number): boolean => {
  if (wordAt(doc, i) !== 'shot') return false
  if (wordAt(doc, i + 1) === 'rang' || (wordAt(doc, i + 1) === 'was' && wordAt(doc, i + 2) === 'fired')) return true
  return [2, 3].some((back) => FIRED.test(wordAt(doc, i - back)))
}

/**
 * The noun phrase that begins at token `at`: "different bosses", "Israelis", "12-year-old girls", "countries' ministers".
 * `of` and determiners before it are passed over: "of the uaw workers".
 */
export const phraseAfter = (doc: Document, at: number, stop: number): Phrase | undefined => {
  let i = at
  // "16 out of 28 provinces"
  if (wordAt(doc, i) === 'out' && wordAt(doc, i + 1) === 'of') i++
  if (wordAt(doc, i) === 'of') i++
  while (i < stop && isDeterminer(doc.tokens[i]!)) i++
  // "three of the five victims", "one of 12 people"
  if (i > at && i < stop && doc.tokens[i]!.pos === 'NUM' && doc.tokens[i + 1]?.text !== '-') i++
  const first = i
  let head = -1
  let sex = -1
  for (; i < stop && i < first + LIMIT; i++) {
    const token = doc.tokens[i]!
    // "two 12-year-old girls"
    if (token.pos === 'NUM' && wordAt(doc, i + 1) === '-' && wordAt(doc, i + 4) === 'old') {
      i += 4
      continue
    }
    if (head < 0 && isShotFired(doc, i)) {
      head = i
      break
    }
    if (isNoModifier(token)) {
      const next = doc.tokens[i + 1]
      // "two dead children" is a phrase, "five people dead" ends at people.
      if (head >= 0 || !next || !isNoun(next) || i + 1 >= stop) break
      continue
    }
    // "tons of steel last year"
    if (head >= 0 && isTimeWord(token)) break
    // "four other children home alone"
    if (head >= 0 && token.lower === 'home' && wordAt(doc, i + 1) === 'alone') break
    if (isNoun(token)) {
      // "three films Night Tide, Ember and Salt", "two suspects John Roe and Jim Doe"
      if (head >= 0 && isCapital(token) && isPlainPlural(doc.tokens[head]!)) break
      head = i
      if (token.lower === 'others') break
      continue
    }
    if (isModifier(doc, i)) {
      if (isSex(token)) sex = i
      if (head >= 0 && touches(doc, i) === false && token.pos === 'VERB') break
      continue
    }
    const joined =
      token.text === '-' || token.text === '‑' || (i > first && doc.tokens[i - 1]!.text === '-' && touches(doc, i))
    if (joined && (touches(doc, i) || touches(doc, i + 1))) continue
    // "four off-duty officers"
    if (doc.tokens[i + 1]?.text === '-' && touches(doc, i + 1) && touches(doc, i + 2)) continue
    if (token.pos === 'NUM' && doc.tokens[i + 1]?.text === '-') continue
    if (
      head >= 0 &&
      (token.lower === "'s" || token.lower === '’s' || token.text === "'" || token.text === '’') &&
      (touches(doc, i) || token.lower.endsWith('s')) &&
      doc.tokens[i + 1] &&
      (isNoun(doc.tokens[i + 1]!) || isModifier(doc, i + 1))
    )
      continue
    break
  }
  if (head < 0) head = sex
  return head < 0 ? undefined : { first, last: head + 1, head }
}

const isParticiple = (token: Token): boolean => token.pos === 'VERB' && endsLikeParticiple(token)

const LINKS = new Set(['of', 'for', 'in', 'on', 'from'])

/** The noun phrase that ends just before token `end`: "average life expectancy for men in Glasgow". */
export const phraseBefore = (doc: Document, end: number, from: number): Phrase | undefined => {
  let i = end - 1
  while (
    i >= from &&
    i > end - 12 &&
    (doc.tokens[i]!.pos === 'PUNCT' || doc.tokens[i]!.pos === 'ADV' || doc.tokens[i]!.pos === 'PRON')
  )
    i--
  if (i < from || !isNoun(doc.tokens[i]!)) return undefined
  const last = i + 1
  let first = i
  let head = i
  for (; i >= from && i > last - 14; i--) {
    const token = doc.tokens[i]!
    if (
      isNoun(token) ||
      token.pos === 'ADJ' ||
      token.pos === 'NUM' ||
      token.text === '-' ||
      token.lower === '’s' ||
      token.lower === "'s" ||
      token.lower === '&'
    ) {
      first = i
      continue
    }
    if (token.pos === 'DET') continue
    if (LINKS.has(token.lower)) {
      // What stands before "of" is the head: "the price of gold".
      let k = i - 1
      while (k >= from && doc.tokens[k]!.pos === 'DET') k--
      // "the number of cases registered in the province"
      if (k > from && isParticiple(doc.tokens[k]!) && isNoun(doc.tokens[k - 1]!)) k--
      if (k < from || !isNoun(doc.tokens[k]!)) break
      head = k
      i = k + 1
      continue
    }
    break
  }
  return { first, last, head }
}
