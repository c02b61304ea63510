import type { Token } from '../../../text/document.js'
import type { NameMention, NamedDocument } from '../gather/name-mention.js'
import type { RolePhrase } from './role-phrase.js'
import { isAdjacent, isArticle, isModifier, isParticiple, isPossessiveMark, isRoleHead, isTitle } from './words.js'

const MAX = 14

// The first token of the noun phrase whose last token is `head`.
const phraseStart = ({ doc, nameAt }: NamedDocument, head: number): number => {
  const { tokens } = doc
  const floor = Math.max(0, head - MAX)
  let at = head
  let possessor = false
  while (at > floor) {
    const token = tokens[at - 1]!
    const name = nameAt[at - 1]
    if (!isAdjacent(doc, at)) break
    if (isPossessiveMark(token)) {
      if (at - 1 === floor || (token.text.length === 1 && !/s$/i.test(tokens[at - 2]!.text))) break
      possessor = true
      at--
    } else if (name) {
      if (name.type === 'person' && !isPossessiveMark(tokens[at]!) && name.last - name.first > 1) break
      at = name.first
    } else if (token.text === '.' && at - 2 >= floor && isTitle(tokens[at - 2]!)) at -= 2
    else if (isAgeEnd(tokens, at - 1)) break
    else if (isTitle(token) || isRoleHead(token)) at--
    else if (isModifier(token, tokens[at - 2]) && (isPossessiveMark(tokens[at]!) || !isStray(token, tokens[head]!)))
      at--
    else if (
      token.lower === 'and' &&
      at - 2 >= floor &&
      isRoleHead(tokens[at - 2]!) &&
      isJoint(tokens[at - 2]!.text, tokens[at]!.text)
    )
      at -= 2
    else break
  }
  while (at < head && (isPossessiveMark(tokens[at]!) || !/[\p{L}\p{N}]/u.test(tokens[at]!.text))) at++
  if (possessor && at > 0 && isArticle(tokens[at - 1]!)) at--
  return at
}

// "President and CEO John Roe" is one man's role; "the minister and spokesman John Roe" may be two people.
const isJoint = (left: string, right: string): boolean => /^\p{Lu}/u.test(left) && /^\p{Lu}/u.test(right)

// A lower-case noun or gerund before a capitalised title is no part of it: "for misleading Vice President Roe".
const isStray = (token: Token, head: Token): boolean =>
  (token.pos === 'NOUN' || (token.lower.endsWith('ing') && !isParticiple(token))) &&
  token.text === token.lower &&
  head.text !== head.lower

// "35-year-old nurse Jane Roe": the age is no part of the role.
const isAgeEnd = (tokens: readonly Token[], i: number): boolean =>
  /^-?olds?$/.test(tokens[i]!.lower) || /^\d+-(?:year|month|week|day)s?-olds?$/.test(tokens[i]!.lower)

/**
 * The role that stands directly before a name: "Russian Foreign Ministry spokeswoman Maria Zakharova", "Detective Robert
 * Klementich", "Lt. Gov. Dan Roe", "Secretary of State Madeleine Albright", "President-elect Joe Roe".
 *
 * Watch out for: "Hours after the death of president Roe" starts at "president"; courtesy titles are no role.
 */
export const roleBeforeName = (named: NamedDocument, name: NameMention): RolePhrase[] => {
  const { tokens } = named.doc
  let end = name.first
  // "Rev . Jesse Roe": the tokenizer parts some abbreviations from their full stop.
  if (tokens[end - 1]?.text === '.' && tokens[end - 2] && isTitle(tokens[end - 2]!)) end--
  let head = end - 1
  if (head < 0 || named.nameAt[head]) return []
  const token = tokens[head]!
  if (token.lower === 'elect' && tokens[head - 1]?.text === '-' && tokens[head - 2] && isRoleHead(tokens[head - 2]!))
    head -= 2
  else if (token.lower === 'elect' && tokens[head - 1] && isRoleHead(tokens[head - 1]!)) head -= 1
  else if (!isRoleHead(token) && !isTitle(token)) {
    const linked = headBeforeOf(named, head)
    if (linked < 0) return []
    head = linked
  }
  const first = phraseStart(named, head)
  return [{ first, last: name.first === end || tokens[end]!.text !== '.' ? end : end + 1, head, determined: true }]
}

// "Secretary of State Madeleine Albright", "director of national intelligence Dan Roe": the head before an "of" phrase.
const headBeforeOf = ({ doc, nameAt }: NamedDocument, last: number): number => {
  const { tokens } = doc
  if (tokens[last]!.lower === 'and') return -1
  for (let at = last; at > Math.max(0, last - 6); at--) {
    const token = tokens[at]!
    if (token.lower === 'of') return at < last && isRoleHead(tokens[at - 1]!) && !nameAt[at - 1] ? at - 1 : -1
    if (nameAt[at]?.type === 'person') return -1
    if (!nameAt[at] && !isModifier(token) && token.lower !== 'and') return -1
  }
  return -1
}
