import type { Document, Token } from '../../../text/document.js'
import { listsOf } from '../tagger/gazetteer.js'
import { givenBefore } from './given-before.js'
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

// "Kelvon Dashai": two words in no list, taken for a place or a firm.
const isUnknownRun = ({ tokens }: Document, { first, last }: NameMention): boolean =>
  last - first === 2 &&
  tokens.slice(first, last).every((token) => CAPITALISED.test(token.text) && listsOf(token.lower) === 0)

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
  // A surname of the article directly after token `at - 1`, and the last capitalised word there.
  const isSurname = (at: number): boolean => {
    const token = tokens[at]
    if (!token || !surnames.has(token.text) || token.start !== tokens[at - 1]!.end + 1) return false
    return !isCapital(tokens[at + 1]) || tokens[at + 1]!.start !== token.end + 1
  }
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
      if (last > 0) whole.push(isUnknownRun(doc, name) && isSurname(last) ? make('person', first, last + 1) : name)
      continue
    }
    if (last - first > 1) last = afterHyphen(doc, last)
    else if (isSurname(last) && tokens[last]!.text !== given.text) last++
    last = afterGeneration(doc, last)
    if (given.words.length < 3 || GENERATION.test(tokens[first + 1]?.text ?? '')) {
      const start = givenBefore(doc, first, starts)
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
  return fields.map((names, i) => joinNicknames(docs[i]!, wholeNamesOf(docs[i]!, names, surnames), surnames))
}
