import { INSTITUTIONS } from '../../../data/organization-words.js'
import { nameMention } from './name-mention.js'
import type { NameMention } from './name-mention.js'

/** Whether a name says what kind of institution it is of: "Foreign Ministry", "Ministry of Health", "Navy". */
export const isInstitution = (words: readonly string[]): boolean =>
  words.some((word) => INSTITUTIONS.has(word.toLowerCase()))

const isQualifier = ({ type, words }: NameMention): boolean =>
  (type === 'other' || type === 'place') && words.length <= 2 && words.every((word) => /^\p{Lu}/u.test(word))

/**
 * A country's institution is one name where a tagger found two: "Chilean" + "Foreign Ministry". Without this the foreign
 * ministries of two countries would be gathered into one.
 *
 * Watch out for: "Lebanese Hezbollah" stays two names; "Chile's Foreign Ministry" too (see `possessorOf`).
 */
export const joinQualified = (names: readonly NameMention[]): NameMention[] => {
  const joined: NameMention[] = []
  for (const name of names) {
    const before = joined.at(-1)
    if (
      before &&
      name.type === 'organization' &&
      before.last === name.first &&
      before.end + 1 === name.start &&
      isQualifier(before) &&
      isInstitution(name.words)
    )
      joined[joined.length - 1] = nameMention(name.doc, 'organization', before.start, name.end)
    else joined.push(name)
  }
  return joined
}

/** The owner of an institution that stands before it: "Chile" of "Chile's Foreign Ministry". */
export const possessorOf = (name: NameMention, before: NameMention | undefined): NameMention | null => {
  if (!before || before.doc !== name.doc || !isQualifier(before) || !isInstitution(name.words)) return null
  return /^\s?['’]s?\s$/.test(name.doc.source.slice(before.end, name.start)) ? before : null
}
