import { ORGANISATION, PLACES, TITLES } from '../../data/name-words.js'
import type { Token } from '../../text/document.js'
import { lowerIn, lowerIs, perWord, textIs } from '../../text/words.js'
import { canSpeak } from './source-nouns.js'
import { isCapital, isPossessive, wordSet } from './tokens.js'

/** A noun phrase that can be the source of a statement: `tokens.slice(first, last)`, named by `tokens.slice(nameFirst, nameLast)`. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly nameFirst: number
  readonly nameLast: number
  /** Lower-case pronoun, where the phrase is one. */
  readonly pronoun: string | null
  /** The name is a person's as far as its words tell; a single capitalised word may be one. */
  readonly person: 'yes' | 'maybe' | 'no'
}

export const DATE_WORDS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today yesterday tonight tomorrow morning afternoon evening night late early earlier later week month year midday noon midnight weekend',
)

export const isDateWord = lowerIn(DATE_WORDS)

const PLACE_START = wordSet('north south east west new los las san santa st. fort mount')

const isSomebody = lowerIs(/^(?:some|every)(?:one|body)$/)
const isApostrophe = textIs(/^['’]s?$/)
const isForeign = textIs(/^[\p{L}&.]+$/u)

const isNominal = (token: Token): boolean =>
  token.pos === 'NOUN' ||
  token.pos === 'PROPN' ||
  token.pos === 'ADJ' ||
  token.pos === 'NUM' ||
  isSomebody(token) ||
  ((token.pos === 'PART' || token.pos === 'PUNCT') && isApostrophe(token)) ||
  (token.pos === 'X' && isForeign(token)) ||
  (token.pos === 'VERB' && isCapital(token) && token.text.length > 1)

const isDeterminingWord = lowerIs(/^(?:his|her|their|its|my|our|your|another|several|many|some|no|these|those)$/)

const isDeterminer = (token: Token): boolean => token.pos === 'DET' || isDeterminingWord(token)

const LINKS = wordSet(
  'of for at in from with on to inside outside near around across behind under about within against by',
)

const isLink = lowerIn(LINKS)

const startsNoun = (token: Token | undefined): boolean =>
  token !== undefined && (isDeterminer(token) || isNominal(token)) && !isDateWord(token)

const PERSONAL = wordSet('he she they it i we you who which')

// "IT" is a department.
const isPersonal = perWord(({ text, lower }) => PERSONAL.has(lower) && text !== 'IT')

const isVerbalModifier = lowerIs(/(?:ed|ing|en)$/)

/** A hyphen or "&" within a name; a dash between spaces is none: "OSLO - Police say". */
const joinsNouns = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]!
  if (token.text !== '-') return token.text === '&'
  return tokens[i - 1]?.end === token.start || tokens[i + 1]?.start === token.end
}

/** Where the noun group that begins at `i` ends; `i` when none does. */
const groupEnd = (tokens: readonly Token[], i: number, end: number): number => {
  let at = i
  while (at < end && isDeterminer(tokens[at]!)) at++
  const head = at
  let owned = false
  while (at < end) {
    const token = tokens[at]!
    const hyphen = at > head && at + 1 < end && joinsNouns(tokens, at)
    // "Comey's closely guarded memos"
    const modifier: boolean = owned && (token.pos === 'ADV' || (token.pos === 'VERB' && isVerbalModifier(token)))
    if (!isNominal(token) && !hyphen && !modifier) break
    owned = modifier || isPossessive(token)
    at++
  }
  return at === head ? i : at
}

const isTitle = lowerIn(TITLES)
const isOrganisation = lowerIn(ORGANISATION)
const speaks = perWord(({ lower }) => canSpeak(lower))

const nameOf = (
  tokens: readonly Token[],
  first: number,
  last: number,
): Pick<Phrase, 'nameFirst' | 'nameLast' | 'person'> => {
  let start = first
  while (start < last && isDeterminer(tokens[start]!)) start++
  // The head group: before any "of", "for", "at".
  let head = start
  while (head < last && !isLink(tokens[head]!) && tokens[head]!.pos !== 'CCONJ') head++
  let run = head
  while (run > start && isCapital(tokens[run - 1]!) && !isPossessive(tokens[run - 1]!)) run--
  // Hyphens: "Eun-ji", "Al-Qassam".
  while (run > start + 1 && tokens[run - 1]!.text === '-' && isCapital(tokens[run - 2]!)) {
    run -= 2
    while (run > start && isCapital(tokens[run - 1]!)) run--
  }
  let titled = run > start && run < head
  for (let i = run; i < head - 1; i++) {
    if (isTitle(tokens[i]!)) {
      run = i + 1
      titled = true
    }
  }
  const owner = tokens[run - 1] !== undefined && run > start && isApostrophe(tokens[run - 1]!)
  let organisation = head < last && (tokens[head]!.lower === 'of' || tokens[head]!.pos === 'CCONJ') && !titled
  for (let i = run; i < head; i++) if (isOrganisation(tokens[i]!)) organisation = true
  const count = head - run
  if (count === 1 && !titled && PLACES.has(tokens[run]!.lower)) organisation = true
  if (count === 0 || owner || organisation || PLACE_START.has(tokens[run]!.lower) || (count > 4 && !titled)) {
    return { nameFirst: start, nameLast: last, person: 'no' }
  }
  if (titled || count > 1) return { nameFirst: run, nameLast: head, person: 'yes' }
  const alone = head === last && run === start && tokens[run]!.pos === 'PROPN' && !speaks(tokens[run]!.word)
  return { nameFirst: start, nameLast: last, person: alone ? 'maybe' : 'no' }
}

/** The phrase `tokens.slice(first, last)`. */
export const phraseOf = (tokens: readonly Token[], first: number, last: number): Phrase => {
  const only = tokens[first]!
  if (last - first === 1 && isPersonal(only.word)) {
    return { first, last, nameFirst: first, nameLast: last, pronoun: only.lower, person: 'no' }
  }
  return { first, last, ...nameOf(tokens, first, last), pronoun: null }
}

/** The noun phrase that begins at `i`: "a spokesman for Hamas's armed wing". */
export const phraseFrom = (tokens: readonly Token[], i: number, end: number): Phrase | null => {
  const token = tokens[i]
  if (!token || i >= end) return null
  if (isPersonal(token.word)) return phraseOf(tokens, i, i + 1)
  let last = groupEnd(tokens, i, end)
  if (last === i) return null
  for (let links = 0; links < 3 && last + 1 < end; links++) {
    const link = tokens[last]!
    if (!(isLink(link) || link.lower === 'and') || !startsNoun(tokens[last + 1])) break
    const next = groupEnd(tokens, last + 1, end)
    if (next === last + 1) break
    last = next
  }
  // "Castro on Tuesday", "police Thursday"
  while (last > i + 1 && isDateWord(tokens[last - 1]!)) last--
  while (last > i + 1 && isLink(tokens[last - 1]!)) last--
  return phraseOf(tokens, i, last)
}

const isEdOrIng = lowerIs(/(?:ed|ing)$/)

// "the group's armed wing", "the investigating officer"
const isModifier = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return (
    tokens[at]!.pos === 'VERB' &&
    isEdOrIng(tokens[at]!) &&
    before !== undefined &&
    (isDeterminer(before) || isPossessive(before))
  )
}

const isJoint = textIs(/^[-,'’&]$/)

/** The noun phrase that ends before `end`, reaching no further back than `start`. */
export const phraseBefore = (tokens: readonly Token[], start: number, end: number): Phrase | null => {
  const last = tokens[end - 1]
  if (!last || end - 1 < start) return null
  if (isPersonal(last.word)) return phraseOf(tokens, end - 1, end)
  if (!isNominal(last)) return null
  let first = end
  while (first > start) {
    const token = tokens[first - 1]!
    const inside = first < end
    const joins = inside && (isLink(token) || token.lower === 'and' || joinsNouns(tokens, first - 1))
    if (!isNominal(token) && !isDeterminer(token) && !joins && !(inside && isModifier(tokens, first - 1))) break
    first--
    // "the kind of job many women say they want": a determiner begins a phrase of its own.
    const outer = tokens[first - 1]
    if (inside && isDeterminer(token) && outer && !isDeterminer(outer) && !isLink(outer) && outer.lower !== 'and') break
  }
  // What precedes belongs to the clause: "On Sunday morning police", "and police".
  while (first < end - 1) {
    const token = tokens[first]!
    if (isLink(token) || token.pos === 'CCONJ' || isDateWord(token) || isJoint(token)) first++
    else break
  }
  return first < end ? phraseOf(tokens, first, end) : null
}
