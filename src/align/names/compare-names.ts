import type { CompareNamesOptions, NameComparison } from '../../types.js'
import type { WordList } from './assign-words.js'
import { compareOrganizations } from './compare-organizations.js'
import { comparePersons } from './compare-persons.js'
import { comparePlaces } from './compare-places.js'
import { foldName } from '../../text/fold-name.js'
import { keep } from './keep.js'
import { readOrganization } from './read-organization.js'
import { readPerson } from './read-person.js'
import { readPlace } from './read-place.js'

const personOf = keep(readPerson)
const placeOf = keep(readPlace)
const organizationOf = keep(readOrganization)

const SAME: NameComparison = { relation: 'same', score: 1, explanation: 'the same name' }

const compareRead = <T extends WordList>(
  a: string,
  b: string,
  read: (text: string) => T,
  compare: (a: T, b: T) => NameComparison,
): NameComparison => {
  const [x, y] = [read(a), read(b)]
  if (x.words.length > 0 && y.words.length > 0) return compare(x, y)
  // Nothing but marks: "—" and "--" are nobody's names, " ?" and "?" are the same nothing.
  return foldName(a).trim() === foldName(b).trim()
    ? { ...SAME }
    : { relation: 'different', score: 0, explanation: 'no word to compare' }
}

/**
 * Whether two names are names of one person, organisation or place, and how they differ.
 *
 * @example compareNames('Mousa Abu Marzouk', 'Musa Abu Marzuk', { type: 'person' }).relation // 'spelling'
 * @example compareNames('John Smith', 'Joan Smith', { type: 'person' }).relation // 'different'
 */
export const compareNames = (a: string, b: string, options: CompareNamesOptions = {}): NameComparison => {
  if (a === b) return { ...SAME }
  // One order for both directions, so that the relation cannot depend on which name comes first.
  const [first, second] = a < b ? [a, b] : [b, a]
  switch (options.type) {
    case undefined:
    case 'person':
      return compareRead(first, second, personOf, comparePersons)
    case 'place':
      return compareRead(first, second, placeOf, comparePlaces)
    default:
      return compareRead(first, second, organizationOf, compareOrganizations)
  }
}
