import { PERSON_THRESHOLD, PERSON_WEIGHTS } from '../../data/name-person-weights.js'
import type { NameComparison, NameRelation } from '../../types.js'
import { type Assignment, assignWords } from './assign-words.js'
import { explainDifferent, explainMatch } from './explain-person.js'
import { countTurned, personFeatures } from './person-evidence.js'
import type { PersonName } from './read-person.js'
import { likelihood, margin as marginOf } from './score.js'

const different = (explanation: string, score: number): NameComparison => ({
  relation: 'different',
  score,
  explanation,
})

const joinWords = (name: PersonName): string => name.words.map((word) => word.text).join('')

const isEqual = ({ evidence }: { readonly evidence: string }): boolean => evidence === 'equal'

/** "Angelo" for "Angela", "John" for "Joan" in the same place: whatever else agrees, two people. */
const clashesInPlace = (a: PersonName, b: PersonName, { clashes, restA, restB }: Assignment): boolean =>
  clashes.some(
    (clash) =>
      (clash.a === 0 && clash.b === 0) ||
      (clash.a === a.words.length - 1 && clash.b === b.words.length - 1) ||
      (restA.length === restB.length && clash.a === clash.b),
  ) ||
  // Known given names in first place that nothing makes one.
  (restA[0] === 0 && restB[0] === 0 && isGiven(a, 0) && isGiven(b, 0))

const isGiven = (name: PersonName, at: number): boolean => {
  const word = name.words[at]!
  return (word.known || word.variants) && !word.initial
}

// "George W. Bush" and "George H. W. Bush": the first middle initials differ.
const middleInitial = (name: PersonName): string | null =>
  name.words.slice(1, -1).find((word) => word.initial)?.text ?? null

const initialsDiffer = (a: PersonName, b: PersonName): boolean => {
  const [x, y] = [middleInitial(a), middleInitial(b)]
  if (x === null || y === null || x === y) return false
  // "John F. K. Smith", "John Fitzgerald K. Smith": the word stands for the initial.
  return (
    !a.words.some((word) => !word.initial && word.text.startsWith(y)) &&
    !b.words.some((word) => !word.initial && word.text.startsWith(x))
  )
}

/** Ahmed Mohammed and Mohammed Ahmed: a father's and a son's names, not one name turned round. */
const turnsGivenNames = (a: PersonName, b: PersonName, { pairs }: Assignment): boolean => {
  if (a.filial && b.filial && a.words.length === 2 && b.words.length === 2 && countTurned(pairs) > 0) return true
  for (let i = 1; i < pairs.length; i++) {
    const [x, y] = [pairs[i - 1]!, pairs[i]!]
    if (y.b < x.b && isGiven(a, x.a) && isGiven(a, y.a) && isGiven(b, x.b) && isGiven(b, y.b)) return true
  }
  return false
}

/** A name of one word: a surname or a given name alone is a part; elsewhere it says nothing. */
const compareSingle = (a: PersonName, b: PersonName, found: Assignment): NameComparison => {
  const pair = found.pairs[0]
  if (!pair || pair.evidence === 'initial' || pair.strain > 1) return different(explainDifferent(a, b, found), 0.05)
  const long = Math.max(a.words.length, b.words.length)
  const at = a.words.length > 1 ? pair.a : pair.b
  const span = a.words.length > 1 ? pair.aSpan : pair.bSpan
  if (at > 0 && at + span < long) return different('two people, as it seems: a middle name alone is shared', 0.3)
  const relation: NameRelation = isEqual(pair)
    ? long > 1
      ? 'partial'
      : 'same'
    : pair.evidence === 'short-form'
      ? 'alias'
      : 'spelling'
  const score = (long > 1 ? (at > 0 ? 0.75 : 0.6) : 0.9) * (1 - pair.strain * 0.2)
  return { relation, score, explanation: explainMatch(a, b, found) }
}

const relationOf = ({ pairs, restA, restB }: Assignment): NameRelation => {
  const unlike = pairs.filter((pair) => !isEqual(pair))
  if (unlike.some(({ evidence }) => evidence === 'spelling' || evidence === 'near' || evidence === 'variant'))
    return 'spelling'
  if (unlike.some(({ evidence }) => evidence === 'short-form')) return 'alias'
  if (unlike.some((pair) => pair.a === 0 && pair.b === 0)) return 'alias'
  if (restA.length + restB.length + unlike.length > 0) return 'partial'
  return countTurned(pairs) > 0 ? 'alias' : 'same'
}

/**
 * Two names of persons. Rules decide where they are sure: other generations, given names known to be two, one word
 * alone; elsewhere weighed evidence does (logistic regression, weights in `data/name-person-weights.ts`).
 */
export const comparePersons = (a: PersonName, b: PersonName): NameComparison => {
  if (a.generation && b.generation && a.generation !== b.generation) {
    return different(`two people: ${a.generation} and ${b.generation}`, 0.2)
  }
  if (a.key === b.key) {
    return a.generation === b.generation
      ? { relation: 'same', score: 1, explanation: 'the same name but for case, accents, marks, particles or titles' }
      : { relation: 'partial', score: 0.9, explanation: `only one says ${a.generation ?? b.generation ?? ''}` }
  }
  if (joinWords(a) === joinWords(b))
    return { relation: 'same', score: 0.98, explanation: 'the same letters, parted otherwise' }
  const found = assignWords(a, b)
  if (Math.min(a.words.length, b.words.length) === 1) return compareSingle(a, b, found)
  if (found.pairs.length === 0) return different(explainDifferent(a, b, found), 0)
  const margin = marginOf(personFeatures(a, b, found), PERSON_WEIGHTS, PERSON_THRESHOLD)
  const score = likelihood(margin)
  if (clashesInPlace(a, b, found)) return different(explainDifferent(a, b, found), Math.min(score, 0.3))
  if (initialsDiffer(a, b)) return different('two people: their middle initials differ', Math.min(score, 0.3))
  if (turnsGivenNames(a, b, found)) {
    return different('two people, as it seems: the same given names in another order, as of father and son', 0.3)
  }
  if (margin <= 0) return different(explainDifferent(a, b, found), score)
  const relation = relationOf(found)
  return {
    relation,
    score,
    explanation:
      relation === 'same' || (relation === 'alias' && found.pairs.every(isEqual))
        ? 'same person: the same names in another order'
        : explainMatch(a, b, found),
  }
}
