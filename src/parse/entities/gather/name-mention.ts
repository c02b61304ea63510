import type { Document } from '../../../text/document.js'
import { tokenIndexAt } from '../../../text/document.js'
import type { Range } from '../../../text/span.js'
import type { EntityType } from '../../../types.js'
import type { TaggedName } from '../tag-names.js'

/** A tagged name with the tokens it covers (`tokens.slice(first, last)`) and its words as written. */
export interface NameMention extends Range {
  readonly doc: Document
  readonly type: EntityType
  readonly text: string
  readonly first: number
  readonly last: number
  /** Split at white space: "Bashar al-Assad" is two. */
  readonly words: readonly string[]
}

/** One field with its names: what the rules for roles and ages read. */
export interface NamedDocument {
  readonly doc: Document
  readonly names: readonly NameMention[]
  /** For each token the name that covers it. */
  readonly nameAt: readonly (NameMention | undefined)[]
}

const wordsOf = (text: string): readonly string[] =>
  /[\s,]/.test(text)
    ? text
        .split(/\s+/)
        .map((word) => (word.endsWith(',') ? word.slice(0, -1) : word))
        .filter(Boolean)
    : [text]

export const nameMention = (doc: Document, type: EntityType, start: number, end: number): NameMention => {
  const text = doc.source.slice(start, end)
  const first = tokenIndexAt(doc, start)
  let last = first + 1
  while (last < doc.tokens.length && doc.tokens[last]!.start < end) last++
  return { doc, type, text, start, end, first, last, words: wordsOf(text) }
}

export const namedDocument = (doc: Document, names: readonly NameMention[]): NamedDocument => {
  const nameAt = new Array<NameMention | undefined>(doc.tokens.length).fill(undefined)
  for (const name of names) for (let i = name.first; i < name.last; i++) nameAt[i] = name
  return { doc, names, nameAt }
}

// "Sen. Ann Roe, D-Calif.,": the party and state of a member of the Congress of the United States.
const PARTY = /^[DIR]\s?[-‑–—]\s?\p{Lu}/u

/** The tagged names of one field as mentions; a possessive at the end is no part of the name. */
export const readMentions = (doc: Document, tagged: readonly TaggedName[]): NameMention[] => {
  const mentions: NameMention[] = []
  for (const { field, type, start, end } of tagged) {
    if (field !== doc.field) continue
    const possessive = /['’]s?$/.exec(doc.source.slice(start, end))?.[0].length ?? 0
    const stop = end - possessive
    if (stop > start && !PARTY.test(doc.source.slice(start, stop)))
      mentions.push(withoutTitle(nameMention(doc, type, start, stop)))
  }
  return mentions
}

// What a tagger may take for the first word of a name. Not "Justice", "Dean" or "Earl", which are given names too.
const TITLE =
  /^(?:president|prime|minister|senator|governor|secretary|chancellor|premier|ambassador|mayor|congress(?:wo)?man|representative|mrs?|ms|miss|drs?|prof|professor|gen|general|col|colonel|sgt|sergeant|capt|captain|lt|lieutenant|cpl|maj|adm|admiral|gov|sen|rep|rev|reverend|sheikh|sheik|sir|dame|pope|queen|ayatollah|imam|detective|det|officer|chief|supt|insp|inspector)$/
// Before a whole name only: "Sheriff" and "Marshal" are given names as well.
const OFFICE =
  /^(?:sheriff|coroner|marshal|constable|deputy|trooper|superintendent|commissioner|agent|lieutenant|executive)$/
const ROYAL = /^(?:prince|king|princess|emir|sultan)$/

const withoutTitle = (name: NameMention): NameMention => {
  if (name.type !== 'person') return name
  const { tokens } = name.doc
  let first = name.first
  while (first < name.last - 1) {
    const word = tokens[first]!.lower.replace(/\.$/, '')
    const left = name.last - first
    const isTitle = TITLE.test(word) || (ROYAL.test(word) && left === 2) || (OFFICE.test(word) && left > 2)
    // "-elect" of "President-elect Roe"
    if (!isTitle && !(word === '' && first > name.first) && !word.startsWith('-') && word !== 'elect') break
    first++
  }
  // "NATO Secretary General Ann Roe": a title inside, with a whole name after it.
  for (let i = name.last - 3; i > first; i--)
    if (TITLE.test(tokens[i]!.lower) || OFFICE.test(tokens[i]!.lower))
      return nameMention(name.doc, name.type, tokens[i + 1]!.start, name.end)
  return first === name.first || first === name.last
    ? name
    : nameMention(name.doc, name.type, tokens[first]!.start, name.end)
}
