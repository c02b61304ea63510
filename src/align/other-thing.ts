import { betweenAlerts } from './alerts.js'
import type { Context } from './context.js'
import { isVague } from './figure-relations.js'
import { besideOf, chargeOf, isOfBody, isOrdered, isSevere, kindsOf, periodOf, sumsOf } from './figure-traits.js'
import { ofOtherTime } from './other-time.js'
import type { QuantityStatement } from './quantity-statement.js'
import { share } from './sets.js'

type Test = (a: QuantityStatement, b: QuantityStatement) => boolean

const bothCount: Test = (a, b) => a.fact.unit.dimension === 'count' && b.fact.unit.dimension === 'count'

/** "More than 750 killed so far this year", "14 cases since 2005", "a dozen in the past 17 months". */
const otherPeriod: Test = (a, b) => bothCount(a, b) && periodOf(a) !== periodOf(b)

/** "the first four shots" and the 11 shots in all. */
const otherPart: Test = (a, b) => isOrdered(a) !== isOrdered(b)

/** "a man and two female victims" beside "four people shot": the women are two of them. */
const otherKind: Test = (a, b) => bothCount(a, b) && !isVague(a) && !isVague(b) && kindsOf(a) !== kindsOf(b)

/** "Six shot, one critically hurt", "five injured": the one is of the five. */
const otherSeverity: Test = (a, b) =>
  (a.fact.category === 'injured' || b.fact.category === 'injured') && isSevere(a) !== isSevere(b)

/** "two counts of attempted murder", "seven counts of assault". */
export const otherCharge: Test = (a, b) => a.head === 'count' && b.head === 'count' && !share(chargeOf(a), chargeOf(b))

const shareName = (a: Context, b: Context): boolean =>
  [...a.names].some((name) => b.names.has(name) && !a.placesNamed.has(name))

// Who was shot seven times and who was struck eight times are two people, unless both are called by name.
const ofAnother: Test = (a, b) => a.head === 'tim' && b.head === 'tim' && !shareName(a.context, b.context)

/** "five months pregnant", "four months pregnant"; not "in the past five months" and "within the past two months". */
const otherSpan: Test = (a, b) =>
  a.fact.unit.dimension === 'duration' && !share(besideOf(a), besideOf(b)) && !shareName(a.context, b.context)

const namesSomebody = ({ names, placesNamed }: Context): boolean => [...names].some((name) => !placesNamed.has(name))

/** "Roe is described as 6-foot-2", "he is about 5 feet 10": of two suspects, for all that is said. */
const otherBody: Test = (a, b) =>
  isOfBody(a) &&
  isOfBody(b) &&
  (namesSomebody(a.context) || namesSomebody(b.context)) &&
  !shareName(a.context, b.context)

const addsUp: Test = (part, whole) => whole.fact.value !== null && sumsOf(part).has(whole.fact.value)

const TESTS: readonly Test[] = [
  otherPeriod,
  otherPart,
  otherKind,
  otherSeverity,
  otherCharge,
  ofAnother,
  otherSpan,
  ofOtherTime,
  otherBody,
  addsUp,
  (a, b) => addsUp(b, a),
]

/** Whether what stands around two unlike figures of articles shows that they are of two things. */
export const ofOtherThing: Test = (a, b) => !betweenAlerts(a, b) && TESTS.some((test) => test(a, b))
