import type { Quantity } from '../types.js'

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

type Figure = Pick<Quantity, 'value' | 'min' | 'max' | 'bound'>

const within = (outer: Figure, inner: Figure): boolean =>
  (outer.min ?? -Infinity) <= (inner.min ?? -Infinity) && (inner.max ?? Infinity) <= (outer.max ?? Infinity)

const meet = (a: Figure, b: Figure): boolean =>
  (a.min ?? -Infinity) <= (b.max ?? Infinity) && (b.min ?? -Infinity) <= (a.max ?? Infinity)

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
  const zeros = trailingZeros(round)
  if (zeros <= trailingZeros(precise)) return false
  const step = 10 ** zeros
  const near = Math.abs(round - precise)
  if (near > Math.abs(precise) * 0.05) return false
  return (zeros >= 2 || !Number.isInteger(precise) || Math.abs(precise) >= 200) && near < step
}

const APPROXIMATE = 0.1

/** Compares two figures in one unit. */
export const compareFigures = (a: Figure, b: Figure): FigureRelation => {
  if (a.value !== null && b.value !== null) {
    if (a.value === b.value) return a.bound === b.bound ? 'same' : 'bound'
    if (isRounded(a.value, b.value) || isRounded(b.value, a.value)) return 'precision'
    const about = (x: Figure, y: Figure): boolean =>
      x.bound === 'about' && Math.abs(x.value! - y.value!) <= APPROXIMATE * Math.abs(y.value!)
    if (about(a, b) || about(b, a)) return 'precision'
    const limited = (x: Figure): boolean => x.min === null || x.max === null
    // "more than 1,400" and 1,450; but "at least 3" and 300 are not one figure that both would print.
    const close = Math.max(a.value, b.value) <= 2 * Math.min(a.value, b.value)
    if (close && (limited(a) || limited(b)) && (within(a, b) || within(b, a))) return 'bound'
    return 'value'
  }
  if (a.min === b.min && a.max === b.max) return 'same'
  return meet(a, b) ? 'precision' : 'value'
}
