import type { Assignment } from './assign-words.js'
import { countTurned } from './person-evidence.js'
import type { OrganizationName } from './read-organization.js'

/** What the scorer reads of two organisations' names; counts and sums, as for persons. */
export const ORGANIZATION_FEATURES = [
  'bias',
  'shared',
  'near',
  'spelt',
  'contradictions',
  'contradictedRare',
  'omittedRare',
  'omittedCommon',
  'turned',
  'firstAgrees',
  'joined',
  'coverage',
  'coverageShort',
] as const

const rareOf = (name: OrganizationName, at: readonly number[]): number =>
  at.reduce((sum, i) => sum + name.words[i]!.weight, 0)

/** Numbers in the order of `ORGANIZATION_FEATURES`. */
export const organizationFeatures = (a: OrganizationName, b: OrganizationName, assignment: Assignment): number[] => {
  const { pairs, restA, restB } = assignment
  let shared = 0
  let near = 0
  let spelt = 0
  let joined = 0
  let first = 0
  let covered = 0
  for (const pair of pairs) {
    const weight = Math.min(a.words[pair.a]!.weight, b.words[pair.b]!.weight)
    const closeness = Math.max(0, 1 - pair.strain / 2)
    shared += weight * closeness
    covered += (0.15 + weight) * closeness
    if (pair.evidence === 'near') near++
    if (pair.evidence === 'spelling') spelt++
    if (pair.aSpan + pair.bSpan > 2) joined++
    if (pair.a === 0 && pair.b === 0) first = closeness
  }
  const total = (name: OrganizationName): number => name.words.reduce((sum, word) => sum + 0.15 + word.weight, 0)
  const [rareA, rareB] = [rareOf(a, restA), rareOf(b, restB)]
  const [totalA, totalB] = [total(a), total(b)]
  return [
    1,
    Math.min(shared, 3),
    near,
    spelt,
    Math.min(restA.length, restB.length),
    Math.min(rareA, rareB),
    Math.max(rareA, rareB) - Math.min(rareA, rareB),
    Math.max(restA.length, restB.length) - Math.min(restA.length, restB.length),
    countTurned(pairs),
    first,
    joined,
    covered / Math.max(totalA, totalB, 0.1),
    covered / Math.max(Math.min(totalA, totalB), 0.1),
  ]
}
