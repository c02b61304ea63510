import { DIRECTIONS, STREET_WORDS } from '../data/streets.js'
import { streetKey } from '../parse/addresses.js'
import type { NameComparison } from '../types.js'
import { compareNames } from './names/compare-names.js'

const ORDINALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    first: '1st',
    second: '2nd',
    third: '3rd',
    fourth: '4th',
    fifth: '5th',
    sixth: '6th',
    seventh: '7th',
    eighth: '8th',
    ninth: '9th',
    tenth: '10th',
  }),
)

const KINDS = new Set(STREET_WORDS.values())
const SIDES = new Set(DIRECTIONS.values())

interface Street {
  readonly core: string
  readonly kind: string
  readonly side: string
}

// "at Hill and Ellis Streets" and "at Ellis Street"
const singular = (word: string): string => {
  const one = word.endsWith('s') ? STREET_WORDS.get(word.slice(0, -1)) : undefined
  return one ?? word
}

const readStreet = (name: string): Street | null => {
  const words = streetKey(name).split(' ').map(singular)
  const kind = words.filter((word) => KINDS.has(word)).at(-1)
  const core = words.filter((word) => !KINDS.has(word) && !SIDES.has(word)).map((word) => ORDINALS.get(word) ?? word)
  if (kind === undefined || core.length === 0) return null
  return { core: core.join(' '), kind, side: words.filter((word) => SIDES.has(word)).join(' ') }
}

/** The words by which a street is looked up: "N. Third Ave." by 3rd; null for what is no street. */
export const streetCore = (name: string): string | null => readStreet(name)?.core ?? null

const isNumbered = ({ core }: Street): boolean => /^\d/.test(core)

const otherSides = (x: Street, y: Street): boolean => x.side !== y.side && x.side !== '' && y.side !== ''

/** Whether two names are those of one street, of its north and its south. */
export const onOtherSides = (a: string, b: string): boolean => {
  const [x, y] = [readStreet(a), readStreet(b)]
  return x !== null && y !== null && otherSides(x, y)
}

/**
 * Compares two streets; null where one of the names is no street. "Sir Phillip Drive" and "Sir Philip Dr." are one;
 * "Ogden Street" and "Ogden Avenue" of one story are likely one, told differently; "5th Street" and "5th Avenue" are two.
 */
export const compareStreets = (a: string, b: string): NameComparison | null => {
  const [x, y] = [readStreet(a), readStreet(b)]
  if (x === null || y === null) return null
  const otherSide = otherSides(x, y)
  if (x.core === y.core) {
    if (x.kind === y.kind && x.side === y.side) return { relation: 'same', score: 1, explanation: 'the same street' }
    if (isNumbered(x) && (x.kind !== y.kind || otherSide))
      return { relation: 'different', score: 0.3, explanation: 'two numbered streets' }
    if (x.kind !== y.kind)
      return { relation: 'spelling', score: 0.75, explanation: `${x.kind} here is ${y.kind} there` }
    if (otherSide) return { relation: 'spelling', score: 0.75, explanation: `${x.side} here is ${y.side} there` }
    return { relation: 'partial', score: 0.95, explanation: 'the same street, one without its direction' }
  }
  if (x.kind !== y.kind || otherSide || isNumbered(x) || isNumbered(y))
    return { relation: 'different', score: 0, explanation: 'different streets' }
  return compareNames(x.core, y.core, { type: 'place' })
}
