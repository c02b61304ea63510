import type { Quantity } from '../types.js'
import { isBrief } from './context.js'
import { convertUnits } from './convert-units.js'
import { countedAlike } from './counted-alike.js'
import { compareFigures } from './intervals.js'
import type { QuantityStatement } from './quantity-statement.js'
import { share } from './sets.js'

const isAnybody = (item: QuantityStatement): boolean =>
  item.groups.has('people') || (item.groups.size === 0 && item.head === null)

/** How what is counted compares: people of one kind; a kind and people at large; two kinds. */
export const headRelation = (
  a: QuantityStatement,
  b: QuantityStatement,
): 'same' | 'group' | 'general' | 'open' | 'different' => {
  if (a.head !== null && a.head === b.head) return 'same'
  if (a.groups.size > 0 && b.groups.size > 0) {
    if (share(a.groups, b.groups)) return 'group'
    return isAnybody(a) || isAnybody(b) ? 'general' : 'different'
  }
  return a.head === null || b.head === null ? 'open' : 'different'
}

const magnitude = ({ value, min, max }: Quantity): number | null => value ?? min ?? max

/** How far apart two figures are in size, in one unit: 0 to 1 on a scale of logarithms, 1 for twenty times as much. */
export const ratio = (a: Quantity, b: Quantity): number => {
  const [x, y] = [magnitude(a), magnitude(convertUnits(b, a) ?? b)]
  if (x === null || y === null || x <= 0 || y <= 0) return x === y ? 0 : 1
  // A difference of logarithms, not the logarithm of a ratio: rounding would tell "1 and 3" from "3 and 1".
  return Math.min(1, Math.abs(Math.log(x) - Math.log(y)) / 3)
}

export const sameFigure = (a: QuantityStatement, b: QuantityStatement): boolean => {
  const other = comparable(a, b) ? convertUnits(b.fact, a.fact) : null
  if (other === null) return false
  const relation = compareFigures(a.fact, other)
  return relation === 'same' || (relation === 'bound' && a.fact.value === other.value)
}

export const mayBeOne = (a: QuantityStatement, b: QuantityStatement): boolean => {
  if (!comparable(a, b)) return false
  return b.keys.some((key) => a.keys.includes(key))
}

const ANNUAL = /\b(?:annual|annually|yearly)\b/i

// "an annual salary of $50,000" is $50,000 a year.
const samePer = (a: QuantityStatement, b: QuantityStatement): boolean => {
  const [x, y] = [a.fact.unit.per, b.fact.unit.per]
  if (x === y) return true
  const [per, bare] = x === undefined ? [y, a] : [x, b]
  return per === 'year' && bare.fact.unit.per === undefined && ANNUAL.test(bare.context.sentence?.text ?? '')
}

export const comparable = (a: QuantityStatement, b: QuantityStatement): boolean => {
  const [x, y] = [a.fact, b.fact]
  if (x.unit.dimension !== y.unit.dimension) return false
  if (x.unit.dimension === 'other' && convertUnits(y, x) === null) return false
  if (x.category !== null && y.category !== null && x.category !== y.category) return false
  if ((x.change === 'up' && y.change === 'down') || (x.change === 'down' && y.change === 'up')) return true
  return x.unit.dimension !== 'money' || (x.unit.symbol === y.unit.symbol && samePer(a, b))
}

/** "several", "dozens", "three or four": no number of its own. */
export const isVague = ({ fact }: QuantityStatement): boolean => fact.value === null

// Since it is there at all: no other figure could be meant.
const SO_FAR =
  /^(?:so far|to date|since (?:its|his|her|their) (?:launch|release|creation|foundation|founding|inception|opening|introduction|debut)\b)/i

// "including the gunman", "so far", "dead or missing": what the figure takes in that another may not.
export const extentOf = ({ scope = [] }: Quantity): string =>
  scope
    // "12 killed so far" are the "12 killed" of another text; "40 killed since May" are not.
    .filter(({ kind, text }) => kind !== 'subset' && kind !== 'additional' && !SO_FAR.test(text))
    .map(({ kind }) => kind)
    .sort()
    .join(' ')

// "cases in 16 out of 28 provinces", "cases in fewer than 18 provinces": how many there are in all tells which of the two is meant.
const someOfAll = (a: QuantityStatement, b: QuantityStatement): boolean =>
  isBrief(a.context) && isBrief(b.context) && a.outOf !== null && b.scope === 'all' && b.fact.value !== a.outOf

// "six injured" and "five others injured", with and without the gunman: different figures of different things.
export const sameExtent = (a: QuantityStatement, b: QuantityStatement): boolean =>
  (a.scope === b.scope || someOfAll(a, b) || someOfAll(b, a)) && extentOf(a.fact) === extentOf(b.fact)

// "reviewers" and "reviews", "speakers" and "speaking": the same word at its root.
const sameRoot = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.length > 5 && b.length > 5 && a.slice(0, 5) === b.slice(0, 5)

// "Night Tide scored under 60 percent": of a percentage or a mark the noun is more often whose it is than what it measures.
const atLarge = (item: QuantityStatement): boolean =>
  isAnybody(item) || item.head === 'tim' || ['percent', 'other'].includes(item.fact.unit.dimension)

/** Different nouns of one thing, as it seems: of one root, or told by a verb. */
export const toldAlike = (a: QuantityStatement, b: QuantityStatement): boolean =>
  sameRoot(a.head, b.head) || countedAlike(a, b, atLarge)
