import { KNOWN_ORGANIZATIONS } from '../../data/known-organizations.js'
import { roleHeads, rolePlurals } from '../../data/role-words.js'
import type { Document, Token } from '../../text/document.js'
import type { Range } from '../../text/span.js'
import type { Attribution } from '../../types.js'
import { phraseFrom } from './phrase.js'
import type { Phrase } from './phrase.js'
import { attributionOf } from './resolve.js'
import { wordSet } from './tokens.js'

/** What a headline says, and who it says so: "Police: Five dead in blast", "Five dead in blast: officials". */
export interface HeadlineStatement {
  readonly content: Range
  readonly attribution: Attribution
}

const LONGEST_LABEL = 6
const LONGEST_HEADLINE = 40

// Those that a headline names by what they are. Not "Update:", "Timeline:", "Victims:", "Explainer:", "Editor’s note:".
const SPEAKERS = wordSet(
  'police cops authorities officials prosecutors investigators deputies troopers detectives witnesses doctors relatives family ' +
    'neighbors neighbours sources lawyers lawmakers scientists researchers experts analysts rebels militants army military ' +
    'government ministry minister spokesman spokeswoman spokesperson president mayor governor sheriff coroner chief pd ' +
    'hospital company un agency witness report reports study poll survey affidavit complaint lawsuit indictment documents records ' +
    'da prosecutor attorney lawyer doctor official source mother mom father dad sister brother wife husband daughter son ' +
    'officer detective medics office department warrants testimony',
)

const ACRONYM = /^\p{Lu}{2,6}$/u
const POLICE = /^\p{Lu}{1,4}(?:PD|SO)$/u

let acronyms: ReadonlySet<string> | undefined

const isAcronym = ({ text }: Token): boolean => {
  acronyms ??= new Set(KNOWN_ORGANIZATIONS.filter((name) => ACRONYM.test(name)))
  return POLICE.test(text) || acronyms.has(text)
}

// "Oslo police", "Police Chief"; of "Mayor of Oslo" the head is the first word.
const isSpeaker = (tokens: readonly Token[], first: number, last: number): boolean => {
  const of = tokens.slice(first, last).findIndex(({ lower }) => lower === 'of' || lower === 'for')
  const head = tokens[of > 0 ? first + of - 1 : last - 1]!
  const word = head.lower
  return (
    SPEAKERS.has(word) || isAcronym(head) || (last - first > 1 && (roleHeads().has(word) || rolePlurals().has(word)))
  )
}

/** An acronym is a name, though "WHO" is a pronoun by its letters. */
const phraseOf = (tokens: readonly Token[], first: number, last: number): Phrase | null =>
  last - first === 1 && isAcronym(tokens[first]!)
    ? { first, last, nameFirst: first, nameLast: last, pronoun: null, person: 'no' }
    : phraseFrom(tokens, first, last)

const read = (
  doc: Document,
  label: readonly [number, number],
  rest: readonly [number, number],
): HeadlineStatement | null => {
  const [first, last] = label
  const [from, to] = rest
  const { tokens } = doc
  if (last <= first || to - from < 2 || last - first > LONGEST_LABEL) return null
  const phrase = phraseOf(tokens, first, last)
  if (!phrase || phrase.pronoun !== null || phrase.last !== last || !isSpeaker(tokens, first, last)) return null
  return {
    content: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
    attribution: attributionOf(doc, phrase),
  }
}

/** Who a headline has its news from, by the colon behind or before the source; null where it names none. */
export const headlineStatement = (doc: Document): HeadlineStatement | null => {
  const { field, tokens } = doc
  if (field !== 'title' || tokens.length > LONGEST_HEADLINE) return null
  const colons = tokens.flatMap(({ text }, i) => (text === ':' ? [i] : []))
  const [first, second] = colons
  const last = colons.at(-1)
  if (first === undefined || last === undefined) return null
  return (
    read(doc, [0, first], [first + 1, tokens.length]) ??
    read(doc, [last + 1, tokens.length], [0, last]) ??
    // "Update: Police: Five dead in blast"
    (second === undefined ? null : read(doc, [first + 1, second], [second + 1, tokens.length]))
  )
}
