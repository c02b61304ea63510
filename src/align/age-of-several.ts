import { GENDERS, PERSON_GROUPS } from '../data/person-words.js'
import type { Mention } from '../types.js'
import type { StorySentence } from './story.js'
import { wordsIn } from './words.js'

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
export const isOfSeveral = ({ span }: Mention, sentence: StorySentence | undefined): boolean => {
  if (!sentence) return false
  const words = wordsIn(sentence.text)
  const [start, end] = [span.start - sentence.span.start, span.end - sentence.span.start]
  const around = [
    ...words.filter((word) => word.start >= start && word.end <= end),
    ...words
      .filter((word) => word.end <= start)
      .slice(-BEFORE)
      .reverse(),
    ...words.filter((word) => word.start >= end).slice(0, BEHIND),
  ]
  const nearest = around.find(({ lower }) => isPlural(lower) || isSingular(lower))
  return nearest !== undefined && isPlural(nearest.lower)
}
