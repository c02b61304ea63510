import type { Document, Token } from '../../../text/document.js'
import { isRoleHead, isTimeWord, isTitle } from '../roles/words.js'
import { bitOf, readGazetteer } from '../tagger/gazetteer.js'
import { joinNicknames } from './quoted-nickname.js'
import { nameMention } from './name-mention.js'
import type { NameMention } from './name-mention.js'

const GENERATION = /^(?:Jr|Sr|Jnr|Snr)\.?$|^I(?:I{1,2}|V)$/
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’]*$/u

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** The bare surnames and the last words of full names: who an article speaks of. */
const surnamesIn = (fields: readonly (readonly NameMention[])[]): Set<string> => {
  const surnames = new Set<string>()
  for (const names of fields)
    for (const { type, words } of names) if (type === 'person' && words.length > 0) surnames.add(words.at(-1)!)
  return surnames
}

// "Ann Roe-Smith": the hyphen touches both words. "the Ann Roe-John Doe feud" has two names.
const afterHyphen = ({ tokens }: Document, last: number): number => {
  const [word, hyphen, next, after] = [tokens[last - 1]!, tokens[last], tokens[last + 1], tokens[last + 2]]
  if (!hyphen || !/^[-‑]$/.test(hyphen.text) || hyphen.start !== word.end) return last
  if (!next || next.start !== hyphen.end || !CAPITALISED.test(next.text)) return last
  return after && after.start === next.end + 1 && isCapital(after) && !GENERATION.test(after.text) ? last : last + 2
}

// "Ann Roe Jr.", "Ann Roe, Jr.".
const afterGeneration = ({ tokens }: Document, last: number): number => {
  const at = tokens[last]?.text === ',' ? last + 1 : last
  const token = tokens[at]
  return token && GENERATION.test(token.text) && token.start === tokens[at - 1]!.end + 1 ? at + 1 : last
}

/**
 * A given name before a surname that a tagger left out: in a list of given names, or in no list at all and not where a
 * sentence gives every word its capital.
 */
const withGivenName = (doc: Document, first: number, starts: ReadonlySet<number>): number => {
  const token = doc.tokens[first - 1]
  if (!token || token.end + 1 !== doc.tokens[first]!.start || !CAPITALISED.test(token.text)) return first
  if (token.pos !== 'PROPN' || token.text === token.text.toUpperCase()) return first
  if (isTitle(token) || isRoleHead(token) || isTimeWord(token)) return first
  const lists = readGazetteer().lists.get(token.lower) ?? 0
  if (lists === 0 ? starts.has(first - 1) : (lists & bitOf('given')) === 0) return first
  return isCapital(doc.tokens[first - 2]) && doc.tokens[first - 2]!.end + 1 === token.start ? first : first - 1
}

const wholeNamesOf = (
  doc: Document,
  names: readonly NameMention[],
  surnames: ReadonlySet<string>,
): readonly NameMention[] => {
  const { tokens } = doc
  const starts = new Set(doc.sentences.map((sentence) => sentence.first))
  const whole: NameMention[] = []
  const make = (type: NameMention['type'], first: number, last: number): NameMention =>
    nameMention(doc, type, tokens[first]!.start, tokens[last - 1]!.end)
  for (const given of names) {
    const before = whole.at(-1)
    const end = before?.last ?? 0
    if (given.last <= end) continue
    let name = given.first < end ? make(given.type, end, given.last) : given
    let { first, last } = name
    if (name.type !== 'person') {
      // "Ann Roe Jr. Jurors", "Ann Roe of Elm Street": a person whom the tagger ran together with what follows.
      for (let i = first + 2; i < last; i++) {
        const isSuffix = GENERATION.test(tokens[i]!.text) && /^[JS]/.test(tokens[i]!.text)
        const isOrigin = tokens[i]!.lower === 'of' && surnames.has(tokens[i - 1]!.text)
        if (!isSuffix && !isOrigin) continue
        if (!tokens.slice(first, i).every((token) => CAPITALISED.test(token.text))) break
        const rest = isOrigin && isCapital(tokens[i + 1]) ? make('place', i + 1, last) : null
        whole.push(make('person', first, isSuffix ? i + 1 : i))
        if (rest) whole.push(rest)
        last = 0
        break
      }
      if (last > 0) whole.push(name)
      continue
    }
    const next = tokens[last]
    if (last - first > 1) last = afterHyphen(doc, last)
    else if (next && surnames.has(next.text) && next.start === tokens[last - 1]!.end + 1 && next.text !== given.text) {
      if (!isCapital(tokens[last + 1]) || tokens[last + 1]!.start !== next.end + 1) last++
    }
    last = afterGeneration(doc, last)
    if (given.words.length === 1 || GENERATION.test(tokens[first + 1]?.text ?? '')) {
      const start = withGivenName(doc, first, starts)
      if (start >= end) first = start
    }
    if (first !== name.first || last !== name.last) name = make('person', first, last)
    whole.push(name)
  }
  return whole
}

/**
 * People's names as long as they are, where a tagger stopped short or went too far: "Ann Roe, Jr.", "Ann Roe-Smith",
 * `Ann "Pip" Roe`, "Ann Roe of Elm Street".
 */
export const wholeNames = (
  docs: readonly Document[],
  fields: readonly (readonly NameMention[])[],
): (readonly NameMention[])[] => {
  const surnames = surnamesIn(fields)
  return fields.map((names, i) => joinNicknames(docs[i]!, wholeNamesOf(docs[i]!, names, surnames)))
}
