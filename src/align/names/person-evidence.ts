import type { Assigned, Assignment } from './assign-words.js'
import type { PersonName } from './read-person.js'

/**
 * What the scorer reads of two persons' names, each word after its partner was found. All are counts or sums, so that a
 * weight says what one more costs. A name of one word is left to rules: it says too little for a scorer.
 */
export const PERSON_FEATURES = [
  'bias',
  'shared',
  'sharedRare',
  'near',
  'initials',
  'contradictions',
  'omittedFirst',
  'omittedMiddle',
  'omittedLast',
  'omittedCommon',
  'turned',
  'firstStrain',
  'joined',
  'coverage',
] as const

export type PersonFeature = (typeof PERSON_FEATURES)[number]

export const countTurned = (pairs: readonly Assigned[]): number => {
  let count = 0
  for (let i = 1; i < pairs.length; i++) if (pairs[i]!.b < pairs[i - 1]!.b) count++
  return count
}

const total = (name: PersonName): number => name.words.reduce((sum, word) => sum + 0.2 + word.weight, 0)

/** Numbers in the order of `PERSON_FEATURES`. */
export const personFeatures = (a: PersonName, b: PersonName, assignment: Assignment): number[] => {
  const { pairs, restA, restB } = assignment
  let shared = 0
  let rare = 0
  let near = 0
  let initials = 0
  let joined = 0
  let covered = 0
  let firstStrain = 1.5
  for (const pair of pairs) {
    const weight = Math.min(a.words[pair.a]!.weight, b.words[pair.b]!.weight)
    const closeness = Math.max(0, 1 - pair.strain / 2)
    shared += weight * closeness
    covered += 0.2 + a.words[pair.a]!.weight
    if (weight > 0.7) rare += closeness
    if (pair.evidence === 'near') near++
    if (pair.evidence === 'initial') initials++
    if (pair.aSpan + pair.bSpan > 2) joined++
    if (pair.a === 0 && pair.b === 0) firstStrain = pair.strain
  }
  const contradictions = Math.min(restA.length, restB.length)
  let first = 0
  let middle = 0
  let last = 0
  let common = 0
  if (contradictions === 0) {
    const [rest, { words }] = restA.length > 0 ? [restA, a] : [restB, b]
    for (const i of rest) {
      if (words[i]!.weight < 0.5) common++
      else if (i === 0) first++
      else if (i === words.length - 1) last++
      else middle++
    }
  }
  return [
    1,
    Math.min(shared, 3),
    Math.min(rare, 2),
    near,
    initials,
    contradictions,
    first,
    middle,
    last,
    common,
    countTurned(pairs),
    firstStrain,
    joined,
    covered / Math.max(total(a), total(b)),
  ]
}
