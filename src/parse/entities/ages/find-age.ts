import { sentenceAt } from '../../../text/document.js'
import { mentionAt } from '../../../text/span.js'
import type { Entity } from '../../../types.js'
import type { NameMention, NamedDocument } from '../gather/name-mention.js'
import { isDeterminer, isModifier, isRoleHead } from '../roles/words.js'
import { readBareAge, readOldPhrase } from './age-phrase.js'
import type { AgePhrase } from './age-phrase.js'

type Rule = (named: NamedDocument, name: NameMention) => AgePhrase | null

const CLOSERS = new Set([',', '.', ';', ':', ')', '—', '–', '--', '-', '!', '?', '"', '”', ']', '(', '/', "''"])
const FOLLOWERS = new Set(
  'of from who and was is were are has had with at in on when died said but or whose told says'.split(' '),
)

// "Roe, 24 people were": a number that counts something is no age. A line may end with it, as in lists of victims.
const endsAge = ({ doc }: NamedDocument, i: number): boolean => {
  const token = doc.tokens[i]
  // "Roe, one of the drivers": not "Roe, 24 of Leeds".
  if (token?.lower === 'of' && (!/\d/.test(doc.tokens[i - 1]!.text) || doc.tokens[i + 1]?.pos === 'DET')) return false
  if (!token || CLOSERS.has(token.text) || FOLLOWERS.has(token.lower)) return true
  if (token.pos === 'VERB' && token.lower.endsWith('ed')) return true
  return /[\n\r]/.test(doc.text.slice(doc.tokens[i - 1]!.end, token.start))
}

/** "Perkins, 24,", "Roe (42)", "Roe, aged 7", "Roe, 2 months old", "Roe, of Dunbar, 35". */
const afterComma: Rule = (named, name) => {
  const { tokens } = named.doc
  let at = name.last
  const opener = tokens[at]?.text
  if (opener === '(') {
    const age = readBareAge(tokens, at + 1)
    return age && tokens[age.last]?.text === ')' ? age : null
  }
  if (tokens[at]?.lower === 'of' || (opener === ',' && /^(?:of|from)$/.test(tokens[at + 1]?.lower ?? ''))) {
    const place = named.nameAt[opener === ',' ? at + 2 : at + 1]
    if (!place || place.type === 'person') return null
    at = place.last
  }
  if (tokens[at]?.text !== ',') return /^aged?$/.test(tokens[at]?.lower ?? '') ? readBareAge(tokens, at) : null
  const age = readBareAge(tokens, at + 1)
  return age && endsAge(named, age.last) ? age : null
}

/** "Roe, a 35-year-old man", "Roe, the 35-year-old", "Roe, a Pontiac man, 35,", "Roe, a nurse aged 35". */
const inApposition: Rule = (named, name) => {
  const { tokens } = named.doc
  if (tokens[name.last]?.text !== ',') return null
  let at = name.last + 1
  if (!tokens[at] || !isDeterminer(tokens[at]!)) return null
  at++
  const old = readOldPhrase(tokens, at)
  if (old) return old
  for (let n = 0; n < 8 && tokens[at]; n++) {
    const name = named.nameAt[at]
    if (name?.type === 'person') return null
    if (name) at = name.last
    else if (isModifier(tokens[at]!) || isRoleHead(tokens[at]!)) at++
    else break
  }
  if (tokens[at]?.lower === 'aged') return readBareAge(tokens, at)
  if (tokens[at]?.text !== ',') return null
  const age = readBareAge(tokens, at + 1)
  return age && endsAge(named, age.last) ? age : null
}

/** "Roe, who is 42", "Roe was 17", "Roe, who turned 30", "Roe is 42 years old". */
const byCopula: Rule = (named, name) => {
  const { tokens } = named.doc
  let at = name.last
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'who') at += 2
  else if (tokens[at]?.lower === 'who' || tokens[at]?.text === ',') at++
  const verb = tokens[at]?.lower ?? ''
  if (verb === 'has' || verb === 'had' || verb === 'just' || verb === 'would' || verb === 'will') at++
  if (!/^(?:is|was|turned|turns|be|been|turn)$/.test(tokens[at]?.lower ?? '')) return null
  at++
  if (/^(?:only|just|now|then|already|also|a|an|aged)$/.test(tokens[at]?.lower ?? '')) at++
  const old = readOldPhrase(tokens, at)
  if (old) return old
  const age = readBareAge(tokens, at)
  // "Roe was 10 miles away", "was one of".
  if (!age || age.value < 2) return null
  const next = tokens[age.last]
  return !next ||
    CLOSERS.has(next.text) ||
    /^(?:when|and|at|who|but|years|while|last|this|next|earlier|in|on)$/.test(next.lower)
    ? age
    : null
}

/** "25-year-old Dorothy Reardean", "the 35-year-old nurse Ann Roe", "his 16-year-old brother, Jim Roe". */
const beforeName: Rule = (named, name) => {
  const { tokens } = named.doc
  let at = name.first - 1
  if (tokens[at]?.text === ',') {
    // "killed by a 15-year-old, John Roe said": without a comma after the name too, the age is not his.
    const next = tokens[name.last]
    if (next && !CLOSERS.has(next.text)) return null
    at--
  }
  // "a 6-year-old boy. John Roe said": the stop of an initial or of "Lt." ends no sentence.
  const sentence = sentenceAt(named.doc, name.start)
  const floor = Math.max(sentence?.first ?? 0, at - 10)
  for (; at > floor; at--) {
    const token = tokens[at]!
    if (token.lower === 'old' || /-olds?$/.test(token.lower)) break
    const inside = named.nameAt[at]
    if (inside?.type === 'person') return null
    if (inside || isModifier(token) || isRoleHead(token) || token.text === '.') continue
    return null
  }
  const last = at + 1
  for (let first = last - 1; first >= Math.max(0, last - 7); first--) {
    const age = readOldPhrase(tokens, first)
    if (age?.last !== last) continue
    // "forty-five-year-old": take the whole number.
    const wider = readOldPhrase(tokens, first - 2)
    return wider?.last === last ? wider : age
  }
  return null
}

/** "Ann Roe and Jim Doe, both 24": the age of the second is the first one's too. */
const shared: Rule = (named, name) => {
  const { tokens } = named.doc
  if (tokens[name.last]?.lower !== 'and') return null
  const second = named.nameAt[name.last + 1]
  if (second?.type !== 'person' || tokens[second.last]?.text !== ',') return null
  return tokens[second.last + 1]?.lower === 'both' ? readBareAge(tokens, second.last + 1) : null
}

const RULES: readonly Rule[] = [afterComma, shared, beforeName, inApposition, byCopula]

/** The age that the text gives a person beside one mention of the name, in years. */
export const findAge = (named: NamedDocument, name: NameMention): Entity['age'] => {
  const { tokens, source, field } = named.doc
  for (const rule of RULES) {
    const age = rule(named, name)
    if (age)
      return { value: age.value, ...mentionAt(source, field, tokens[age.first]!.start, tokens[age.last - 1]!.end) }
  }
  return null
}
