import type { NameComparison } from '../../types.js'
import { type Assigned, assignWords } from './assign-words.js'
import type { PersonName } from './read-person.js'

const different = (explanation: string, score = 0.1): NameComparison => ({ relation: 'different', score, explanation })

const inOrder = (pairs: readonly Assigned[]): boolean => pairs.every((pair, i) => i === 0 || pair.b > pairs[i - 1]!.b)

export const comparePersons = (a: PersonName, b: PersonName): NameComparison => {
  if (a.generation && b.generation && a.generation !== b.generation)
    return different(`${a.generation} and ${b.generation} are two people`)
  if (a.words.length === 0 || b.words.length === 0)
    return { relation: 'different', score: 0, explanation: 'no word to compare' }
  if (a.key === b.key) return { relation: 'same', score: 1, explanation: 'the same words' }
  const joinedA = a.words.map((w) => w.text).join('')
  if (joinedA === b.words.map((w) => w.text).join(''))
    return { relation: 'same', score: 1, explanation: 'the same letters, parted otherwise' }
  const { pairs, restA, restB } = assignWords(a.words, b.words)
  const n = Math.min(a.words.length, b.words.length)
  if (pairs.length === 0) return different('no word in common', 0)
  const worst = Math.min(...pairs.map((pair) => pair.likeness))
  const score = pairs.reduce((sum, pair) => sum + pair.likeness, 0) / n
  if (restA.length > 0 && restB.length > 0) return different('each has a name that the other contradicts', score * 0.5)
  if (n === 1 && a.words.length !== b.words.length) {
    const pair = pairs[0]!
    const long = a.words.length > 1 ? a.words.length : b.words.length
    const at = a.words.length > 1 ? pair.a : pair.b
    if (at !== long - 1 && at !== 0) return different('one word of several', 0.3)
    return pair.evidence === 'equal'
      ? { relation: 'partial', score: 0.7, explanation: 'one is a part of the other' }
      : { relation: 'spelling', score: 0.6, explanation: 'one is a part of the other, spelt otherwise' }
  }
  const shortest = restA.length === 0 ? 'a' : 'b'
  const rest = shortest === 'a' ? restB : restA
  if (rest.includes(0) && n >= 2 && pairs.every((p) => p.evidence === 'equal'))
    return different('another given name first', 0.4)
  if (!inOrder(pairs) && n > 2) return different('the same words in another order', 0.5)
  if (rest.length > 0)
    return {
      relation: pairs.every((p) => p.evidence === 'equal') ? 'partial' : 'spelling',
      score: worst,
      explanation: 'names left out',
    }
  if (pairs.every((p) => p.evidence === 'equal'))
    return { relation: 'same', score: 0.95, explanation: 'the same words in another order' }
  if (pairs.some((p) => p.evidence === 'short-form'))
    return { relation: 'alias', score: worst, explanation: 'a short form' }
  return { relation: 'spelling', score: worst, explanation: 'spelt otherwise' }
}
