import type { Quantity } from '../types.js'
import { afterSoMany } from './after-so-many.js'
import { apartInAlerts, betweenAlerts, mayBeOneThing } from './alerts.js'
import { elsewhere, wordsInCommon } from './context.js'
import type { Context } from './context.js'
import { headRelation, isVague, ratio, toldAlike } from './figure-relations.js'
import { isOneOfSeveral, isOneOfThose } from './figure-traits.js'
import { compareFigures } from './intervals.js'
import { convertUnits } from './convert-units.js'
import { ofOtherPeople } from './other-people.js'
import { otherCharge } from './other-thing.js'
import { ofOtherTime } from './other-time.js'
import type { QuantityStatement } from './quantity-statement.js'
import { disjoint } from './sets.js'

const isNamed = ({ fact: { counted } }: QuantityStatement): boolean => counted !== null && /^\p{Lu}/u.test(counted.head)

const ALONE = /\balone\b/i

const isOfOnePlace = ({ context }: QuantityStatement): boolean => ALONE.test(context.sentence?.text ?? '')

/** "In Sarn alone, 31 bodies", "in 1988 a quake killed 1,900", "the toll may rise to 300": beside the toll of the event. */
const otherToll = (a: QuantityStatement, b: QuantityStatement): boolean =>
  (a.fact.category !== null || b.fact.category !== null) &&
  !betweenAlerts(a, b) &&
  (a.context.background !== b.context.background ||
    a.fact.hypothetical !== b.fact.hypothetical ||
    isOfOnePlace(a) !== isOfOnePlace(b))

/**
 * "Two died in a fire", "nine died in a storm"; "inflation rose to 3.1 percent", "unemployment rose to 4.2 percent"; students
 * and teachers, of whom only the first are in the table of groups.
 */
export const otherSubject = (a: QuantityStatement, b: QuantityStatement): boolean => {
  if (disjoint(a.context.causes, b.context.causes)) return true
  if (apartInAlerts(a, b) || otherToll(a, b)) return true
  if (betweenAlerts(a, b) && afterSoMany(a, b)) return true
  // "a 15 percent increase" and "30 percent of imports"
  if (a.fact.unit.dimension === 'percent' && (a.fact.change === null) !== (b.fact.change === null)) return true
  if (headRelation(a, b) !== 'different' || toldAlike(a, b)) return false
  if (a.fact.unit.dimension === 'percent') {
    // "Halden Nights scored under 50 percent", "82 percent of critics": a name is of whom it is told, not what is measured.
    if (isNamed(a) !== isNamed(b) && wordsInCommon(a.context, b.context) >= 2) return false
    return !b.context.around.has(a.head!) && !a.context.around.has(b.head!)
  }
  return a.fact.unit.dimension === 'count' && (a.groups.size > 0 || b.groups.size > 0 || !mayBeOneThing(a, b))
}

const shareEvent = (a: Context, b: Context): boolean => a.events.some((event) => b.events.includes(event))

const isOne = ({ value, category }: Quantity): boolean => value === 1 && category === null

// "one instance", "at least one instance": the smallest number is hardly a figure.
const isBareOne = (figure: Quantity, other: Quantity): boolean =>
  isOne(figure) && figure.unit.dimension === 'count' && figure.bound !== other.bound

// "a comment about one of them": of people nobody says so.
const isAboutOne = ({ value, bound, unit }: Quantity): boolean =>
  value === 1 && bound === 'about' && unit.dimension === 'count'

// What is counted is no word in common: "two died inside the house", "a two-story house".
const sharedWords = (a: QuantityStatement, b: QuantityStatement): number =>
  [...a.context.near.keys()].filter((word) => word !== a.head && word !== b.head && b.context.near.has(word)).length

const shareWord = (a: QuantityStatement, b: QuantityStatement): boolean => sharedWords(a, b) > 0

// "Five dead in Halden" above "five people were killed in Halden".
const isHeadlineOf = (a: QuantityStatement, b: QuantityStatement): boolean =>
  a.fact.span.field !== b.fact.span.field && a.fact.category !== null && headRelation(a, b) === 'open'

// "two in Sarun, two in Halden and two deaths": within one alert a number comes again for other things.
const toldTwice = (a: QuantityStatement, b: QuantityStatement): boolean =>
  a.fact.category === b.fact.category &&
  (headRelation(a, b) === 'same' || isHeadlineOf(a, b)) &&
  !elsewhere(a.context, b.context)

const MOST_OF_A_CLAUSE = 3

/**
 * "Three incidents of violence" and "three guns", "12 ambulances" and "12 crews": counts of things that nothing but the number
 * makes one, and a word or two that all of a story has in common. "Two suspects" and "two men" may be the same two.
 */
const countApart = (a: QuantityStatement, b: QuantityStatement): boolean =>
  a.fact.unit.dimension === 'count' &&
  a.fact.category === null &&
  b.fact.category === null &&
  headRelation(a, b) === 'different' &&
  (a.groups.size === 0 || b.groups.size === 0) &&
  !toldAlike(a, b)

const AGAIN = /\b(?:the|both|these|those|all|his|her|their)\s$/iu
const LONGEST_AGAIN = 8

const placeIn = ({ fact, context: { sentence } }: QuantityStatement): number => fact.span.start - sentence!.span.start

const isAgain = (item: QuantityStatement): boolean => {
  const at = placeIn(item)
  return AGAIN.test(item.context.sentence!.text.slice(Math.max(0, at - LONGEST_AGAIN), at))
}

/** "Two are dead and two are in critical condition": a number that one sentence has twice counts two things. */
export const apartInSentence = (a: QuantityStatement, b: QuantityStatement): boolean => {
  if (a.context.sentence === undefined || a.context.sentence.text !== b.context.sentence?.text) return false
  if (placeIn(a) === placeIn(b) || a.fact.unit.dimension !== 'count') return false
  if (a.fact.category !== null && a.fact.category === b.fact.category) return false
  return !isAgain(placeIn(a) > placeIn(b) ? a : b)
}

/** Small numbers are everywhere: the "two" of "two women were shot" is not the "two" of "two houses away". */
export const mayAgree = (a: QuantityStatement, b: QuantityStatement): boolean => {
  const [x, y] = [a.fact, b.fact]
  if (betweenAlerts(a, b)) return a.context.article !== b.context.article || toldTwice(a, b)
  if (a.context.sentence?.text === b.context.sentence?.text) return !apartInSentence(a, b)
  if (isBareOne(x, y) || isBareOne(y, x) || isAboutOne(x) || isAboutOne(y) || ofOtherTime(a, b)) return false
  if (x.unit.dimension === 'count' && ofOtherPeople(a, b)) return false
  if (otherCharge(a, b)) return false
  if (isOneOfSeveral(a) || isOneOfSeveral(b))
    return isOneOfSeveral(a) === isOneOfSeveral(b) && sharedWords(a, b) >= MOST_OF_A_CLAUSE
  if (x.unit.dimension !== 'count' || (x.category !== null && x.category === y.category)) return true
  const heads = headRelation(a, b)
  // "One person is in jail", "one person was airlifted".
  if (heads === 'same' && a.groups.size > 0 && isOne(x) && isOne(y) && x.bound === 'exactly')
    return sharedWords(a, b) >= 2
  if (heads === 'same' || heads === 'group')
    return x.category === y.category || shareEvent(a.context, b.context) || shareWord(a, b)
  if (countApart(a, b)) return sharedWords(a, b) >= MOST_OF_A_CLAUSE
  // "one killed" and "at least one gunshot wound"
  if (heads === 'different' && a.groups.size > 0 !== b.groups.size > 0 && x.category !== y.category) return false
  return shareEvent(a.context, b.context) || shareWord(a, b)
}

// Three times as long is another time: "two days" and "three years". A reward may be twenty times what it was.
const FAR = Math.log(3) / 3
// Nor do the dead of one event become ten times as many between two reports.
const TENFOLD = Math.log(10) / 3
const GROWING: ReadonlySet<string> = new Set(['count', 'money', 'area'])

const bothMayHold = (a: QuantityStatement, b: QuantityStatement): boolean => {
  const other = convertUnits(b.fact, a.fact)
  return other !== null && compareFigures(a.fact, other) !== 'value'
}

// "500,000 consumers" and "two on one card": a number that counts nothing known, far off, with no word in common.
const strayNumbers = (a: QuantityStatement, b: QuantityStatement): boolean =>
  a.fact.unit.dimension === 'count' &&
  headRelation(a, b) === 'open' &&
  a.fact.category === b.fact.category &&
  (ratio(a.fact, b.fact) === 1 || (ratio(a.fact, b.fact) > FAR && !shareWord(a, b)))

/** "Two men were taken to one hospital, two men to another", "four men were shot": parts that add up contradict nothing. */
const isPartOf = (part: QuantityStatement, whole: QuantityStatement): boolean =>
  part.fact.value !== null &&
  whole.fact.value !== null &&
  part.peers.some(
    (peer) =>
      peer !== part &&
      peer.fact.value !== null &&
      peer.fact.value + part.fact.value! === whole.fact.value &&
      peer.fact.category === part.fact.category &&
      headRelation(peer, part) === 'same',
  )

/**
 * Whether two figures that are not the same may yet be of one thing: those killed or injured; or the same noun, with
 * another word in common. "Several" stands for what it counts in a text, and for the five of another only where much is
 * said of both in the same words.
 */
export const mayDiffer = (a: QuantityStatement, b: QuantityStatement): boolean => {
  const { dimension } = a.fact.unit
  if (isOneOfThose(a) !== isOneOfThose(b)) return false
  // "A rating under 50 percent" and "a rating of 11 percent", where a text is no more than a sentence or two.
  const alike = betweenAlerts(a, b) && dimension === 'percent' && (headRelation(a, b) === 'same' || toldAlike(a, b))
  if (!GROWING.has(dimension) && !alike && ratio(a.fact, b.fact) > FAR) return false
  if (betweenAlerts(a, b)) return !strayNumbers(a, b)
  if (dimension !== 'count') return sharedWords(a, b) >= (headRelation(a, b) === 'same' ? 1 : 2)
  if (a.fact.category !== null && a.fact.category === b.fact.category) return ratio(a.fact, b.fact) <= TENFOLD
  // "the shooting of nine people at a party", to which "about 60 people" came; a town of 8,300 people.
  if (a.groups.size > 0 && ratio(a.fact, b.fact) > FAR) return false
  if (headRelation(a, b) !== 'same' || isOne(a.fact) || isOne(b.fact) || !shareWord(a, b)) return false
  if (isPartOf(a, b) || isPartOf(b, a)) return false
  if (!isVague(a) && !isVague(b)) return true
  return isVague(a) !== isVague(b) && bothMayHold(a, b) && wordsInCommon(a.context, b.context) >= 3
}

// "several injured" beside the "five injured" of the same article: told loosely once, and once exactly.
export const toldLoosely = (a: QuantityStatement, b: QuantityStatement): boolean =>
  a.fact.category !== null && a.fact.category === b.fact.category && isVague(a) !== isVague(b)
