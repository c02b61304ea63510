import { STATES } from '../../data/quantity-predicates.js'
import type { Document } from '../../text/document.js'
import { isPlain, wordAt } from './amount.js'
import type { Amount } from './amount.js'

// "two-way", "one-sided", "four-star": the number is a part of an adjective.
const COMPOUNDS = new Set(
  'way ways sided on one time times star handed hand legged eyed all off piece man dimensional fold tier part-time thirds quarter door pronged tone up down to size'.split(
    ' ',
  ),
)
// "the bottom three", "the last four" name places, unless a noun follows: "the top three seeds".
const RANKS = new Set('bottom top big final last'.split(' '))
const PRONOUN_BEFORE = new Set(
  'this that the each every any no which another some a an other such only good bad new old first last next right wrong latest second third same everyone big small best'.split(
    ' ',
  ),
)
const IDIOMS_AFTER = new Set('another day thing by way more-time'.split(' '))

const isPronounOne = (doc: Document, amount: Amount): boolean => {
  const before = wordAt(doc, amount.first - 1)
  const after = wordAt(doc, amount.last)
  const next = doc.tokens[amount.last]
  if (
    PRONOUN_BEFORE.has(before) &&
    before !== 'only' &&
    !(before === 'the' && after === 'of') &&
    after !== 'person' &&
    after !== 'victim'
  )
    return true
  if (doc.tokens[amount.first - 1]?.pos === 'ADJ' && !/^(?:of|people)$/.test(after)) return true
  if (IDIOMS_AFTER.has(after) || after === '’s' || after === "'s" || after === '-') return true
  if (before === 'air' || before === 'formula' || (before === 'one' && after === 'by')) return true
  if (doc.tokens[amount.first]!.text === 'One' && doc.tokens[amount.first - 1]?.pos === 'PROPN' && next?.pos !== 'NOUN')
    return true
  if (after === 'of') return false
  if (STATES.has(after) || /^(?:critically|fatally|seriously|shot|in|person|who|other)$/.test(after)) return false
  if (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'NUM' || next?.pos === 'PROPN') return false
  if (next?.pos === 'VERB' && /(?:ed|en)$/.test(after)) return false
  return !isAux(after)
}

// "one was killed", "one is in custody"
const isAux = (word: string): boolean => /^(?:was|is|has|remains|remained|died|had)$/.test(word)

// "One day it will rain" names no length of time; "One day later" does.
const isSomeDay = (doc: Document, amount: Amount): boolean =>
  amount.value === 1 &&
  amount.unit.symbol === 'day' &&
  doc.tokens[amount.first]!.text === 'One' &&
  !/^(?:later|after|before|earlier|ago|of|in|into|and)$/.test(wordAt(doc, amount.last))

/** Whether a number in words or digits counts something; "one" is often a pronoun, and numbers hide in adjectives. */
export const isCounting = (doc: Document, amount: Amount): boolean => {
  const after = wordAt(doc, amount.last)
  const before = wordAt(doc, amount.first - 1)
  if (amount.form === 'digits') return true
  if (!isPlain(amount)) return !isSomeDay(doc, amount)
  if (
    after === '-' &&
    COMPOUNDS.has(wordAt(doc, amount.last + 1)) &&
    doc.tokens[amount.last + 1]?.start === doc.tokens[amount.last]!.end
  )
    return false
  // "production-four-door"
  if (
    before === '-' &&
    doc.tokens[amount.first - 1]!.end === amount.start &&
    doc.tokens[amount.first - 2]?.end === doc.tokens[amount.first - 1]!.start
  ) {
    if (doc.tokens[amount.first - 2]!.pos !== 'NUM') return false
  }
  if (before === '-' && wordAt(doc, amount.first - 2) === 'on') return false
  // "scene number two", "the number one suspect"
  if (before === 'number') return false
  // "the Ten Point Coalition"
  const following = doc.tokens[amount.last]
  const inText = before === 'the' || /^\p{Ll}+$/u.test(doc.tokens[amount.first - 1]?.text ?? '')
  if (inText && [doc.tokens[amount.first], following].every((t) => t && /^\p{Lu}/u.test(t.text))) return false
  if (
    RANKS.has(before) &&
    doc.tokens[amount.last]?.pos !== 'NOUN' &&
    doc.tokens[amount.last]?.pos !== 'ADJ' &&
    doc.tokens[amount.last]?.pos !== 'NUM'
  )
    return false
  return (
    !(amount.value === 1 && amount.form === 'words' && amount.last === amount.first + 1) || !isPronounOne(doc, amount)
  )
}
