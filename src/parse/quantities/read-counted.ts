import type { Document, Sentence } from '../../text/document.js'
import { isPlain, wordAt } from './amount.js'
import type { Amount } from './amount.js'
import { isOfParent } from './is-of-parent.js'
import { phraseAfter, phraseBefore } from './noun-phrase.js'
import type { Phrase } from './noun-phrase.js'

const isVerb = (doc: Document, i: number): boolean => doc.tokens[i]!.pos === 'VERB' || doc.tokens[i]!.pos === 'AUX'

/** What a measured amount measures: the noun it stands before, "of" what, or the subject of its clause. */
const measured = (
  doc: Document,
  amount: Amount,
  first: number,
  last: number,
  sentence: Sentence,
): Phrase | undefined => {
  const next = doc.tokens[last]
  // "a 10kW solar capacity", "a 6.1-inch display", "$150,000 contract"; "64GB of storage"; "$1.1 million in deposits".
  if (next && last < sentence.last) {
    const word = next.lower
    const noun = next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ'
    if (word === 'of' || (noun && doc.text[next.start - 1] !== ')')) {
      const phrase = phraseAfter(doc, last, sentence.last)
      if (phrase) return phrase
    }
    if (word === '-') {
      const phrase = phraseAfter(doc, last + 1, sentence.last)
      if (phrase) return phrase
    }
    if (word === 'in' && doc.tokens[last + 1]?.pos === 'NOUN' && amount.unit.dimension === 'money') {
      const phrase = phraseAfter(doc, last + 1, sentence.last)
      if (phrase) return phrase
    }
  }
  const before = wordAt(doc, first - 1)
  if (
    before === 'of' ||
    before === 'at' ||
    before === ':' ||
    before === 'by' ||
    before === 'for' ||
    before === 'averaging'
  ) {
    const phrase = phraseBefore(doc, first - 1, sentence.first)
    if (phrase && before !== 'at') return phrase
  }
  return subject(doc, first, sentence)
}

/** Whose age it is: "12-year-old girls", "Perkins, 24,", "a boy aged 7", "the suspect is 30". */
const aged = (doc: Document, amount: Amount, first: number, last: number, sentence: Sentence): Phrase | undefined => {
  const before = wordAt(doc, first - 1)
  const next = doc.tokens[last]
  if (next && last < sentence.last && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ')) {
    const phrase = phraseAfter(doc, last, sentence.last)
    if (phrase) return phrase
  }
  if (before === ',' || before === '(') return phraseBefore(doc, first - 1, sentence.first)
  if (/^aged?\b/i.test(doc.text.slice(amount.start, amount.start + 5))) return phraseBefore(doc, first, sentence.first)
  return /^(?:is|was|be|turned|turns|were|are)$/.test(before) ? subject(doc, first, sentence) : undefined
}

// No clause of the press is longer; a list of a thousand numbers is one "sentence".
const CLAUSE = 80

/** The noun phrase before the nearest verb on the left. */
const subject = (doc: Document, at: number, sentence: Sentence): Phrase | undefined => {
  let i = at - 1
  const stop = Math.max(sentence.first, at - CLAUSE)
  while (i >= stop && !isVerb(doc, i)) i--
  while (
    i > sentence.first &&
    (isVerb(doc, i - 1) || doc.tokens[i - 1]!.pos === 'ADV' || doc.tokens[i - 1]!.pos === 'PART')
  )
    i--
  if (i < stop) return phraseBefore(doc, at, sentence.first) ?? lastPhrase(doc, at, sentence)
  return phraseBefore(doc, i, sentence.first) ?? lastPhrase(doc, i, sentence)
}

/** The nearest noun phrase on the left, whatever stands between. */
const lastPhrase = (doc: Document, at: number, sentence: Sentence): Phrase | undefined => {
  for (let i = at - 1; i >= sentence.first && i > at - 15; i--) {
    const pos = doc.tokens[i]!.pos
    if (pos === 'NOUN' || pos === 'PROPN') return phraseBefore(doc, i + 1, sentence.first)
  }
  return undefined
}

/**
 * What an amount counts or measures: "1,400 Israelis", "five of the victims", "12 feet of snow", "unemployment fell to 3%".
 * Null where the text leaves it out ("12 dead, 30 injured").
 */
export const readCounted = (
  doc: Document,
  amount: Amount,
  first: number,
  last: number,
  sentence: Sentence,
): Phrase | undefined => {
  if (isPlain(amount) || (amount.form === 'fraction' && amount.unit.symbol === '1')) {
    const at = wordAt(doc, last) === '-' ? last + 1 : last
    const phrase = phraseAfter(doc, at, sentence.last)
    if (phrase) return phrase
    if (amount.unit.dimension !== 'count' || !isLevel(doc, first) || isOfParent(doc, first)) return undefined
    // "brought the number of deaths to three": the noun before "to", not the subject.
    const noun = doc.tokens[first - 2]?.pos
    if (wordAt(doc, first - 2) === 'total') return undefined
    return noun === 'NOUN' || noun === 'PROPN'
      ? phraseBefore(doc, first - 1, sentence.first)
      : subject(doc, first, sentence)
  }
  return amount.unit.dimension === 'age'
    ? aged(doc, amount, first, last, sentence)
    : measured(doc, amount, first, last, sentence)
}

/** "stood at 43", "rose to 1,334": a number alone that is the level of its subject. */
const isLevel = (doc: Document, first: number): boolean =>
  /^(?:to|at|is|was|of|reached|hit)$/.test(wordAt(doc, first - 1))
