import { ORGANIZATION_THRESHOLD, ORGANIZATION_WEIGHTS } from '../../data/name-organization-weights.js'
import type { NameComparison, NameRelation } from '../../types.js'
import { type Assignment, assignWords } from './assign-words.js'
import { explainThing, explainTwoThings } from './explain-organization.js'
import { organizationFeatures } from './organization-evidence.js'
import { countTurned } from './person-evidence.js'
import { likelihood, margin } from './score.js'
import type { OrganizationName, OrganizationWord } from './read-organization.js'
import { isNeutral } from './word-forms.js'

const different = (explanation: string, score: number): NameComparison => ({
  relation: 'different',
  score,
  explanation,
})
const alias = (explanation: string, score: number): NameComparison => ({ relation: 'alias', score, explanation })

const isInitialsOf = (short: OrganizationName, long: OrganizationName): boolean => {
  const { acronym } = short
  if (acronym === null || long.words.length < 2) return false
  return long.initials.some(
    (initials) =>
      initials === acronym ||
      // "HPD" for "Houston police".
      (long.words.at(-1)!.text === 'police' && `${initials}d` === acronym),
  )
}

/** Words of one kind of which each name holds another: House and Senate, Russia and Ukraine, 39th and 28th. */
export const contrastBetween = (
  a: readonly OrganizationWord[],
  b: readonly OrganizationWord[],
): readonly [OrganizationWord, OrganizationWord] | null => {
  for (const x of a) {
    for (const y of b) {
      if (x.contrast >= 0 && x.contrast === y.contrast) return [x, y]
      if (x.country !== null && y.country !== null) return [x, y]
      if (x.numeric && y.numeric) return [x, y]
    }
  }
  return null
}

const isStemOf = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** "Northeast" and "Northwest" differ in two letters, and are no spellings of one word; "North" and "Northern" may be one. */
const contrastInPairs = (
  a: OrganizationName,
  b: OrganizationName,
  { pairs }: Assignment,
): ReturnType<typeof contrastBetween> => {
  for (const pair of pairs) {
    const [x, y] = [a.words[pair.a]!, b.words[pair.b]!]
    if (!isStemOf(x.text, y.text) && x.contrast >= 0 && x.contrast === y.contrast) return [x, y]
  }
  return null
}

const isOfBranch = (a: OrganizationName, b: OrganizationName): string | null => {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.branch !== null && !other.words.some((word) => word.country === one.branch)) return one.branch
  }
  return null
}

// "Sheriff's Office" and "Sheriff's Department" contradict each other in nothing.
export const withoutNeutral = (a: OrganizationName, b: OrganizationName, found: Assignment): Assignment => {
  const { restA, restB } = found
  if (restA.length === 0 || restB.length === 0 || found.pairs.length < 2) return found
  const [onlyA, onlyB] = [
    restA.filter((i) => !isNeutral(a.words[i]!.text)),
    restB.filter((i) => !isNeutral(b.words[i]!.text)),
  ]
  return { ...found, restA: onlyA, restB: onlyB }
}

// Michigan and Michigan State are two universities; Ridge School and Ridge High School may be one.
const PART_OF_NAME = new Set('state southern northern eastern western central technology tech community'.split(' '))

const areTwoUniversities = (a: OrganizationName, b: OrganizationName, { pairs, restA, restB }: Assignment): boolean =>
  pairs.some((pair) => ['university', 'college'].includes(a.words[pair.a]!.text)) &&
  [...restA.map((i) => a.words[i]!), ...restB.map((i) => b.words[i]!)].some((word) => PART_OF_NAME.has(word.text))

// "State Department", "U.S. State Department": at home the country goes without saying.
const addsCountryOnly = (a: OrganizationName, b: OrganizationName, { pairs, restA, restB }: Assignment): boolean =>
  pairs.length > 1 &&
  pairs.every(({ evidence }) => evidence === 'equal') &&
  Math.min(restA.length, restB.length) === 0 &&
  [...restA.map((i) => a.words[i]!), ...restB.map((i) => b.words[i]!)].every((word) => word.country !== null)

const ADJECTIVE = /^(?:al|ial|ical|ic|ive|ary)$/
const NOUN = /^(?:s|es|ics|ions?|y|ies|ist|ists)$/

/** "Medical" and "Medics", "Financial" and "Finances": adjective and noun of one root, which is no slip of the pen. */
const isReworded = ({ text: a }: OrganizationWord, { text: b }: OrganizationWord): boolean => {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  for (let root = shared; root >= 4 && root > shared - 3; root--) {
    const [x, y] = [a.slice(root), b.slice(root)]
    if ((ADJECTIVE.test(x) && NOUN.test(y)) || (ADJECTIVE.test(y) && NOUN.test(x))) return true
  }
  return false
}

const relationOf = (a: OrganizationName, b: OrganizationName, { pairs, restA, restB }: Assignment): NameRelation => {
  const differing = pairs.filter(({ evidence }) => evidence === 'spelling' || evidence === 'near')
  if (differing.length > 0)
    return differing.every((pair) => isReworded(a.words[pair.a]!, b.words[pair.b]!)) ? 'alias' : 'spelling'
  const rest = [...restA.map((i) => a.words[i]!), ...restB.map((i) => b.words[i]!)]
  if (restA.length > 0 && restB.length > 0) return 'alias'
  // "Ministry of Foreign Affairs of Russia", "Russian Foreign Ministry".
  if (rest.length > 0) {
    return countTurned(pairs) > 0 && rest.every((word) => word.weight < 0.5 || word.country !== null)
      ? 'alias'
      : 'partial'
  }
  const reworded = pairs.some((pair) => a.words[pair.a]!.reworded !== b.words[pair.b]!.reworded)
  return reworded ? 'alias' : 'same'
}

/** Two names of organisations or other things: tables and initials first, then contrasts, then weighed evidence. */
export const compareOrganizations = (a: OrganizationName, b: OrganizationName): NameComparison => {
  const reworded = a.words.some((word, i) => word.reworded !== b.words[i]?.reworded)
  if (a.key === b.key && !reworded)
    return { relation: 'same', score: 1, explanation: 'the same words but for case, marks, links or form of company' }
  if (a.key === b.key) return alias('the same words, a country named otherwise', 0.98)
  if (a.letters === b.letters)
    return { relation: 'same', score: 0.98, explanation: 'the same letters, parted otherwise' }
  if (a.aliases.some((line) => b.aliases.includes(line))) return alias('two known names of one', 0.97)
  if (isInitialsOf(a, b) || isInitialsOf(b, a)) return alias('one is made of the initials of the other', 0.9)
  if (a.acronym !== null && a.acronym === b.acronym) return alias('both have the same initials', 0.9)
  const found = assignWords(a, b)
  const { pairs, restA, restB } = found
  if (pairs.length === 0) return different(explainTwoThings(a, b, found), 0)
  const contrast =
    contrastBetween(
      restA.map((i) => a.words[i]!),
      restB.map((i) => b.words[i]!),
    ) ?? contrastInPairs(a, b, found)
  if (contrast) return different(`two: ${contrast[0].shown} is not ${contrast[1].shown}`, 0.15)
  if (areTwoUniversities(a, b, found)) return different('two universities', 0.3)
  const branch = isOfBranch(a, b)
  if (branch !== null) return different('two: one is a branch of the other', 0.3)
  const evidence = organizationFeatures(a, b, withoutNeutral(a, b, found))
  const sure = margin(evidence, ORGANIZATION_WEIGHTS, ORGANIZATION_THRESHOLD)
  const score = likelihood(sure)
  if (sure <= 0 && addsCountryOnly(a, b, found))
    return { relation: 'partial', score: 0.6, explanation: explainThing(a, b, found) }
  if (sure <= 0) return different(explainTwoThings(a, b, found), score)
  return { relation: relationOf(a, b, found), score, explanation: explainThing(a, b, found) }
}
