import type { Quantity } from '../types.js'
import { stepOf } from './convert-units.js'

/** How two figures of one fact go together; the first that holds. */
export type FigureRelation =
  /** The same number with the same bound. */
  | 'same'
  /** The same number, or one inside the other's limits, and the limits are put differently: "more than 1,400", "1,400". */
  | 'bound'
  /** One is a rounder telling of the other: "7,000", "7,028"; "dozens", "43". */
  | 'precision'
  /** They cannot both be right. */
  | 'value'

type Figure = Pick<Quantity, 'value' | 'min' | 'max' | 'bound'> &
  Partial<Pick<Quantity, 'text'>> &
  Partial<Pick<Quantity, 'text'>>

// "several" is said of ten as well, and "three decades" of twenty-six years.
const SEVERAL = /^(?:several|a handful|handful)\b/i
const SEVERAL_REACH = 1.4
const DECADES = /\bdecades?\b/i
const DECADES_REACH = 0.2

const reach = ({ max, text = '' }: Figure): number => (max ?? Infinity) * (SEVERAL.test(text) ? SEVERAL_REACH : 1)

const inDecades = (a: Figure, b: Figure): boolean =>
  DECADES.test(a.text ?? '') !== DECADES.test(b.text ?? '') &&
  Math.abs(a.value! - b.value!) <= DECADES_REACH * Math.max(a.value!, b.value!)

const meet = (a: Figure, b: Figure): boolean => (a.min ?? -Infinity) <= reach(b) && (b.min ?? -Infinity) <= reach(a)

/** How many of the last digits of a number are zeros: 7,000 has three. Negative for decimals: 4.28 has -2. */
const trailingZeros = (value: number): number => {
  const text = String(Math.abs(value))
  const point = text.indexOf('.')
  if (point >= 0) return text.includes('e') ? 0 : point + 1 - text.length
  let zeros = 0
  while (zeros < text.length - 1 && text[text.length - 1 - zeros] === '0') zeros++
  return zeros
}

/**
 * Whether `round` is `precise`, rounded: 7,000 for 7,028, 4.3 for 4.28. Small whole numbers are never rounded: 10 dead is
 * not 12 dead. Within 5%, because what is further off is another number.
 */
export const isRounded = (round: number, precise: number): boolean => {
  const near = Math.abs(round - precise)
  if (near > Math.abs(precise) * 0.05) return false
  const zeros = trailingZeros(round)
  if (zeros <= trailingZeros(precise)) return false
  const step = 10 ** zeros
  return (zeros >= 2 || !Number.isInteger(precise) || Math.abs(precise) >= 200) && near < step
}

// "more than 1,400" is said of 1,412 as well; nobody who counts 221 says "more than 221". A dozen is round too.
const mayBeRound = (value: number, { text = 'dozen' }: Figure): boolean =>
  trailingZeros(value) >= 1 || (value === 12 && /dozen/i.test(text))

const APPROXIMATE = 0.1

const isLower = ({ bound }: Figure): boolean => bound === 'more-than' || bound === 'at-least'
const isUpper = ({ bound }: Figure): boolean => bound === 'less-than' || bound === 'at-most'
const isStrict = ({ bound }: Figure): boolean => bound === 'more-than' || bound === 'less-than'

/** One number, its limits put differently: "more than 30" and "less than 30" exclude each other, "at least 30" and "30" fit. */
const sameNumber = (a: Figure, b: Figure, value: number): FigureRelation => {
  if (a.bound === b.bound) return 'same'
  const opposite = (isLower(a) && isUpper(b)) || (isUpper(a) && isLower(b))
  if (opposite) return isStrict(a) || isStrict(b) ? 'value' : 'bound'
  const [limit] = [a, b].filter(isStrict)
  if (limit === undefined || (a.bound !== 'exactly' && b.bound !== 'exactly')) return 'bound'
  // 1,412 is told as "more than 1,400" and as "1,400"; 1,387 is "nearly 1,400", and hardly "fewer than 1,400" but to set a limit.
  return isUpper(limit) || !mayBeRound(value, limit) ? 'value' : 'bound'
}

const isLimit = (x: Figure): boolean => isLower(x) || isUpper(x)

const oneRounds = (a: number, b: number): boolean => isRounded(a, b) || isRounded(b, a)

/** From where to where the number may lie that is told as this one: 59.5 to 60.5 as "60 percent" beside "59.4 percent". */
const extent = ({ value, min, max, bound }: Figure, beside: number): readonly [number, number] => {
  if (bound === 'about') return [min ?? value!, max ?? value!]
  // Small whole numbers are never rounded, see isRounded.
  const whole = Number.isInteger(value) && Number.isInteger(beside) && Math.abs(beside) < 200
  const half = whole ? 0 : Math.min(stepOf(value!) / 2, Math.abs(value!) * 0.05)
  return [value! - half, value! + half]
}

// "more than 8,032" knows a count to the unit: then "8,030" is a count as well, and not that one rounded.
const isCounted = (limit: number): boolean => Number.isInteger(limit) && limit < 10_000 && trailingZeros(limit) === 0

/** A limit and a number: "more than 1,400" allows 1,450, and 1,300 only where that is 1,320 rounded. */
const limitAndNumber = (limit: Figure, number: Figure): FigureRelation => {
  const at = limit.value!
  const side = isLower(limit) ? 1 : -1
  if ((number.value! - at) * side > 0) return 'bound'
  if (isCounted(at) && number.bound === 'exactly' && trailingZeros(number.value!) === 1) return 'value'
  const [low, high] = extent(number, at)
  return (side > 0 ? high > at : low < at) ? 'precision' : 'value'
}

/** Two numbers, at least one of them a limit. */
const limitedNumbers = (a: Figure, b: Figure): FigureRelation => {
  if (!isLimit(b)) return limitAndNumber(a, b)
  if (!isLimit(a)) return limitAndNumber(b, a)
  if (isLower(a) !== isLower(b)) return meet(a, b) ? 'bound' : 'value'
  // "at least two dead" and "at least four dead" may both be true and are not the same news.
  return oneRounds(a.value!, b.value!) ? 'precision' : 'value'
}

// "fewer than two" and "two to three".
const touches = (limit: Figure, range: Figure): boolean =>
  isStrict(limit) && (isLower(limit) ? range.max === limit.min : range.min === limit.max)

/** Whether a number would be right by both, though each is another figure: "at least two", "at least four". */
export const mayBothHold = (a: Figure, b: Figure): boolean => isLimit(a) && isLimit(b) && isLower(a) === isLower(b)

/** Compares two figures in one unit. */
export const compareFigures = (a: Figure, b: Figure): FigureRelation => {
  if (a.value !== null && b.value !== null) {
    if (a.value === b.value) return sameNumber(a, b, a.value)
    const about = (x: Figure, y: Figure): boolean =>
      x.bound === 'about' && Math.abs(x.value! - y.value!) <= APPROXIMATE * Math.abs(y.value!)
    if (isLimit(a) || isLimit(b)) return limitedNumbers(a, b)
    if (about(a, b) || about(b, a) || inDecades(a, b)) return 'precision'
    return oneRounds(a.value, b.value) ? 'precision' : 'value'
  }
  if (a.min === b.min && a.max === b.max) return 'same'
  return meet(a, b) && !touches(a, b) && !touches(b, a) ? 'precision' : 'value'
}
