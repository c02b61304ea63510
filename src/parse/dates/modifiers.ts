import type { Phrase } from './reading.js'
import type { Word, Words } from './words.js'

interface Modifier {
  /** The words before the expression, last one first. */
  readonly words: readonly string[]
  readonly modifier: string
  /** Read only before these types. */
  readonly types: RegExp
}

const modifier = (words: string, name: string, types: RegExp): Modifier => ({
  words: words.split(' ').reverse(),
  modifier: name,
  types,
})

const ANY = /^/
const POINT = /^(?:DATE|TIME)$/
const LENGTH = /^(?:DURATION|OFFSET)$/
const CLOCK_OR_LENGTH = /^(?:DURATION|OFFSET|TIME)$/

const MODIFIERS: readonly Modifier[] = [
  modifier('the beginning of', 'START', POINT),
  modifier('the start of', 'START', POINT),
  modifier('the early part of', 'START', POINT),
  modifier('the first part of', 'START', POINT),
  modifier('the middle of', 'MID', POINT),
  modifier('the end of', 'END', POINT),
  modifier('the close of', 'END', POINT),
  modifier('the latter part of', 'END', POINT),
  modifier('the rest of', 'END', POINT),
  modifier('the remainder of', 'END', POINT),
  modifier('earlier in', 'START', POINT),
  modifier('later in', 'END', POINT),
  modifier('late in', 'END', POINT),
  modifier('early in', 'START', POINT),
  modifier('earlier on', 'START', POINT),
  modifier('later on', 'END', POINT),
  modifier('early on', 'START', POINT),
  modifier('late on', 'END', POINT),
  modifier('early', 'START', POINT),
  modifier('earlier', 'START', POINT),
  modifier('late', 'END', POINT),
  modifier('later', 'END', POINT),
  modifier('mid', 'MID', POINT),
  modifier('mid -', 'MID', POINT),
  modifier('early -', 'START', POINT),
  modifier('late -', 'END', POINT),
  modifier('no more than', 'EQUAL_OR_LESS', LENGTH),
  modifier('not more than', 'EQUAL_OR_LESS', LENGTH),
  modifier('no less than', 'EQUAL_OR_MORE', LENGTH),
  modifier('more than', 'MORE_THAN', LENGTH),
  modifier('longer than', 'MORE_THAN', LENGTH),
  modifier('less than', 'LESS_THAN', LENGTH),
  modifier('fewer than', 'LESS_THAN', LENGTH),
  modifier('at least', 'EQUAL_OR_MORE', LENGTH),
  modifier('at most', 'EQUAL_OR_LESS', LENGTH),
  modifier('as much as', 'EQUAL_OR_LESS', LENGTH),
  modifier('as long as', 'EQUAL_OR_LESS', LENGTH),
  modifier('as many as', 'EQUAL_OR_LESS', LENGTH),
  modifier('up to', 'EQUAL_OR_LESS', LENGTH),
  modifier('nearly', 'LESS_THAN', CLOCK_OR_LENGTH),
  modifier('almost', 'LESS_THAN', CLOCK_OR_LENGTH),
  modifier('over', 'MORE_THAN', LENGTH),
  modifier('under', 'LESS_THAN', LENGTH),
  modifier('within', 'EQUAL_OR_LESS', /^DURATION$/),
  modifier('about', 'APPROX', CLOCK_OR_LENGTH),
  modifier('around', 'APPROX', ANY),
  modifier('approximately', 'APPROX', ANY),
  modifier('roughly', 'APPROX', ANY),
  modifier('some', 'APPROX', LENGTH),
  modifier('circa', 'APPROX', ANY),
  modifier('just before', 'BEFORE', /^TIME$/),
  modifier('shortly before', 'BEFORE', /^TIME$/),
  modifier('just after', 'AFTER', /^TIME$/),
  modifier('shortly after', 'AFTER', /^TIME$/),
]

const OF_EXTENT = /^(?:over|under|within|around|about)$/

let byLast: Map<string, Modifier[]> | undefined

/** By their last word, so that most expressions look at nothing; longer ones first. */
const endingIn = (word: string): readonly Modifier[] => {
  if (!byLast) {
    byLast = new Map()
    for (const one of [...MODIFIERS].sort((a, b) => b.words.length - a.words.length)) {
      const last = one.words[0] ?? ''
      byLast.set(last, [...(byLast.get(last) ?? []), one])
    }
  }
  return byLast.get(word) ?? []
}

const wordAt = (words: readonly Word[], index: number): string => {
  const lower = words[index]?.lower ?? ''
  return lower === '–' || lower === '‑' ? '-' : lower
}

/** "early", "the end of", "more than" before an expression: part of it, and told as its TIMEX3 modifier. */
export const withModifier = (phrase: Phrase, { list }: Words): Phrase => {
  if (phrase.meaning.kind === 'fixed' && phrase.type === 'DATE') return phrase
  const { meaning } = phrase
  const kind =
    meaning.kind === 'shift' && Math.abs(meaning.count) > 0 && list[phrase.last]?.lower === 'ago'
      ? 'OFFSET'
      : phrase.type
  let at = phrase.first - 1
  // "the early 1980s": the article stands before the modifier; "at the end of the year": behind it.
  const found = endingIn(wordAt(list, at)).find(
    (one) => one.types.test(kind) && one.words.every((word, i) => wordAt(list, at - i) === word),
  )
  if (!found) return phrase
  // "over the past weeks" is during them; "over a week" is more than one.
  if (OF_EXTENT.test(found.words[0] ?? '') && list[phrase.first]?.lower === 'the') return phrase
  at -= found.words.length
  const article = wordAt(list, at) === 'the' && /^(?:early|late|mid)$/.test(found.words.at(-1) ?? '')
  return { ...phrase, first: article ? at : at + 1, modifier: phrase.modifier ?? found.modifier }
}
