import type { Document, Token } from '../../../text/document.js'
import { isRoleHead, isTimeWord, isTitle } from '../roles/words.js'
import { nameMention } from './name-mention.js'
import type { NameMention } from './name-mention.js'

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”', "'": "'", '‘': '’', '(': ')' }
const MOST_WORDS = 3

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

const isGivenWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}[\p{L}\p{M}'’.]*$/u.test(token.text) &&
  !isTitle(token) &&
  !isRoleHead(token) &&
  !isTimeWord(token)

/** The closing mark of what opens at token `at` and holds a few capitalised words only; -1 if there is none. */
const closerOf = ({ tokens }: Document, at: number): number => {
  const closer = Object.hasOwn(CLOSERS, tokens[at]!.text) ? CLOSERS[tokens[at]!.text]! : null
  if (closer === null || tokens[at + 1]?.start !== tokens[at]!.end) return -1
  for (let i = at + 1; i <= at + 1 + MOST_WORDS; i++) {
    if (tokens[i]?.text === closer) return i > at + 1 && tokens[i - 1]!.end === tokens[i]!.start ? i : -1
    if (!isCapital(tokens[i])) return -1
  }
  return -1
}

const startsWord = ({ tokens }: Document, i: number): boolean => tokens[i - 1]!.end + 1 === tokens[i]!.start

/** For each token the name that covers it: nicknames are rare, so this is built for the first. */
const covering = (names: readonly NameMention[]): ((i: number) => NameMention | undefined) => {
  let byToken: Map<number, NameMention> | undefined
  return (i) => {
    if (!byToken) {
      byToken = new Map()
      for (const name of names) for (let k = name.first; k < name.last; k++) byToken.set(k, name)
    }
    return byToken.get(i)
  }
}

// Back from the opening mark over the given names, tagged or not.
const startOf = (doc: Document, nameAt: (i: number) => NameMention | undefined, at: number): number => {
  const tagged = nameAt(at - 1)
  if (tagged) return tagged.type === 'person' || tagged.words.length === 1 ? tagged.first : at
  let first = at
  while (first > 0 && at - first < MOST_WORDS && isGivenWord(doc.tokens[first - 1])) {
    if (first < at && !startsWord(doc, first)) break
    if (nameAt(first - 1)) break
    first--
  }
  return first
}

/**
 * `Ann "Pip" Roe` is one name where a tagger found "Ann" and "Roe", or one of them.
 *
 * Watch out for: `the director of "Jaws" Steven Spielberg` has a whole name after the marks, and `Adele "Hello" Tour`
 * nobody's surname.
 */
export const joinNicknames = (
  doc: Document,
  names: readonly NameMention[],
  surnames: ReadonlySet<string>,
): readonly NameMention[] => {
  const { tokens } = doc
  const joined: NameMention[] = []
  const nameAt = covering(names)
  for (let at = 1; at + 3 < tokens.length; at++) {
    if (!Object.hasOwn(CLOSERS, tokens[at]!.text) || !isCapital(tokens[at + 1]) || !isGivenWord(tokens[at - 1]))
      continue
    const closer = closerOf(doc, at)
    if (closer < 0 || !startsWord(doc, at) || !isCapital(tokens[closer + 1]) || !startsWord(doc, closer + 1)) continue
    const word = tokens[closer + 1]!
    const surname =
      nameAt(closer + 1) ?? (surnames.has(word.text) ? nameMention(doc, 'person', word.start, word.end) : undefined)
    const given = nameAt(at - 1)
    if (!surname || (surname.type !== 'person' && given?.type !== 'person')) continue
    const first = startOf(doc, nameAt, at)
    const isWhole = surname.first === closer + 1 && surname.words.length > 1
    if (first === at || (isWhole && given?.type !== 'person') || (isWhole && surname.type !== 'person')) continue
    joined.push(nameMention(doc, 'person', tokens[first]!.start, surname.end))
    at = surname.last - 1
  }
  if (joined.length === 0) return names
  const kept: NameMention[] = []
  let next = 0
  for (const name of names) {
    while (next < joined.length && joined[next]!.last <= name.first) kept.push(joined[next++]!)
    const one = joined[next]
    if (!one || one.first >= name.last) kept.push(name)
  }
  return [...kept, ...joined.slice(next)]
}
