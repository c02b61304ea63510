import type { Quantity } from '../types.js'
import { betweenAlerts } from './alerts.js'
import type { Context } from './context.js'
import { STOP_WORDS } from '../data/stop-words.js'
import { share } from './figure-relations.js'
import type { QuantityStatement } from './quantity-statement.js'
import { stem, wordsIn } from './words.js'

const PERIOD =
  /\b(?:so far )?this (?:year|month|season)\b|\bsince (?:19|20)\d\d\b|\b(?:past|last) (?:[\w-]+ )?(?:days|weeks|months|years|decades?)\b|\b(?:annually|a year|per year|every year|each year)\b/i

const periodOf = ({ sentence }: Context): string | null => PERIOD.exec(sentence?.text ?? '')?.[0].toLowerCase() ?? null

/** "More than 750 killed so far this year", "14 cases since 2005", "a dozen in the past 17 months": counts of another time. */
const otherPeriod = (a: QuantityStatement, b: QuantityStatement): boolean => {
  if (a.fact.unit.dimension !== 'count') return false
  return periodOf(a.context) !== periodOf(b.context)
}

const SEVERELY = /^[^,.;:]{0,24}\b(?:critically|seriously|severely|gravely|critical|serious|grave)\b/i

const severe = ({ fact, context: { sentence } }: QuantityStatement): boolean =>
  sentence !== undefined && SEVERELY.test(sentence.text.slice(Math.max(0, fact.span.end - sentence.span.start)))

/** "Six shot, one critically hurt", "five injured": the one is of the five. */
const otherSeverity = (a: QuantityStatement, b: QuantityStatement): boolean =>
  (a.fact.category === 'injured' || b.fact.category === 'injured') && severe(a) !== severe(b)

const isCount = ({ value, unit, implied }: Quantity): boolean =>
  value !== null && unit.dimension === 'count' && implied === undefined

/** "Four were injured by shots and one was struck by a splinter": with the other count of its sentence it is the other's five. */
const addsUp = ({ fact, context: { sentence, article } }: QuantityStatement, whole: Quantity): boolean => {
  if (!sentence || !isCount(fact) || whole.value === null) return false
  return article.facts.quantities.some(
    (other) =>
      other.span.field === fact.span.field &&
      other.span.start >= fact.span.end &&
      other.span.end <= sentence.span.end &&
      isCount(other) &&
      (other.category === null || other.category === fact.category) &&
      fact.value! + other.value! === whole.value,
  )
}

const shareName = (a: Context, b: Context): boolean =>
  [...a.names].some((name) => b.names.has(name) && !a.placesNamed.has(name))

// Who was shot seven times and who was struck eight times are two people, unless both are called by name.
const ofAnother = (a: QuantityStatement, b: QuantityStatement): boolean =>
  a.head === 'tim' && b.head === 'tim' && !shareName(a.context, b.context)

const REACH = 40
const BREAK = /[,;:()–—]/

// "within the past two months", "about five months": words that stand beside any span of time.
const FRAME: ReadonlySet<string> = new Set(['past', 'last', 'next', 'near', 'earli', 'later', 'time', 'old', 'span'])

const BESIDE = 3

/** The words just before and behind a figure, as far as its clause goes. */
const beside = ({ fact: { span }, context: { sentence } }: QuantityStatement): ReadonlySet<string> => {
  if (!sentence) return new Set()
  const at = (offset: number): number => Math.max(0, offset - sentence.span.start)
  const before = sentence.text.slice(0, at(span.start)).slice(-REACH).split(BREAK).at(-1)!
  const behind = sentence.text.slice(at(span.end), at(span.end) + REACH).split(BREAK)[0]!
  const words = [...wordsIn(before).slice(-BESIDE), ...wordsIn(behind).slice(0, BESIDE)]
  return new Set(
    words
      .filter(({ lower }) => !STOP_WORDS.has(lower))
      .map(({ lower }) => stem(lower))
      .filter((word) => !FRAME.has(word)),
  )
}

/** "five months pregnant", "four months pregnant"; not "in the past five months" and "within the past two months". */
const otherSpan = (a: QuantityStatement, b: QuantityStatement): boolean =>
  a.fact.unit.dimension === 'duration' && !share(beside(a), beside(b)) && !shareName(a.context, b.context)

/** Whether what stands around two unlike figures of articles shows that they are of two things. */
export const ofOtherThing = (a: QuantityStatement, b: QuantityStatement): boolean =>
  !betweenAlerts(a, b) &&
  (otherPeriod(a, b) ||
    otherSeverity(a, b) ||
    ofAnother(a, b) ||
    otherSpan(a, b) ||
    addsUp(a, b.fact) ||
    addsUp(b, a.fact))
