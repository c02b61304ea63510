import { lowerIn } from '../../../text/words.js'
import { readOldPhrase } from '../ages/age-phrase.js'
import type { NamedDocument } from '../gather/name-mention.js'
import {
  isAdjacent,
  isArticle,
  isDeterminer,
  isModifier,
  isPossessiveMark,
  isPossessivePronoun,
  isRoleHead,
  isTimeWord,
} from './words.js'

/** A role as tokens: `tokens.slice(first, last)`, its head, and whether a possessor or an "of" phrase says whose. */
export interface RolePhrase {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly determined: boolean
}

const MAX = 14
const LINKS = new Set(['of', 'for', 'at', 'in', 'to', 'with', 'on', 'under'])

// The end of the noun phrase that starts at `i`, names taken whole.
const nounPhraseEnd = ({ doc, nameAt }: NamedDocument, i: number): number => {
  const { tokens } = doc
  let at = i
  const stop = Math.min(tokens.length, i + MAX)
  while (at < stop) {
    const name = nameAt[at]
    const token = tokens[at]!
    if (at > i && !isAdjacent(doc, at)) break
    if (name) {
      // A person may own ("Solomon's aunt"); a person after a noun is somebody else.
      if (name.type === 'person' && !(tokens[name.last] && isPossessiveMark(tokens[name.last]!))) break
      at = name.last
    } else if (isPossessiveMark(token)) {
      if (at === i) break
      at++
    } else if (isModifier(token, tokens[at - 1]) || (isRoleHead(token) && token.pos !== 'PUNCT')) at++
    else if (
      token.lower === 'and' &&
      at > i &&
      /^\p{Lu}/u.test(tokens[at - 1]!.text) &&
      /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
      !nameAt[at + 1]
    )
      at++
    else break
  }
  return at
}

/** "a student at the school for more than two years" */
export const isMeasure = lowerIn(
  new Set(['more', 'less', 'about', 'over', 'nearly', 'almost', 'several', 'many', 'most', 'years']),
)

/** "of Iran", "at Bradbury Heights School", "to the United Nations", repeated: where they end. */
const complementsEnd = (named: NamedDocument, i: number): number => {
  const { tokens } = named.doc
  let at = i
  for (let n = 0; n < 3; n++) {
    const link = tokens[at]
    if (!link || !LINKS.has(link.lower)) return at
    let from = at + 1
    const next = tokens[from]
    if (!next || isTimeWord(next) || next.pos === 'NUM' || isMeasure(next)) return at
    const determined = isDeterminer(next) || isPossessivePronoun(next)
    if (determined) from++
    if (link.lower !== 'of' && link.lower !== 'for' && !determined && !/^\p{Lu}/u.test(next.text)) return at
    const end = nounPhraseEnd(named, from)
    if (end === from) {
      // "younger brother of President Fidel Castro", "a spokesman for Donald Trump": a person ends the phrase.
      const person = named.nameAt[from]
      return person ? person.last : at
    }
    const person = named.nameAt[end]
    at = person?.type === 'person' && isRoleHead(tokens[end - 1]!) ? person.last : end
  }
  return at
}

/**
 * The role that starts at token `i`: modifiers and possessors, a head, complements. "Iran's chief nuclear negotiator",
 * "a Houston police homicide detective", "younger brother of President Fidel Castro". Null where no role starts.
 *
 * Watch out for: "the president race", whose last noun is no role; ", spokeswoman Maria Zakharova", the role of another.
 */
export const readRolePhrase = (named: NamedDocument, i: number): RolePhrase | null => {
  const { tokens } = named.doc
  let first = i
  const start = tokens[i]
  if (!start) return null
  let determined = false
  if (isDeterminer(start) || isPossessivePronoun(start)) {
    first = i + 1
    determined = true
  }
  // "a 35-year-old Houston teacher": the role starts after the age.
  const age = readOldPhrase(tokens, first)
  if (age) first = age.last
  if (!tokens[first] || !/^[\p{L}\p{N}]/u.test(tokens[first]!.text)) return null
  const end = nounPhraseEnd(named, first)
  if (end === first) return null
  const head = end - 1
  if (named.nameAt[head] || !isRoleHead(tokens[head]!)) return null
  // Somebody else's: "…, spokeswoman Maria Zakharova".
  if (named.nameAt[end]?.type === 'person') return null
  const last = complementsEnd(named, end)
  let possessor = false
  for (let k = first; k < head; k++) if (isPossessiveMark(tokens[k]!)) possessor = true
  // "the boy's great-uncle" keeps its article, "the deputy foreign minister" does not.
  if (possessor && isArticle(start)) first = i
  return { first, last, head, determined: determined || possessor || last > end }
}
