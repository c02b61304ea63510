import type { Document, Token } from '../../../text/document.js'
import { textIs } from '../../../text/words.js'
import type { EntityType } from '../../../types.js'
import { isRoleHead, isTitle } from '../roles/words.js'
import { givenBefore } from './given-before.js'
import { nameMention } from './name-mention.js'
import type { NameMention } from './name-mention.js'

/** A written form to look for: its tokens, and what it was tagged as most often. */
interface Wanted {
  readonly tokens: readonly string[]
  readonly type: EntityType
}

const SHORTEST_SURNAME = 3

const tokensOf = ({ doc, first, last }: NameMention): string => {
  let form = doc.tokens[first]!.text
  for (let i = first + 1; i < last; i++) form += ` ${doc.tokens[i]!.text}`
  return form
}

// What each form was tagged as, by how often; the surname of a full name counts as a form of its own.
const countForms = (fields: readonly (readonly NameMention[])[]): Map<string, Map<EntityType, number>> => {
  const counts = new Map<string, Map<EntityType, number>>()
  const count = (form: string, type: EntityType, n: number): void => {
    const types = counts.get(form) ?? new Map<EntityType, number>()
    types.set(type, (types.get(type) ?? 0) + n)
    counts.set(form, types)
  }
  for (const names of fields)
    for (const name of names) {
      const form = name.words.length === 1 && name.last - name.first === 1 ? name.text : tokensOf(name)
      count(form, name.type, 1)
      const surname = name.doc.tokens[name.last - 1]!.text
      if (name.type === 'person' && name.last - name.first > 1 && surname.length >= SHORTEST_SURNAME)
        count(surname, 'person', 0)
    }
  return counts
}

const wantedForms = (fields: readonly (readonly NameMention[])[]): Map<string, Wanted[]> => {
  const byFirst = new Map<string, Wanted[]>()
  for (const [form, types] of countForms(fields)) {
    const tokens = form.split(' ')
    let best: EntityType = 'other'
    let most = -1
    for (const [type, n] of types) if (n > most) [best, most] = [type, n]
    if (!/^\p{Lu}/u.test(form)) continue
    const list = byFirst.get(tokens[0]!)
    if (list) list.push({ tokens, type: best })
    else byFirst.set(tokens[0]!, [{ tokens, type: best }])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length)
  return byFirst
}

const startsWithCapital = textIs(/^\p{Lu}/u)

const isCapital = (token: Token | undefined): boolean => token !== undefined && startsWithCapital(token)

// A single word inside a longer run of capitals is part of another name ("Washington" in "Washington Post"), and a word
// that starts a sentence may be no name at all ("Rose" in "Rose prices fell").
const standsAlone = (doc: Document, i: number, starts: ReadonlySet<number>): boolean => {
  const { tokens } = doc
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]]
  if (after?.text === '-' || before?.text === '-') return false
  if (after && after.start === token.end + 1 && isCapital(after) && after.pos !== 'ADP') return false
  if (starts.has(i)) return token.pos === 'PROPN'
  if (!before || !isCapital(before) || before.end + 1 !== token.start) return true
  return isRoleHead(before) || isTitle(before) || starts.has(i - 1) || /^(?:Mr|Mrs|Ms|Miss)\.?$/.test(before.text)
}

const formAt = (
  doc: Document,
  forms: readonly Wanted[],
  at: number,
  room: number,
  starts: ReadonlySet<number>,
): Wanted | undefined =>
  forms.find(
    ({ tokens }) =>
      tokens.length <= room &&
      tokens.every((text, k) => doc.tokens[at + k]!.text === text) &&
      (tokens.length > 1 || standsAlone(doc, at, starts)),
  )

// Spares the look-up of most words.
const mayBeCapital = (code: number): boolean => (code >= 65 && code <= 90) || code > 127

/** Names that were found in one place are names everywhere in the article: the same words, in the same case. */
export const completeNames = (
  docs: readonly Document[],
  fields: readonly (readonly NameMention[])[],
): NameMention[][] => {
  const wanted = wantedForms(fields)
  return docs.map((doc, d) => {
    const names = fields[d]!
    const starts = new Set(doc.sentences.map((sentence) => sentence.first))
    const completed: NameMention[] = []
    let next = 0
    for (let i = 0; i < doc.tokens.length; i++) {
      const name = names[next]
      if (name && i >= name.first) {
        completed.push(name)
        i = Math.max(i, name.last - 1)
        next++
        continue
      }
      const room = (name?.first ?? doc.tokens.length) - i
      if (!mayBeCapital(doc.tokens[i]!.text.charCodeAt(0))) continue
      const forms = wanted.get(doc.tokens[i]!.text)
      const match = forms && formAt(doc, forms, i, room, starts)
      if (!match) continue
      const last = i + match.tokens.length - 1
      // "Daisy Roe was" at the start of a sentence, where only "Roe" is found elsewhere.
      const given = match.type === 'person' && last === i ? givenBefore(doc, i, starts) : i
      const first = given >= (completed.at(-1)?.last ?? 0) ? given : i
      completed.push(nameMention(doc, match.type, doc.tokens[first]!.start, doc.tokens[last]!.end))
      i = last
    }
    return completed
  })
}
