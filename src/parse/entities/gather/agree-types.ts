import { personalWords } from '../../../data/role-words.js'
import type { EntityType } from '../../../types.js'
import { canAbbreviate, initialsOf, isAcronym } from './acronym.js'
import type { NameMention } from './name-mention.js'
import { wordKey } from './name-key.js'

type Fields = readonly (readonly NameMention[])[]

const PLACE_WORDS = new Set(['in', 'at', 'near', 'across', 'outside', 'throughout', 'toward', 'towards'])

/**
 * The same words are mostly the same thing throughout an article; a tagger that sees a sentence at a time wavers. In
 * order: the last word of a full name is that person; an acronym is of the type of what it stands for; else a form that
 * is of one type twice as often as of all others is always of that type.
 *
 * Watch out for: "Jordan" the player and "in Jordan"; both stay where each is well attested.
 */
export const agreeTypes = (fields: Fields): NameMention[][] => {
  const surnames = surnamesIn(fields)
  const acronyms = acronymTypes(fields)
  const usual = usualTypes(fields)
  return fields.map((names) =>
    names.map((name) => {
      const text = name.text
      const type =
        (isBody(name) ? 'organization' : undefined) ??
        (surnames.has(text) && !isPlaced(name) ? 'person' : undefined) ??
        acronyms.get(text) ??
        usual.get(text) ??
        name.type
      return type === name.type ? name : { ...name, type }
    }),
  )
}

// Nobody bears these as a surname; "Frank Church" and "Ann Bank" are people.
const BODIES = /^(?:police|department|ministry|university|hospital|committee|commission|agency|bureau|embassy)$/i

/** "Detroit Police", which a tagger takes for two names of a person. */
const isBody = ({ type, words }: NameMention): boolean =>
  type === 'person' && words.length > 1 && BODIES.test(words.at(-1)!)

const isPlaced = (name: NameMention): boolean =>
  name.type === 'place' && PLACE_WORDS.has(name.doc.tokens[name.first - 1]?.lower ?? '')

// "Mr Roe", "Sen. Roe", "her cousin Ann Roe", "Ann Roe, who".
const isPerson = ({ doc, first, last }: NameMention): boolean => {
  const { tokens } = doc
  const before = tokens[first - 1]?.text === '.' ? tokens[first - 2] : tokens[first - 1]
  if (before && personalWords().has(before.lower.replace(/\.$/, ''))) return true
  return tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'who' && last - first > 1
}

const surnamesIn = (fields: Fields): Set<string> => {
  const surnames = new Set<string>()
  for (const names of fields)
    for (const { type, words } of names)
      if (type === 'person' && words.length > 1 && words.at(-1)!.length > 1) surnames.add(words.at(-1)!)
  for (const names of fields) for (const name of names) if (isPerson(name)) surnames.add(name.text)
  return surnames
}

const usualTypes = (fields: Fields): Map<string, EntityType> => {
  const counts = new Map<string, Map<EntityType, number>>()
  for (const names of fields)
    for (const name of names) {
      const text = name.text
      let types = counts.get(text)
      if (!types) counts.set(text, (types = new Map()))
      types.set(name.type, (types.get(name.type) ?? 0) + 1)
    }
  const usual = new Map<string, EntityType>()
  for (const [text, types] of counts) {
    if (types.size < 2) continue
    let all = 0
    for (const n of types.values()) all += n
    for (const [type, n] of types) if (n >= 2 * (all - n)) usual.set(text, type)
  }
  return usual
}

// "Sexual Rights Uganda (SRU)" in brackets, or the initials of one name of the article and of no other.
const acronymTypes = (fields: Fields): Map<string, EntityType> => {
  const types = new Map<string, EntityType>()
  if (!fields.some((names) => names.some(({ words }) => isAcronym(words)))) return types
  const byInitials = new Map<string, Map<string, EntityType>>()
  const seen = new Set<string>()
  for (const names of fields)
    for (const { type, text, words } of names) {
      if (type === 'person' || words.length < 3 || seen.has(text)) continue
      seen.add(text)
      const name = words.map(wordKey).join(' ')
      for (const letters of initialsOf(words)) {
        let long = byInitials.get(letters)
        if (!long) byInitials.set(letters, (long = new Map()))
        if (!long.has(name)) long.set(name, type)
      }
    }
  for (const names of fields)
    names.forEach((short, i) => {
      if (!isAcronym(short.words)) return
      const text = short.text
      const long = names[i - 1]
      if (
        long &&
        long.type !== 'person' &&
        long.last + 1 === short.first &&
        short.doc.tokens[long.last]?.text === '('
      ) {
        if (canAbbreviate(text, long.words)) types.set(text, long.type)
      }
      const named = byInitials.get(wordKey(text))
      if (!types.has(text) && named?.size === 1) types.set(text, [...named.values()][0]!)
    })
  return types
}
