import { DIRECTIONS, STREET_WORDS } from '../data/streets.js'
import { streetKey } from '../parse/addresses.js'
import type { LinkModel } from './link.js'
import type { QuantityStatement } from './quantity-statement.js'

export const isAddress = ({ fact }: QuantityStatement): boolean => fact.unit.symbol === 'address'

// "Washington Street West" and "W. Washington St.": washington. Which end of it is for the diff to say.
const streetName = ({ fact }: QuantityStatement): string =>
  streetKey(fact.counted?.text ?? '')
    .split(' ')
    .filter((word) => !DIRECTIONS.has(word) && !STREET_WORDS.has(word))
    .join(' ')

const equal = (a: QuantityStatement, b: QuantityStatement): boolean => a.fact.value === b.fact.value

/** Numbers of one street: two articles of one story seldom mean two houses there, unless one of them names both. */
export const ADDRESS_MODEL: LinkModel<QuantityStatement> = {
  keys: (item) => [streetName(item)],
  comparable: (a, b) => streetName(a) === streetName(b),
  relation: (a, b) => (equal(a, b) ? 'equal' : 'different'),
  evidence: (a, b) => [
    a.peers.some((peer) => peer !== a && isAddress(peer) && equal(peer, b)) ||
    b.peers.some((peer) => peer !== b && isAddress(peer) && equal(peer, a))
      ? 1
      : 0,
  ],
  weights: { bias: 2.2, weights: [-4] },
  agreeAt: 0.1,
  compatibleAt: 0.5,
  differAt: 0.6,
}
