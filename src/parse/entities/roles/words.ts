import type { Document, Token } from '../../../text/document.js'
import { nameTitles, rankAbbreviations, roleHeads, rolePlurals } from '../../../data/role-words.js'

const isWord = (table: ReadonlySet<string>, lower: string): boolean =>
  table.has(lower) || (lower.length > 3 && lower.endsWith('s') && table.has(lower.slice(0, -1)))

/** "experts", "spokesmen": of several people. Not "boss" or "Sens.". */
export const isPlural = (token: Token): boolean =>
  rolePlurals().has(token.lower) ||
  (token.lower.endsWith('s') && !roleHeads().has(token.lower) && roleHeads().has(token.lower.slice(0, -1)))

const SUFFIX = /^\p{L}{3,}(?:ologist|ographer|ician|woman|person|keeper|maker|player|holder|monger|master|mistress)$/u

/** A noun that can head a role, singular or plural: "minister", "Detective", "co-owners". */
export const isRoleHead = (token: Token): boolean =>
  isWord(roleHeads(), token.lower) ||
  rolePlurals().has(token.lower) ||
  (token.lower.startsWith('ex-') && roleHeads().has(token.lower.slice(3))) ||
  SUFFIX.test(token.lower)

/** "Sgt.", "Gov", "Sir": a head only directly before a name, and only with a capital. */
export const isTitle = (token: Token): boolean => {
  if (token.text[0] === token.lower[0]) return false
  const word = token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower
  return rankAbbreviations().has(word) || nameTitles().has(word)
}

// Nouns of time stand beside a role and are no part of it: "said Monday night police chief …".
const TIME = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december today tomorrow yesterday tonight night morning evening afternoon noon midnight ' +
    'week weekend month year day hour minute time times years days weeks months hours ago'
  ).split(' '),
)

export const isTimeWord = (token: Token): boolean => TIME.has(token.lower)

const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'one', 'another', 'some', 'any', 'no', 'each', 'both'])
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])

export const isArticle = (token: Token): boolean => token.lower === 'the' || token.lower === 'a' || token.lower === 'an'
export const isDeterminer = (token: Token): boolean => DETERMINERS.has(token.lower)
export const isPossessivePronoun = (token: Token): boolean => POSSESSIVES.has(token.lower)
export const isPossessiveMark = (token: Token): boolean =>
  token.lower === "'s" || token.lower === '’s' || token.text === "'" || token.text === '’'

const SPEECH = new Set(
  'say says said saying tell tells told ask asks asked add adds added quote quotes quoted add report reports reported accuse accuses accused'.split(
    ' ',
  ),
)

/** Whether token `i` and the one before it stand on one line with nothing left out between them. */
export const isAdjacent = ({ tokens, text }: Document, i: number): boolean => {
  const end = tokens[i - 1]!.end
  const gap = tokens[i]!.start - end
  return gap === 0 || (gap <= 2 && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13)
}

const PARTICIPLES = new Set(
  'acting outgoing incoming ruling sitting visiting leading managing commanding founding presiding serving'.split(' '),
)

/** "acting", "ruling": participles that stand in a title without an article. */
export const isParticiple = (token: Token): boolean => PARTICIPLES.has(token.lower)

// What the part-of-speech tagger takes for a noun at the start of a sentence.
const FUNCTION_WORDS = new Set(
  'while when after before as if since although though but and or because until where why how not than that'.split(' '),
)

/**
 * Words that can stand inside a role before its head: nouns, adjectives, ordinals, hyphens. Not time words, not verbs of
 * saying. `before` is the token in front: a participle needs an article or adverb there, for "the ousted president" is
 * one noun phrase and "praised President Roe" is not.
 */
export const isModifier = (token: Token, before?: Token): boolean => {
  if (SPEECH.has(token.lower) || FUNCTION_WORDS.has(token.lower) || isTimeWord(token)) return false
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
      return /^[\p{L}\p{N}]/u.test(token.text) && (token.text.length > 1 || token.text !== token.lower)
    case 'VERB':
      if (PARTICIPLES.has(token.lower) || token.lower === 'elect') return true
      return (
        /^\p{L}{3,}(?:ed|ing|en)$/u.test(token.lower) &&
        before !== undefined &&
        (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'ADV' || before.text === '-')
      )
    case 'NUM':
      return /^\d+(?:st|nd|rd|th)$/.test(token.lower)
    case 'ADV':
      return token.lower === 'then' || token.lower === 'newly' || token.lower === 'longtime' || token.lower === 'late'
    case 'DET':
    case 'ADP':
    case 'PRON':
    case 'CCONJ':
    case 'SCONJ':
    case 'AUX':
      return false
    default:
      return token.text === '-' || token.text === '&' || token.text === '/' || /^\p{Lu}/u.test(token.text)
  }
}
