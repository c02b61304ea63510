import type { Document, Sentence } from '../../../text/document.js'
import { perWord } from '../../../text/words.js'
import { bitOf, listsOf } from './gazetteer.js'
import type { ListName } from './gazetteer.js'

const LONG = 4
const LEAST_WORDS = 4

const bitsOf = (names: readonly ListName[]): number => names.reduce((bits, name) => bits | bitOf(name), 0)

const isCapitalised = (text: string): boolean => {
  const first = text[0] ?? ''
  return first !== first.toLowerCase()
}
const isLoud = (text: string): boolean => text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()

type Style = 'running' | 'titles' | 'capitals'

const SMALL_IN_TITLES = new Set('after amid over from with into that than when what under about near'.split(' '))

/** What a word says of the style of its line: nothing, as in running text, as in either, capitalised, all in capitals. */
type Sign = 'none' | 'running' | 'either' | 'capital' | 'loud'

const signOf = perWord(({ text, lower }): Sign => {
  if (text.length < LONG || lower === text.toUpperCase()) return 'none'
  if (!isCapitalised(text)) return SMALL_IN_TITLES.has(text) ? 'either' : 'running'
  return isLoud(text) ? 'loud' : 'capital'
})

/** Short words do not count: "and", "of", "to" stay small in most houses' headlines, and none ends with a full stop. */
const styleOf = ({ tokens }: Document, { first, last }: Sentence): Style => {
  let long = 0
  let loud = 0
  for (let i = first; i < last; i++) {
    const sign = signOf(tokens[i]!.word)
    if (sign === 'running') return 'running'
    if (sign === 'none' || sign === 'either') continue
    long++
    if (sign === 'loud') loud++
  }
  if (last - first < LEAST_WORDS || long < 3) return 'running'
  if (loud >= 0.8 * long) return 'capitals'
  return tokens[last - 1]!.text === '.' ? 'running' : 'titles'
}

/** Capitalised also in running text, whatever the everyday word of the same letters. */
const ALWAYS: readonly ListName[] = ['country', 'region', 'capital', 'metropolis', 'demonym', 'creed', 'organization']
/** Names that are everyday words too ("Brown", "Hope"): small only where the article itself writes them so. */
const OFTEN: readonly ListName[] = ['given', 'family', 'city', 'town', 'team', 'honorific', 'calendar']

/**
 * How the words of headlines would be written in running text: "Storm Leaves Ghana" and "STORM LEAVES GHANA" are read as
 * "storm leaves Ghana". Gives a function from a sentence to the reading of its words, or undefined where they stay.
 *
 * Watch out for: a line of names ("Peter Brown, Ann Lee") looks like a headline, so names stay capitalised; "UN" and
 * other short words in capitals stay too.
 */
export const createRecasing = (
  docs: readonly Document[],
): ((doc: Document, sentence: Sentence) => ((text: string, lower: string) => string) | undefined) => {
  const always = bitsOf(ALWAYS)
  const often = bitsOf(OFTEN)
  const everyday = bitOf('everyday')
  let small: Set<string> | undefined
  const seenSmall = (): Set<string> => {
    if (small) return small
    small = new Set()
    for (const { tokens } of docs) for (const { text, lower } of tokens) if (text === lower) small.add(text)
    return small
  }
  const staysSmall = (lower: string): boolean => {
    const bits = listsOf(lower)
    if (bits & always) return false
    return ((bits & everyday) !== 0 && (bits & often) === 0) || seenSmall().has(lower)
  }
  return (doc, sentence) => {
    const style = styleOf(doc, sentence)
    if (style === 'running') return undefined
    return (text, lower) => {
      if (!isCapitalised(text)) return text
      if (style === 'titles') return !isLoud(text) && staysSmall(lower) ? lower : text
      if (staysSmall(lower)) return lower
      return text.length < LONG || !isLoud(text) || listsOf(lower) & bitOf('organization')
        ? text
        : text.charAt(0) + lower.slice(1)
    }
  }
}
