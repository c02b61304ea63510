import { KNOWN_ORGANIZATIONS } from '../../data/known-organizations.js'
import type { Document } from '../../text/document.js'
import { perWord } from '../../text/words.js'
import { findListed, listNames } from './listed-names.js'
import type { NameList } from './listed-names.js'
import type { TaggedName } from './tag-names.js'

let known: NameList | undefined

// Asked of every token, and hardly any begins a known name.
const knownFrom: NameList = perWord((word) => {
  known ??= listNames(KNOWN_ORGANIZATIONS.map((name) => ({ name, type: 'organization' as const })))
  return known(word)
})

const overlap = (a: TaggedName, b: TaggedName): boolean => a.field === b.field && a.start < b.end && b.start < a.end

/**
 * Adds the well-known organisations that the tagger left out ("worse than ISIS"), and calls those that it found by their
 * kind ("RIA Novosti" is no person). A longer name that holds one ("ISIS-Khorasan", "Reuters Institute") is left alone.
 */
export const withKnownNames = (docs: readonly Document[], tagged: readonly TaggedName[]): TaggedName[] => {
  const names = docs.flatMap((doc) => findListed(doc, knownFrom))
  if (names.length === 0) return [...tagged]
  const added = names.filter((name) => !tagged.some((other) => overlap(name, other)))
  const renamed = tagged.map((other) =>
    names.some((name) => name.field === other.field && name.start === other.start && name.end === other.end)
      ? { ...other, type: 'organization' as const }
      : other,
  )
  const order = (name: TaggedName): number => (name.field === 'title' ? 0 : 1)
  return [...renamed, ...added].sort((a, b) => order(a) - order(b) || a.start - b.start)
}
