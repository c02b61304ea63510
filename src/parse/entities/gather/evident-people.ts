import type { Document, Token } from '../../../text/document.js'
import { contains } from '../../../text/span.js'
import { readBareAge, readOldPhrase } from '../ages/age-phrase.js'
import { isRoleHead, isTimeWord, isTitle } from '../roles/words.js'
import { isGivenTitle } from './given-before.js'
import { nameMention } from './name-mention.js'
import type { NameMention } from './name-mention.js'

const MAX_WORDS = 5
const PARTICLE = /^(?:al|el|bin|ibn|van|von|der|den|de|da|di|la|del|dos|-|‑)$/
const INITIAL = /^\p{Lu}\.$/u

const PERSON_NOUN = /^(?:boy|girl|man|woman|teen|teenager|child|mother|father|son|daughter|student|suspect|victim)$/

const isNameWord = (token: Token): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(token.text) &&
  token.pos !== 'DET' &&
  token.pos !== 'ADP' &&
  token.pos !== 'PRON' &&
  token.pos !== 'AUX' &&
  !isTimeWord(token) &&
  !PERSON_NOUN.test(token.lower)

// A hyphen inside "Edmond-Gray" touches both words; a dash does not.
const isJoined = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.text !== '-' && tokens[i]!.text !== '‑') ||
  (tokens[i - 1]?.end === tokens[i]!.start && tokens[i + 1]?.start === tokens[i]!.end)

const isCapitalised = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

// The words of a name that ends before `end`: "Kadeem Ray Williams", "Croshian Xavier-Romaine Edwards Jr.".
const startBefore = ({ tokens }: Document, end: number): number => {
  let at = end
  while (at > 0 && end - at < MAX_WORDS + 2) {
    const token = tokens[at - 1]!
    if (at < end && ((PARTICLE.test(token.text) && isJoined(tokens, at - 1)) || INITIAL.test(token.text))) at--
    else if (isNameWord(token) && !isTitle(token) && !(isRoleHead(token) && at < end)) at--
    else break
  }
  while (at < end && !isNameWord(tokens[at]!)) at++
  return at
}

const endAfter = ({ tokens }: Document, start: number): number => {
  let at = start
  while (at < tokens.length && at - start < MAX_WORDS) {
    const token = tokens[at]!
    if (isNameWord(token) || (at > start && PARTICLE.test(token.text) && isJoined(tokens, at))) at++
    else break
  }
  while (at > start && !isNameWord(tokens[at - 1]!)) at--
  return at
}

const isWritten = (doc: Document, first: number, last: number): boolean => {
  if (last - first < 2) return false
  const text = doc.text.slice(doc.tokens[first]!.start, doc.tokens[last - 1]!.end)
  return /\s/.test(text) && !/[\n\r]/.test(text) && text !== text.toUpperCase()
}

const ENDS = new Set(['PUNCT', 'VERB', 'AUX', 'ADP', 'CCONJ', 'ADV', 'PRON', 'SCONJ', 'PART', 'DET'])

// "Ann Roe dead", "Ann Roe to", "Ann Roe."; not "Detroit Lions fan", "Detroit Lions young fan".
const endsName = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (!token || ENDS.has(token.pos)) return true
  const after = tokens[i + 1]?.pos
  return token.pos === 'ADJ' && after !== 'NOUN' && after !== 'ADJ' && after !== 'PROPN'
}

/**
 * People that an age gives away, found whatever the tagger says: two capitalised words or more between "25-year-old" and
 * the next other word, or before ", 24,".
 *
 * Watch out for: "of St. Paul, 35," is a place; "25-year-old Houston man" is one word and no name.
 */
export const evidentPeople = (doc: Document): NameMention[] => {
  const { tokens } = doc
  const people: NameMention[] = []
  const add = (first: number, last: number): void => {
    const before = people.at(-1)
    if (!isWritten(doc, first, last) || (before && before.last > first)) return
    people.push(nameMention(doc, 'person', tokens[first]!.start, tokens[last - 1]!.end))
  }
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.pos !== 'NUM') continue
    const old = readOldPhrase(tokens, i)
    if (old) {
      const last = endAfter(doc, old.last)
      if (endsName(tokens, last)) add(old.last, last)
    }
    if (tokens[i - 1]?.text !== ',') continue
    const age = readBareAge(tokens, i)
    const closer = age && tokens[age.last]?.text
    if (closer !== ',' && closer !== '.' && closer !== ';') continue
    let first = startBefore(doc, i - 1)
    // "Major Roe, 3, was": an officer's age is not given so; one more name would make it a title.
    if (
      first === i - 2 &&
      first > 0 &&
      isGivenTitle(tokens[first - 1]!.lower) &&
      isCapitalised(tokens[first - 1]!) &&
      !isCapitalised(tokens[first - 2])
    )
      first--
    if (tokens[first - 1]?.pos !== 'ADP') add(first, i - 1)
  }
  return people
}

/** The tagger's names of one field, with the evident people in place of what it took them for. */
export const withEvidentPeople = (doc: Document, names: readonly NameMention[]): NameMention[] => {
  const people = evidentPeople(doc)
  if (people.length === 0) return [...names]
  const kept: NameMention[] = []
  let next = 0
  for (const person of people) {
    while (next < names.length && names[next]!.last <= person.first) kept.push(names[next++]!)
    const over: NameMention[] = []
    while (next < names.length && names[next]!.first < person.last) over.push(names[next++]!)
    const isTagged = over.some((name) => name.type === 'person' && contains(name, person))
    const isSeveral = over.filter((name) => name.type === 'person').length > 1
    if (isTagged || isSeveral) kept.push(...over)
    else kept.push(person)
  }
  return [...kept, ...names.slice(next)]
}
