import type { Sentence, Token } from '../../text/document.js'
import { phraseFrom } from './phrase.js'
import type { Phrase } from './phrase.js'
import { canSpeak } from './source-nouns.js'
import { isCapital, isComma, isFinite } from './tokens.js'

const SOURCES =
  /^(?:police|authorities|officials|investigators|prosecutors|deputies|detectives|witnesses|troopers|relatives|officers|doctors)$/

// "a man police say opened fire": police begin a phrase of their own.
export const ofRelative = (tokens: readonly Token[], phrase: Phrase, next: Token | undefined): Phrase => {
  const last = phrase.last - 1
  const before = tokens[last - 1]
  return next &&
    isFinite(next) &&
    last > phrase.first &&
    SOURCES.test(tokens[last]!.lower) &&
    before?.pos === 'NOUN' &&
    /^\p{Ll}/u.test(before.text)
    ? { ...phrase, first: last, nameFirst: last, nameLast: last + 1 }
    : phrase
}

const SAY = /^(?:say|says|said|tell|tells|told|adds|added)$/

// "The talks emphasized", "the gun showed": things that do not speak. What "said" follows does.
export const canBeSubject = (tokens: readonly Token[], phrase: Phrase, verb: string): boolean => {
  if (phrase.pronoun !== null || phrase.person !== 'no' || SAY.test(verb)) return true
  let head = phrase.first
  while (head + 1 < phrase.last && tokens[head + 1]!.pos !== 'ADP') head++
  const word = tokens[head]!
  return isCapital(word) || canSpeak(word.lower)
}

/** The subject of a sentence that begins with it: "Israel called on Russia to …, saying". */
export const mainSubject = (tokens: readonly Token[], sentence: Sentence, before: number): Phrase | null => {
  let at = sentence.first
  while (at < before && (tokens[at]!.pos === 'CCONJ' || tokens[at]!.pos === 'PUNCT' || tokens[at]!.pos === 'ADV')) at++
  // "On Tuesday, the mayor …"
  if (tokens[at]?.pos === 'ADP') {
    const stop = Math.min(before, at + 12)
    while (at < stop && !isComma(tokens[at])) at++
    if (at === stop) return null
    at++
  }
  const phrase = phraseFrom(tokens, at, before)
  if (!phrase) return null
  for (let i = phrase.last; i < before; i++) if (isFinite(tokens[i]!)) return phrase
  return null
}
