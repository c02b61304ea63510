import { KNOWN_ORGANIZATIONS } from '../../data/known-organizations.js'
import type { Document } from '../../text/document.js'
import type { TaggedName } from './tag-names.js'

// By first word, longest name first: "RIA Novosti" before "RIA".
let known: ReadonlyMap<string, readonly string[]> | undefined

const readKnown = (): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>()
  for (const name of [...KNOWN_ORGANIZATIONS].sort((a, b) => b.length - a.length)) {
    const first = /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name
    const list = names.get(first)
    if (list) list.push(name)
    else names.set(first, [name])
  }
  return names
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}-]/u.test(character)

const findIn = (doc: Document): TaggedName[] => {
  known ??= readKnown()
  const found: TaggedName[] = []
  let end = 0
  for (const token of doc.tokens) {
    if (token.start < end) continue
    const first = /^[\p{L}\p{N}]+/u.exec(token.text)?.[0]
    const name =
      first &&
      known
        .get(first)
        ?.find((one) => doc.text.startsWith(one, token.start) && !isWord(doc.text[token.start + one.length]))
    if (!name || isWord(doc.text[token.start - 1])) continue
    end = token.start + name.length
    found.push({ field: doc.field, type: 'organization', start: token.start, end })
  }
  return found
}

const overlap = (a: TaggedName, b: TaggedName): boolean => a.field === b.field && a.start < b.end && b.start < a.end

/**
 * Adds the well-known organisations that the tagger left out ("worse than ISIS"), and calls those that it found by their
 * kind ("RIA Novosti" is no person). A longer name that holds one ("ISIS-Khorasan", "Reuters Institute") is left alone.
 */
export const withKnownNames = (docs: readonly Document[], tagged: readonly TaggedName[]): TaggedName[] => {
  const names = docs.flatMap(findIn)
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
