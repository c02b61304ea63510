import type { Document } from '../../text/document.js'
import type { EntityType } from '../../types.js'
import { bitOf, listsOf } from './tagger/gazetteer.js'
import type { TaggedName } from './tag-names.js'

// Not "Ann Roe-Smith", nor "Al - Shifa" as some set it: a hyphen needs capitals, a point or a bracket before it.
const DASH = /(?<=[\p{Lu}.)]{2}) - (?=\p{Lu})| ?(?:--|[–—―]) (?=\p{Lu})/u
// A station's letters may be blank already: they are furniture.
const BRACKET = / \([^()]{2,30}\)$/u

// "BAYPORT", "ST. OLAV", "N.C.", "Tenn."
const CAPITALS = /^\p{Lu}[\p{Lu}.' ]{1,40}$/u
const STATE = /^\p{Lu}\p{Ll}{1,4}\.$/u
// "A man", "An officer", "The mayor": the sentence's first word.
const ARTICLE = /^(?:An?|The) /u

const line = (text: string, start: number): string => text.slice(text.lastIndexOf('\n', start - 1) + 1, start)

/** Nothing, or a town, stands before it in its line: "OSTBY, N.C. — ". */
const isAtHead = (text: string, start: number): boolean => /^[\p{Lu}.' ]{0,40},? ?$/u.test(line(text, start))

const dateline = (name: TaggedName, end: number, text: string): TaggedName => {
  const piece = text.slice(name.start, end).replace(BRACKET, '').trimEnd()
  const isPlace = name.type !== 'person' || CAPITALS.test(piece) || STATE.test(piece)
  return { ...name, type: isPlace ? 'place' : name.type, end: name.start + piece.length }
}

const everyday = bitOf('everyday') | bitOf('headword')

/** "Police", "A", "Mangroves" begin the sentence behind a dateline: one word is a name where a list knows it. */
const isCommon = (piece: string, type: EntityType): boolean => {
  if (piece.length < 2 || piece.includes(' ')) return piece.length < 2
  const lists = listsOf(piece.toLowerCase())
  return (lists & everyday) !== 0 || (lists === 0 && type !== 'person')
}

const behindDash = (name: TaggedName, start: number, text: string): TaggedName[] => {
  const from = start + (ARTICLE.exec(text.slice(start, name.end))?.[0].length ?? 0)
  const piece = text.slice(from, name.end)
  return !/^\p{Lu}/u.test(piece) || isCommon(piece, name.type) ? [] : [{ ...name, start: from }]
}

const places = bitOf('city') | bitOf('town') | bitOf('metropolis') | bitOf('region') | bitOf('capital')
const given = bitOf('given')
const GLUED = /^(?<before>\p{Lu}\p{Ll}{3,})(?<first>\p{Lu}\p{Ll}{2,})(?= )/u

/** "OsloVanessa Roe": a line’s last word and the name that began the next; not "MaryAnn Roe", "MacDonald". */
const unglued = (name: TaggedName, text: string): TaggedName => {
  const { before, first } = GLUED.exec(text.slice(name.start, name.end))?.groups ?? {}
  if (name.type !== 'person' || before === undefined || first === undefined) return name
  const lists = listsOf(before.toLowerCase())
  const isWord = (lists & (places | everyday)) !== 0 && (lists & given) === 0
  return isWord && (listsOf(first.toLowerCase()) & given) !== 0 ? { ...name, start: name.start + before.length } : name
}

/**
 * Names cut at a dash between spaces: "BAYPORT — Janet Kowalski", "Tenn. (WKRN) – Police" are a dateline and what begins
 * the sentence behind it, however sure the tagger is that all of it is one name. So are words that a lost line break glues.
 */
export const splitNames = (docs: readonly Document[], names: readonly TaggedName[]): TaggedName[] => {
  const texts = new Map(docs.map(({ field, text }) => [field, text]))
  return names.flatMap((name) => {
    const text = texts.get(name.field)!
    const dash = DASH.exec(text.slice(name.start, name.end))
    // "CGS - CIMB Securities" and "Technion – Israel Institute" stand within a line.
    if (!dash || !isAtHead(text, name.start)) return [unglued(name, text)]
    const at = name.start + dash.index
    return [dateline(name, at, text), ...behindDash(name, at + dash[0].length, text)]
  })
}
