import { PERSON_GROUPS } from '../../data/person-words.js'
import type { Document } from '../../text/document.js'
import type { Phrase } from './noun-phrase.js'

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

/** "her unborn child" is in no toll. */
export const isUnborn = (doc: Document, { first, head }: Phrase): boolean =>
  doc.tokens.slice(first, head).some(({ lower }) => lower === 'unborn')
