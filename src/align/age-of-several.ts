import { GENDERS, PERSON_GROUPS } from '../data/person-words.js'
import type { Mention } from '../types.js'
import type { StorySentence } from './story.js'
import { wordsBeside } from './words-beside.js'

const ONE = new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself'])
const MANY = new Set(['their', 'they', 'all', 'both', 'range', 'ranged', 'ranging', 'siblings', 'gunmen', 'others'])

// How far from an age those stand whose it is: "Four other males, between the ages of 16 and 18".
const BEFORE = 8
const BEHIND = 3

const isPlural = (word: string): boolean =>
  MANY.has(word) || (PERSON_GROUPS.has(word) && /(?:[^s]s|men|people|children)$/.test(word))

const isSingular = (word: string): boolean => ONE.has(word) || PERSON_GROUPS.has(word) || GENDERS.has(word)

/**
 * Whether an age that is a range is that of several people, as the nearest word for people tells: "children ages 7 to 12",
 * "three men in their 20s", but "a man between 40 and 50 years old".
 */
export const isOfSeveral = (mention: Mention, sentence: StorySentence | undefined): boolean => {
  if (!sentence) return false
  const { before, inside, behind } = wordsBeside(mention, sentence)
  const around = [...inside, ...before.slice(-BEFORE).reverse(), ...behind.slice(0, BEHIND)]
  const nearest = around.find((word) => isPlural(word) || isSingular(word))
  return nearest !== undefined && isPlural(nearest)
}
