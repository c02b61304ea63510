import type { NameMention, NamedDocument } from '../gather/name-mention.js'
import { readRolePhrase } from './role-phrase.js'
import type { RolePhrase } from './role-phrase.js'
import { isDeterminer, isPlural, isPossessivePronoun, isRoleHead } from './words.js'

const MAX = 14
const CLOSERS = new Set([',', '.', ';', ':', '—', '–', ')', '”', '"', '!', '?', "''"])
const SPEECH = new Set(['said', 'says', 'told', 'added', 'wrote', 'tweeted', 'testified'])

/**
 * The role before a name and a comma: "The deputy foreign minister of Iran, Ali Bagheri Kani, also visited", "the boy's
 * great-uncle, Lazaro Gonzalez".
 *
 * Watch out for: "He shot the tribe's leader, Roe said": a clause of what is said. "According to the mayor, John Roe was killed": without a comma after the name too, the role is not his.
 * "Ann Roe, a nurse, Bob Doe, a driver": the nurse is Ann Roe.
 */
export const roleBeforeComma = (named: NamedDocument, name: NameMention): RolePhrase[] => {
  const { tokens } = named.doc
  const comma = name.first - 1
  if (comma < 1 || tokens[comma]!.text !== ',') return []
  const next = tokens[name.last]
  const speech = next !== undefined && SPEECH.has(next.lower)
  if (next && !CLOSERS.has(next.text) && !(speech && name.words.length > 1)) return []
  let heads = false
  let found: RolePhrase | null = null
  for (let at = comma - 1; at >= Math.max(0, comma - MAX); at--) {
    const token = tokens[at]!
    if (token.pos === 'PUNCT' && token.text !== '-' && token.text !== "'" && token.text !== '’') break
    if (!named.nameAt[at] && isRoleHead(token)) heads = true
    if (!heads) continue
    const inside = named.nameAt[at]
    if (inside && inside.first !== at) continue
    const phrase = readRolePhrase(named, at)
    if (phrase?.last === comma) found = phrase
    if (found && (isDeterminer(token) || isPossessivePronoun(token))) break
  }
  if (!found || isPlural(tokens[found.head]!) || isAppositive(named, found.first)) return []
  return speech && !opensClause(named, found.first) ? [] : [found]
}

// "…," Roe's aunt, Ann Doe said. Against: "the victims were the baby and the tribe's leader, Ann Doe said".
const opensClause = ({ doc }: NamedDocument, first: number): boolean => {
  const before = doc.tokens[first - 1]
  const at = before && isDeterminer(before) ? first - 2 : first - 1
  const token = doc.tokens[at]
  return !token || token.pos === 'PUNCT'
}

// The phrase belongs to a person just named: ", a nurse" after "Ann Roe" or after "Ann Roe, 42".
const isAppositive = ({ doc, nameAt }: NamedDocument, first: number): boolean => {
  const { tokens } = doc
  let at = first - 1
  if (tokens[at] && isDeterminer(tokens[at]!)) at--
  if (tokens[at]?.text !== ',') return false
  if (nameAt[at - 1]?.type === 'person') return true
  return tokens[at - 1]?.pos === 'NUM' && tokens[at - 2]?.text === ',' && nameAt[at - 3]?.type === 'person'
}
