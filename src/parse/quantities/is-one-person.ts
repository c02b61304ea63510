import { PERSON_GROUPS } from '../../data/person-words.js'

// "A couple was killed" are two, and "a family" nobody knows how many.
const SEVERAL = new Set([
  'couple',
  'family',
  'household',
  'people',
  'staff',
  'dead',
  'wounded',
  'injured',
  'populace',
  'life',
  'death',
  'casualty',
  'fatality',
])

/** Whether a noun, lower case, means one person: "woman", not "women", "couple" or "death". */
export const isOnePerson = (noun: string): boolean =>
  PERSON_GROUPS.has(noun) &&
  !SEVERAL.has(noun) &&
  (!noun.endsWith('s') || noun.endsWith('ss')) &&
  !/(?:men|children)$/.test(noun)
