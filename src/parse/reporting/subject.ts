import type { Token } from '../../text/document.js'
import { lowerIs } from '../../text/words.js'
import { isDateWord, phraseBefore, phraseFrom } from './phrase.js'
import type { Phrase } from './phrase.js'
import { canSpeak } from './source-nouns.js'
import { isComma, isFinite } from './tokens.js'

const isAuxiliary = lowerIs(
  /^(?:has|have|had|having|will|would|could|may|might|must|can|did|does|do|also|['’](?:s|d|ve|ll))$/,
)
const isBe = lowerIs(/^(?:is|are|was|were|be|been|being|am|['’]re|['’]m|gets?|got)$/)
const isNegation = lowerIs(
  /^(?:not|n['’]t|never|to|cannot|nor|neither|if|let|please|of|without|by|for|before|after|while|when|about)$/,
)
const isWho = lowerIs(/^(?:who|whose)$/)
const isRelative = lowerIs(/^(?:who|whose|whom|which)$/)
const isParticiple = lowerIs(/(?:ed|ing)$/)

/** "Alex Penelas, mayor of Miami, said": the phrase before the first comma, where only asides follow. */
const subjectBeforeAside = (tokens: readonly Token[], start: number, end: number): Phrase | null => {
  for (let at = Math.max(start + 1, end - 45); at < end; at++) {
    const token = tokens[at]!
    const relative = isWho(token)
    if (!isComma(token) && token.text !== '(' && !relative) continue
    if (!isAside(tokens, at, end)) continue
    const phrase = phraseBefore(tokens, start, at)
    if (!phrase || phrase.pronoun !== null || isDateWord(tokens[phrase.last - 1]!)) continue
    if (phrase.last - phrase.first === 1 && /^(?:VERB|ADV|ADJ|NUM)$/.test(tokens[phrase.first]!.pos)) continue
    // "In Miami, the boy's uncle, …"
    if (phrase.first > start && tokens[phrase.first - 1]!.pos === 'ADP' && !afterSpeaker(tokens, phrase)) continue
    return named(tokens, phrase, at, end)
  }
  return null
}

// "after a spokesman for the group, Bo Ek, said"; but "after the attack, the mayor, Bo Ek, said"
const afterSpeaker = (tokens: readonly Token[], phrase: Phrase): boolean => {
  if (!/^(?:after|before|since|until|as)$/.test(tokens[phrase.first - 1]!.lower)) return false
  let head = phrase.first
  while (head + 1 < phrase.last && tokens[head + 1]!.pos !== 'ADP') head++
  return phrase.person === 'yes' || canSpeak(tokens[head]!.lower)
}

// "the boy's great-uncle, Lazaro Gonzalez,": the name says more.
const named = (tokens: readonly Token[], phrase: Phrase, comma: number, end: number): Phrase => {
  if (phrase.person !== 'no' || !isComma(tokens[comma])) return phrase
  const name = phraseFrom(tokens, comma + 1, end)
  const whole = name?.person === 'yes' && name.nameFirst === name.first && name.nameLast === name.last
  return name && whole && (name.last === end || isComma(tokens[name.last])) ? { ...name, first: phrase.first } : phrase
}

// No finite verb but in "who …", "whose …", or after a participle: "asked about the delegation visiting".
const isAside = (tokens: readonly Token[], start: number, end: number): boolean => {
  let relative = false
  for (let i = start; i < end; i++) {
    const token = tokens[i]!
    const opens = isComma(tokens[i - 1]) || i === start
    if (isRelative(token) || (opens && isParticiple(token) && token.pos === 'VERB')) relative = true
    else if (!relative && isFinite(token)) return false
    else if (token.pos === 'CCONJ' && relative && isComma(tokens[i - 1])) return false
  }
  return end - start < 45
}

interface Subject {
  readonly phrase: Phrase
  readonly first: number
}

/** The subject that stands before a verb group; null for an infinitive, a negation or a passive. */
export const subjectBefore = (
  tokens: readonly Token[],
  start: number,
  verb: number,
): Subject | null | 'passive' | 'none' => {
  // "an estimated 20,000"
  if (tokens[verb - 1]?.pos === 'DET') return 'none'
  let at = verb
  let be = false
  while (at > start) {
    const token = tokens[at - 1]!
    const { lower, pos } = token
    if (isNegation(token)) return 'none'
    if (isBe(token)) be = true
    else if (!isAuxiliary(token) && !(pos === 'AUX') && !(pos === 'ADV' && lower !== 'there' && lower !== 'here')) break
    at--
  }
  const participle = tokens[verb]!.lower.endsWith('ing')
  if (be && !participle) return 'passive'
  // "towards Australia claiming its sovereignty"
  if (participle && !be) return null
  // "Castro on Tuesday said"
  let noun = at
  while (
    noun > start &&
    (isDateWord(tokens[noun - 1]!) || (tokens[noun - 1]!.pos === 'NUM' && noun > 1 && isDateWord(tokens[noun - 2]!)))
  )
    noun--
  if (noun < at && noun > start && /^(?:on|in|this|last|late|early)$/.test(tokens[noun - 1]!.lower)) noun--
  const end = noun < at && noun > start && tokens[noun - 1]!.pos !== 'ADP' ? noun : at
  if (end <= start) return null
  if (isComma(tokens[end - 1]) || tokens[end - 1]!.text === ')') {
    const phrase = subjectBeforeAside(tokens, start, end - (isComma(tokens[end - 1]) ? 1 : 0))
    return phrase && { phrase, first: phrase.first }
  }
  const phrase = phraseBefore(tokens, start, end)
  if (phrase?.pronoun === 'who' || phrase?.pronoun === 'which') {
    const before = phrase.first - (isComma(tokens[phrase.first - 1]) ? 1 : 0)
    const named = phraseBefore(tokens, start, before)
    return named && named.pronoun === null && phrase.pronoun === 'who' ? { phrase: named, first: phrase.first } : null
  }
  if (phrase) return { phrase, first: phrase.first }
  const aside = subjectBeforeAside(tokens, start, end)
  return aside && { phrase: aside, first: aside.first }
}
