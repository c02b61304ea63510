import type { NameComparison } from '../../types.js'
import { assignWords } from './assign-words.js'
import type { OrganizationName } from './read-organization.js'

const initials = (name: OrganizationName): string => name.words.map((word) => word.text[0]).join('')

export const compareOrganizations = (a: OrganizationName, b: OrganizationName): NameComparison => {
  if (a.words.length === 0 || b.words.length === 0)
    return { relation: 'different', score: 0, explanation: 'no word to compare' }
  if (a.key === b.key) return { relation: 'same', score: 1, explanation: 'the same words' }
  if (a.key.replaceAll(' ', '') === b.key.replaceAll(' ', ''))
    return { relation: 'same', score: 1, explanation: 'the same letters, parted otherwise' }
  if ((a.acronym && a.acronym === initials(b)) || (b.acronym && b.acronym === initials(a)))
    return { relation: 'alias', score: 0.9, explanation: 'one is made of the initials of the other' }
  const { pairs, restA, restB } = assignWords(a.words, b.words)
  if (pairs.length === 0) return { relation: 'different', score: 0, explanation: 'no word in common' }
  const score = (2 * pairs.reduce((sum, pair) => sum + (1 - pair.strain / 2), 0)) / (a.words.length + b.words.length)
  if (restA.length > 0 && restB.length > 0)
    return { relation: 'different', score: score * 0.6, explanation: 'each has a word that the other lacks' }
  const equal = pairs.every((pair) => pair.evidence === 'equal')
  if (restA.length + restB.length === 0)
    return equal
      ? { relation: 'same', score, explanation: 'the same words in another order' }
      : { relation: 'spelling', score, explanation: 'spelt otherwise' }
  if (Math.min(a.words.length, b.words.length) < 2 && restA.length + restB.length > 1)
    return { relation: 'different', score, explanation: 'one word of several' }
  return { relation: equal ? 'partial' : 'spelling', score, explanation: 'one is part of the other' }
}
