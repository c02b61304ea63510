import uniqBy from 'lodash/uniqBy.js'
import type { FigureRelation } from '../align/intervals.js'
import { DIRECTIONS, STREET_WORDS } from '../data/streets.js'
import { streetKey } from '../parse/addresses.js'
import type { Claim } from '../types.js'
import { factOf } from './figure.js'

export const isAddress = (claim: Claim): boolean => factOf(claim).unit.symbol === 'address'

interface StreetParts {
  readonly directions: string
  readonly kind: string
}

/** "north third" and "avenue" of "N. Third Ave.": the parts of a street's name by which it can be another street. */
const streetParts = (claim: Claim): StreetParts => {
  const words = streetKey(factOf(claim).counted?.text ?? '').split(' ')
  const kinds = new Set(STREET_WORDS.values())
  const directions = new Set(DIRECTIONS.values())
  return {
    directions: words.filter((word) => directions.has(word)).join(' '),
    kind: words.filter((word) => kinds.has(word)).join(' '),
  }
}

// "Washington Street" may be either end of it; "Street East" and "Street West" are not one place.
const otherStreet = (x: StreetParts, y: StreetParts): boolean =>
  (x.directions !== y.directions && x.directions !== '' && y.directions !== '') || x.kind !== y.kind

/** Whether the claims name more than one street, or more than one end of it. */
export const severalStreets = (claims: readonly Claim[]): boolean => {
  const parts = uniqBy(claims.map(streetParts), ({ directions, kind }) => `${directions}|${kind}`)
  return parts.some((a) => parts.some((b) => otherStreet(a, b)))
}

// "the 8400 block", "the 680-block"
const BLOCK = /\bblock\b/i

const inBlock = (block: Claim, house: Claim): boolean => {
  const [from, at] = [factOf(block).value, factOf(house).value]
  if (from === null || at === null || !BLOCK.test(block.text) || from <= 0) return false
  const length = from % 100 === 0 ? 100 : 10
  return at >= from && at < from + length
}

/** How two numbers of one street go together: 8442 lies in the 8400 block. */
export const compareAddresses = (a: Claim, b: Claim): FigureRelation => {
  if (factOf(a).value === factOf(b).value) return 'same'
  return inBlock(a, b) || inBlock(b, a) ? 'precision' : 'value'
}
