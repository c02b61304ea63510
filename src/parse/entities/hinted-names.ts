import type { Document } from '../../text/document.js'
import type { EntityType, Hints } from '../../types.js'
import { findListed, listNames } from './listed-names.js'
import type { ListedName } from './listed-names.js'
import type { TaggedName } from './tag-names.js'

// "Keller, Maria" is how archives sort her, "Maria Keller" how texts write her.
const asWritten = (name: string): string => name.replace(/^([^,]+), ([^,]+)$/, '$2 $1')

const TYPES: readonly (readonly [keyof Hints, EntityType])[] = [
  ['people', 'person'],
  ['organisations', 'organization'],
  ['places', 'place'],
]

/** What the hints name, without names that are given for two kinds ("Washington") and words that are no name ("police"). */
const namesIn = (hints: Hints): ListedName[] => {
  const types = new Map<string, EntityType | null>()
  for (const [key, type] of TYPES) {
    for (const given of hints[key] ?? []) {
      const line = given.replace(/\s+/g, ' ').trim()
      const name = type === 'person' ? asWritten(line) : line
      if (name.length < 2 || !/\p{Lu}/u.test(name)) continue
      types.set(name, types.has(name) && types.get(name) !== type ? null : type)
    }
  }
  return [...types].flatMap(([name, type]) => (type === null ? [] : [{ name, type }]))
}

/** Tagged names and hinted ones of one document as one list: where two overlap, the longer, or else the hint. */
const merge = (tagged: readonly TaggedName[], hinted: readonly TaggedName[]): TaggedName[] => {
  const merged: TaggedName[] = []
  // A name that reaches beyond the hint on either side holds it: "Maria Keller Foundation" is not Maria Keller.
  const holds = (a: TaggedName, b: TaggedName): boolean =>
    a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start
  let i = 0
  for (const hint of hinted) {
    while (i < tagged.length && tagged[i]!.end <= hint.start) merged.push(tagged[i++]!)
    const outer = tagged[i]
    if (outer && holds(outer, hint)) continue
    while (i < tagged.length && tagged[i]!.start < hint.end) i++
    merged.push(hint)
  }
  return [...merged, ...tagged.slice(i)]
}

/**
 * Adds the names that the outlet lists with its article, and calls those that the tagger found by their kind. The surname
 * alone of a listed person is that person, if no list names it as something else: "Lincoln" after "Olaf Lincoln" is no city.
 */
export const withHints = (docs: readonly Document[], tagged: readonly TaggedName[], hints: Hints): TaggedName[] => {
  const names = namesIn(hints)
  if (names.length === 0) return [...tagged]
  const list = listNames(names)
  const isListed = new Set(names.map(({ name }) => name))
  const texts = new Map(docs.map((doc) => [doc.field, doc.text]))
  const textOf = ({ field, start, end }: TaggedName): string => texts.get(field)!.slice(start, end)
  const merged = docs.flatMap((doc) =>
    merge(
      tagged.filter(({ field }) => field === doc.field),
      findListed(doc, list),
    ),
  )
  const surnames = new Set(
    merged
      .filter((name) => name.type === 'person' && isListed.has(textOf(name)))
      .flatMap((name) => textOf(name).split(' ').slice(1).at(-1) ?? [])
      .filter((surname) => !isListed.has(surname)),
  )
  return merged.map((name) =>
    name.type !== 'person' && surnames.has(textOf(name)) ? { ...name, type: 'person' as const } : name,
  )
}
