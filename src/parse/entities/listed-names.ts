import type { Document } from '../../text/document.js'
import { perWord } from '../../text/words.js'
import type { Word } from '../../text/words.js'
import type { EntityType } from '../../types.js'
import type { TaggedName } from './tag-names.js'

/** A name and what it is a name of, as a list gives it. */
export interface ListedName {
  readonly name: string
  readonly type: EntityType
}

/** The names that begin with a word, the longest first: "RIA Novosti" before "RIA". */
export type NameList = (first: Word) => readonly ListedName[] | null

const firstWord = (text: string): string | undefined => /^[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0]

const firstOf = perWord(({ text }) => firstWord(text) ?? '')

export const listNames = (names: readonly ListedName[]): NameList => {
  const list = new Map<string, ListedName[]>()
  for (const entry of [...names].sort((a, b) => b.name.length - a.name.length)) {
    const first = firstWord(entry.name) ?? entry.name
    const entries = list.get(first)
    if (entries) entries.push(entry)
    else list.set(first, [entry])
  }
  return (word) => list.get(firstOf(word)) ?? null
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\p{N}-]/u.test(character)

const entryAt = ({ text }: Document, entries: readonly ListedName[], start: number): ListedName | undefined =>
  entries.find(({ name }) => text.startsWith(name, start) && !isWord(text[start + name.length]))

/** Where names of the list stand in a document, as whole words, in order; none overlaps another. */
export const findListed = (doc: Document, list: NameList): TaggedName[] => {
  const found: TaggedName[] = []
  let end = 0
  for (const token of doc.tokens) {
    if (token.start < end) continue
    const entries = list(token.word)
    const entry = entries && entryAt(doc, entries, token.start)
    if (!entry || isWord(doc.text[token.start - 1])) continue
    end = token.start + entry.name.length
    found.push({ field: doc.field, type: entry.type, start: token.start, end })
  }
  return found
}
