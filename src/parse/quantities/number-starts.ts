import { DENOMINATORS, MULTIPLIERS, SEVERAL, TEENS, TENS, UNITS, VAGUE } from '../../data/quantity-words.js'
import type { Document } from '../../text/document.js'
import { perWord } from '../../text/words.js'

/** Words that can begin a number; every other token is passed over at the cost of one look-up. */
const STARTS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TEENS.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  ...SEVERAL.keys(),
  'tens',
  'half',
  'a',
  'an',
  'dozen',
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'quarter',
  'third',
  'couple',
])

/** "sixfold". */
export const FOLD: ReadonlyMap<string, number> = new Map(
  [...UNITS, ...TEENS].filter(([, n]) => n > 1).map(([word, n]) => [`${word}fold`, n]),
)

const startOf = perWord(({ lower }) =>
  lower === 'a' || lower === 'an' ? 'article' : STARTS.has(lower) || FOLD.has(lower),
)

/** Whether a number in words can begin at token `i`. */
export const startsNumber = ({ tokens }: Document, i: number): boolean => {
  const start = startOf(tokens[i]!.word)
  if (start !== 'article') return start
  const next = tokens[i + 1]?.lower ?? ''
  return MULTIPLIERS.has(next) || DENOMINATORS.has(next) || next === 'few' || next === 'handful'
}
