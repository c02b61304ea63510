import type { NameComparison, NameRelation } from '../../types.js'
import { type Assignment, assignWords } from './assign-words.js'
import { explainThing, explainTwoThings } from './explain-organization.js'
import { countTurned } from './person-evidence.js'
import type { PlaceName } from './read-place.js'
import { strainBetween } from './same-word.js'
import { isSlavicForm } from './slavic-place.js'

const result = (relation: NameRelation, score: number, explanation: string): NameComparison => ({
  relation,
  score,
  explanation,
})

// "Downtown Kyiv" and "Kyiv city" are Kyiv, loosely; "Kyiv region", "Lake Geneva" and "Little Havana" are not what they hold.
const LOOSE = new Set(
  'downtown central greater city town village borough township municipality neighborhood neighbourhood near inner'.split(
    ' ',
  ),
)

// "South Kedzie" is South Kedzie Avenue.
const DIRECTIONS = new Set('north south east west northeast northwest southeast southwest'.split(' '))

const disagree = (x: string | null, y: string | null): boolean => x !== null && y !== null && x !== y

const compareCountries = (a: PlaceName, b: PlaceName): NameComparison | null => {
  if (a.country === null || b.country === null) return null
  if (a.country !== b.country) return result('different', 0, 'two countries')
  return a.form === b.form && a.key === b.key
    ? result('same', 1, 'the same country')
    : result('alias', 0.97, 'two names of one country')
}

/** The words agree; streets may still differ in type, direction or the region said. */
const withDetails = (
  a: PlaceName,
  b: PlaceName,
  relation: NameRelation,
  score: number,
  explanation: string,
): NameComparison => {
  if (disagree(a.region, b.region)) return result('different', 0.3, `two: ${a.region ?? ''} is not ${b.region ?? ''}`)
  if (disagree(a.direction, b.direction))
    return result('different', 0.3, `two: ${a.direction ?? ''} is not ${b.direction ?? ''}`)
  if (disagree(a.street, b.street))
    return result('spelling', 0.6, `the same street but that one says ${a.street ?? ''}, the other ${b.street ?? ''}`)
  if (relation !== 'same') return result(relation, score, explanation)
  if (a.street !== b.street) return result('partial', 0.85, `only one says ${a.street ?? b.street ?? ''}`)
  if (a.direction !== b.direction) return result('partial', 0.85, `only one says ${a.direction ?? b.direction ?? ''}`)
  return a.region === b.region
    ? result('same', score, explanation)
    : result('partial', 0.9, `only one says that it is in ${a.region ?? b.region ?? ''}`)
}

const QUARTERS = new Set(
  'north south east west northwest northeast southwest southeast northern southern eastern western'.split(' '),
)

// "Northwest Sarn" and "Northeast Sarn" differ in two letters, and by half a town.
const otherQuarter = (a: PlaceName, b: PlaceName, { pairs, restA, restB }: Assignment): boolean => {
  const quarter = (word: string): boolean => QUARTERS.has(word)
  const paired = pairs.some((pair) => {
    const [x, y] = [a.words[pair.a]!.text, b.words[pair.b]!.text]
    return x !== y && quarter(x) && quarter(y)
  })
  return paired || (restA.some((i) => quarter(a.words[i]!.text)) && restB.some((i) => quarter(b.words[i]!.text)))
}

const describes = (word: string): boolean => LOOSE.has(word)

const compareWordsOf = (a: PlaceName, b: PlaceName, found: Assignment): NameComparison => {
  const { pairs, restA, restB } = found
  if (pairs.length === 0 || (restA.length > 0 && restB.length > 0))
    return result('different', 0.05, explainTwoThings(a, b, found))
  if (otherQuarter(a, b, found)) return result('different', 0.2, 'two: on other sides')
  if (pairs.some((pair) => pair.evidence === 'near' || (pair.evidence === 'initial' && pairs.length < 2))) {
    return result('different', 0.3, 'two, as it seems: too many letters differ')
  }
  const spelt = pairs.some(({ evidence }) => evidence !== 'equal' && evidence !== 'initial')
  const strain = Math.max(...pairs.map((pair) => pair.strain))
  const [rest, whole, part] = restA.length > 0 ? [restA, a, b] : [restB, b, a]
  if (rest.length > 0) {
    // "Perry's Palace" and "Oak Street Cafe" stand in Perry Street and Oak Street.
    if (part.street !== null && whole.street === null && !rest.every((i) => DIRECTIONS.has(whole.words[i]!.text)))
      return result('different', 0.3, 'two: a street and what is called after it')
    const street = a.street !== null || b.street !== null
    const loose = rest.every((i) => describes(whole.words[i]!.text))
    // "New York" is not York: what stands first makes another place. "Mexico City" is not Mexico.
    const first = rest.includes(0)
    if (!street && !loose && (first || pairs.length < 2)) return result('different', 0.3, explainTwoThings(a, b, found))
    if (part.wider && whole.words.at(-1)!.text === 'city')
      return result('different', 0.2, 'two: a region and a city of its name')
    if (part.country !== null) return result('different', 0.2, 'two: a country and a place in it')
  }
  if (countTurned(pairs) > 0 && a.street === null && b.street === null && pairs.length < 3 && spelt) {
    return result('different', 0.3, 'two, as it seems: the words in another order')
  }
  const relation: NameRelation = spelt ? 'spelling' : rest.length > 0 ? 'partial' : 'same'
  return withDetails(a, b, relation, 0.95 - 0.25 * strain - 0.1 * Math.min(rest.length, 2), explainThing(a, b, found))
}

const letters = (word: string): string => [...word].sort().join('')

/** "Hunragy" for "Hungary": the same letters between the same first and last, in another order. */
const isShuffled = (a: string, b: string): boolean =>
  a.length >= 6 && a.length === b.length && a[0] === b[0] && a.at(-1) === b.at(-1) && letters(a) === letters(b)

/** Two names of places: countries, tables of old and foreign names, then their words; streets by type and direction too. */
export const comparePlaces = (a: PlaceName, b: PlaceName): NameComparison => {
  const countries = compareCountries(a, b)
  if (countries) return countries
  if ((a.country === null) !== (b.country === null) && a.key === b.key)
    return result('different', 0.3, 'two: a country and a place of its name')
  if (a.key === b.key) return withDetails(a, b, 'same', 1, 'the same words but for case, marks or short forms')
  if (a.letters === b.letters) return result('same', 0.98, 'the same letters, parted otherwise')
  if (isShuffled(a.letters, b.letters)) return result('spelling', 0.85, 'the same letters, some in another order')
  const found = assignWords(a, b)
  if (a.aliases.some((line) => b.aliases.includes(line))) {
    const near = a.words.length === b.words.length && a.words.every((word, i) => strainBetween(word, b.words[i]!) <= 1)
    return near || isSlavicForm(a.key, b.key)
      ? withDetails(a, b, 'spelling', 0.95, 'two spellings of one place, of two languages or times')
      : withDetails(a, b, 'alias', 0.95, 'two known names of one place')
  }
  if (isSlavicForm(a.key, b.key)) {
    return withDetails(a, b, 'spelling', 0.9, 'the Ukrainian and the Russian or Polish spelling of one place')
  }
  return compareWordsOf(a, b, found)
}
