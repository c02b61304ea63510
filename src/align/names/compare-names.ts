import type { CompareNamesOptions, NameComparison } from '../../types.js'
import { compareOrganizations } from './compare-organizations.js'
import { comparePersons } from './compare-persons.js'
import { comparePlaces } from './compare-places.js'
import { fold } from './fold.js'
import { keep } from './keep.js'
import { readOrganization } from './read-organization.js'
import { readPerson } from './read-person.js'
import { readPlace } from './read-place.js'

const personOf = keep(readPerson)
const placeOf = keep(readPlace)
const organizationOf = keep(readOrganization)

const SAME: NameComparison = { relation: 'same', score: 1, explanation: 'the same name' }

/**
 * Whether two names are names of one person, organisation or place, and how they differ.
 *
 * @example compareNames('Mousa Abu Marzouk', 'Musa Abu Marzuk', { type: 'person' }).relation // 'spelling'
 * @example compareNames('John Smith', 'Joan Smith', { type: 'person' }).relation // 'different'
 */
export const compareNames = (a: string, b: string, options: CompareNamesOptions = {}): NameComparison => {
  if (a === b) return { ...SAME }
  if (fold(a) === fold(b)) return { ...SAME }
  // One order for both directions, so that the relation cannot depend on which name comes first.
  const [first, second] = a < b ? [a, b] : [b, a]
  switch (options.type) {
    case undefined:
    case 'person':
      return comparePersons(personOf(first), personOf(second))
    case 'place':
      return comparePlaces(placeOf(first), placeOf(second))
    default:
      return compareOrganizations(organizationOf(first), organizationOf(second))
  }
}
