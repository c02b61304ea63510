import type { Document, Token } from '../../../text/document.js'
import { nameTitles, rankAbbreviations, roleHeads, rolePlurals } from '../../../data/role-words.js'
import { lowerIn, lowerIs, perWord, textIs } from '../../../text/words.js'

const isWord = (table: ReadonlySet<string>, lower: string): boolean =>
  table.has(lower) || (lower.length > 3 && lower.endsWith('s') && table.has(lower.slice(0, -1)))

/** "experts", "spokesmen": of several people. Not "boss" or "Sens.". */
export const isPlural = ({ lower }: Token): boolean =>
  rolePlurals().has(lower) || (lower.endsWith('s') && !roleHeads().has(lower) && roleHeads().has(lower.slice(0, -1)))

const SUFFIX = /^\p{L}{3,}(?:ologist|ographer|ician|woman|person|keeper|maker|player|holder|monger|master|mistress)$/u

const headsRole = perWord(
  ({ lower }) =>
    isWord(roleHeads(), lower) ||
    rolePlurals().has(lower) ||
    (lower.startsWith('ex-') && roleHeads().has(lower.slice(3))) ||
    SUFFIX.test(lower),
)

/** A noun that can head a role, singular or plural: "minister", "Detective", "co-owners". */
export const isRoleHead = ({ word }: Token): boolean => headsRole(word)

const heads = perWord(({ text, lower }) => {
  if (text[0] === lower[0]) return false
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower
  return rankAbbreviations().has(word) || nameTitles().has(word)
})

/** "Sgt.", "Gov", "Sir": a head only directly before a name, and only with a capital. */
export const isTitle = ({ word }: Token): boolean => heads(word)

// Nouns of time stand beside a role and are no part of it: "said Monday night police chief …".
const TIME = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december today tomorrow yesterday tonight night morning evening afternoon noon midnight ' +
    'week weekend month year day hour minute time times years days weeks months hours ago'
  ).split(' '),
)

export const isTimeWord = lowerIn(TIME)

const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'one', 'another', 'some', 'any', 'no', 'each', 'both'])
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])

export const isArticle = (token: Token): boolean => token.lower === 'the' || token.lower === 'a' || token.lower === 'an'
export const isDeterminer = lowerIn(DETERMINERS)
export const isPossessivePronoun = lowerIn(POSSESSIVES)
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
export const isParticiple = lowerIn(PARTICIPLES)

// What the part-of-speech tagger takes for a noun at the start of a sentence.
const FUNCTION_WORDS = new Set(
  'while when after before as if since although though but and or because until where why how not than that'.split(' '),
)

// "a visibly angry Judge Roe": how one felt is no part of what one is.
const FEELINGS = new Set(
  'angry emotional tired tearful upset grieving heartbroken shaken distraught sad happy frustrated somber sombre visibly'.split(
    ' ',
  ),
)

const isNeverModifier = perWord(
  ({ lower }) => SPEECH.has(lower) || FUNCTION_WORDS.has(lower) || TIME.has(lower) || FEELINGS.has(lower),
)
const startsWithLetter = textIs(/^[\p{L}\p{N}]/u)
const startsWithCapital = textIs(/^\p{Lu}/u)
const isParticipleOrElect = perWord(({ lower }) => PARTICIPLES.has(lower) || lower === 'elect')
const hasParticipleEnding = lowerIs(/^\p{L}{3,}(?:ed|ing|en)$/u)
// "Accused gunman Dan Roe", "First Deputy Superintendent Ann Roe"; not "police accused gunman Dan Roe".
const isCapitalModifier = textIs(/^(?:Accused|First|Second|Third)$/u)
const isOrdinal = lowerIs(/^\d+(?:st|nd|rd|th)$/)

/**
 * Words that can stand inside a role before its head: nouns, adjectives, ordinals, hyphens. Not time words, not verbs of
 * saying. `before` is the token in front: a participle needs an article or adverb there, for "the ousted president" is
 * one noun phrase and "praised President Roe" is not.
 */
export const isModifier = (token: Token, before?: Token): boolean => {
  if (isCapitalModifier(token)) return true
  if (isNeverModifier(token.word)) return false
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
      return startsWithLetter(token) && (token.text.length > 1 || token.text !== token.lower)
    case 'VERB':
      if (isParticipleOrElect(token.word)) return true
      return (
        hasParticipleEnding(token) &&
        before !== undefined &&
        (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'ADV' || before.text === '-')
      )
    case 'NUM':
      return isOrdinal(token)
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
      return token.text === '-' || token.text === '&' || token.text === '/' || startsWithCapital(token)
  }
}
