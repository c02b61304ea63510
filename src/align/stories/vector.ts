import { firstWhere } from '../../text/lookup.js'

/** Numbers of terms, ascending, and the weight of each. */
export interface Vector {
  readonly terms: Int32Array
  readonly weights: Float64Array
}

export const createVector = (entries: readonly (readonly [term: number, weight: number])[]): Vector => {
  const sorted = [...entries].sort((a, b) => a[0] - b[0])
  return {
    terms: Int32Array.from(sorted, ([term]) => term),
    weights: Float64Array.from(sorted, ([, weight]) => weight),
  }
}

/** The same direction, length 1: the dot product of two such is their cosine. */
export const unit = ({ terms, weights }: Vector): Vector => {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
  return { terms, weights: length === 0 ? weights : weights.map((weight) => weight / length) }
}

const placeOf = (terms: Int32Array, term: number, from: number): number =>
  firstWhere(terms, (other) => other >= term, from)

// From here on, a look-up of each term of the short vector costs less than a walk along the long one.
const UNEQUAL = 16

export const dot = (a: Vector, b: Vector): number => {
  if (a.terms.length > b.terms.length) return dot(b, a)
  const leap = b.terms.length > UNEQUAL * a.terms.length
  let sum = 0
  let j = 0
  for (let i = 0; i < a.terms.length && j < b.terms.length; i++) {
    const term = a.terms[i]!
    if (leap) j = placeOf(b.terms, term, j)
    else while (j < b.terms.length && b.terms[j]! < term) j++
    if (b.terms[j] === term) sum += a.weights[i]! * b.weights[j]!
  }
  return sum
}

export const add = (a: Vector, b: Vector): Vector => {
  const terms = new Int32Array(a.terms.length + b.terms.length)
  const weights = new Float64Array(terms.length)
  let [i, j, size] = [0, 0, 0]
  while (i < a.terms.length || j < b.terms.length) {
    const [p, q] = [a.terms[i] ?? Infinity, b.terms[j] ?? Infinity]
    terms[size] = Math.min(p, q)
    weights[size++] = (p <= q ? a.weights[i++]! : 0) + (q <= p ? b.weights[j++]! : 0)
  }
  return { terms: terms.slice(0, size), weights: weights.slice(0, size) }
}
