import type { Document } from '../../text/document.js'
import type { Bound } from '../../types.js'
import { isPlain, wordAt } from './amount.js'
import type { Amount } from './amount.js'

export interface BoundReading {
  readonly bound: Bound
  /** Offsets of the number with the words that bound it. */
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** Phrases before a number, last word first so that one look back finds the longest. */
const BEFORE: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['more than', 'more-than'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['upwards of', 'more-than'],
  ['upward of', 'more-than'],
  ['in excess of', 'more-than'],
  ['excess of', 'more-than'],
  ['greater than', 'more-than'],
  ['higher than', 'more-than'],
  ['larger than', 'more-than'],
  ['longer than', 'more-than'],
  ['older than', 'more-than'],
  ['better than', 'more-than'],
  ['well over', 'more-than'],
  ['just over', 'more-than'],
  ['exceeding', 'more-than'],
  ['exceeds', 'more-than'],
  ['exceeded', 'more-than'],
  ['exceed', 'more-than'],
  ['topped', 'more-than'],
  ['tops', 'more-than'],
  ['topping', 'more-than'],
  ['surpassed', 'more-than'],
  ['surpasses', 'more-than'],
  ['surpassing', 'more-than'],
  ['beyond', 'more-than'],
  ['at least', 'at-least'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['not fewer than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['minimum of', 'at-least'],
  ['as few as', 'at-least'],
  ['as little as', 'at-least'],
  ['as low as', 'at-least'],
  ['fewer than', 'less-than'],
  ['less than', 'less-than'],
  ['lower than', 'less-than'],
  ['smaller than', 'less-than'],
  ['shorter than', 'less-than'],
  ['younger than', 'less-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['just under', 'less-than'],
  ['just below', 'less-than'],
  ['just shy of', 'less-than'],
  ['shy of', 'less-than'],
  ['just short of', 'less-than'],
  ['short of', 'less-than'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['as high as', 'at-most'],
  ['up to', 'at-most'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['at most', 'at-most'],
  ['at the most', 'at-most'],
  ['a maximum of', 'at-most'],
  ['maximum of', 'at-most'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['close to', 'about'],
  ['near', 'about'],
  ['approaching', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['approx.', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['estimated at', 'about'],
  ['circa', 'about'],
  ['c.', 'about'],
  ['barely', 'about'],
  ['somewhere around', 'about'],
  ['in the region of', 'about'],
  ['or so', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['>', 'more-than'],
  ['≥', 'at-least'],
  ['<', 'less-than'],
  ['≤', 'at-most'],
])
const LONGEST = 4
/** Words that may stand between the phrase and the number. */
const FILLERS = new Set('just well only another additional reported record whopping combined'.split(' '))
const DOWNWARD = new Set(['nearly', 'almost', 'close to', 'approaching'])

const AFTER =
  /^(?:(?: |-)(?:plus\b|or (?:more|so|fewer|less|thereabouts|over|above|older|younger|under)\b)|\+(?!\d)| at (?:least|most)\b|-odd\b|-some\b|-ish\b)/u
const AFTER_BOUND: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['plus', 'at-least'],
  ['+', 'at-least'],
  ['or more', 'at-least'],
  ['or over', 'at-least'],
  ['or above', 'at-least'],
  ['or older', 'at-least'],
  ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['odd', 'about'],
  ['some', 'about'],
  ['ish', 'about'],
  ['or fewer', 'at-most'],
  ['or less', 'at-most'],
  ['or younger', 'at-most'],
  ['or under', 'at-most'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
])

/**
 * "about" as an interval: five in a hundred either way, and no more than rounding to the last digit given would hide: about
 * 40 is 38 to 42, about 2,400 is 2,350 to 2,450. "nearly" leaves the upper side closed.
 */
const NEAR = 0.05

// Five feet ten is 5.8333…: a number that was computed has no last digit of its own.
const COMPUTED = 12
/** An inch in five feet. */
const INCH = 1 / 60

const lastDigit = (value: number): number => {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e')
  if (mantissa.length > COMPUTED) return INCH * Math.abs(value)
  return 10 ** (Number(exponent) - mantissa.replace('.', '').length + 1)
}

const lookBack = (
  doc: Document,
  at: number,
): { readonly bound: Bound; readonly phrase: string; readonly first: number } | undefined => {
  for (let n = LONGEST; n > 0; n--) {
    if (at - n < 0) continue
    let phrase = wordAt(doc, at - n)
    for (let k = at - n + 1; k < at; k++) phrase += ` ${wordAt(doc, k)}`
    const bound = BEFORE.get(phrase)
    if (bound) return { bound, phrase, first: at - n }
  }
  return undefined
}

const MEASURED = new Set(
  'score scores rating ratings average total count index level number population attendance'.split(' '),
)

/** Words that look like a bound and belong to something else: "handed over 40 hostages", "all over 50 states", "take over 3 firms". */
const isMisread = (doc: Document, phrase: string, first: number, amount: Amount): boolean => {
  const before = wordAt(doc, first - 1)
  const pos = doc.tokens[first - 1]?.pos
  // "Averaged over 30 days, cases fell"; "they averaged over 30 points" is a bound.
  if (phrase === 'over' && before === 'averaged') return first < 2 || doc.tokens[first - 2]!.pos === 'PUNCT'
  if (phrase === 'over')
    return /^(?:take[ns]?|took|taking|hand(?:ed|ing|s)?|turn(?:ed|ing)?|run|ran|all|spread|knock(?:ed)?|presid(?:es|ed|ing)|fight(?:ing)?|fought|dispute|war|conflict|control|win|victory|lead|spans?|times|concerns?)$/.test(
      before,
    )
  if (phrase === 'under') return /^(?:come|comes|came|put|brought|live[sd]?)$/.test(before)
  // "near 3200 South", "near 7 Mile and Greenfield": a street is near.
  if (phrase === 'near' && [amount.last, amount.last - 1].some((i) => /^\p{Lu}\p{Ll}/u.test(doc.tokens[i]?.text ?? '')))
    return true
  // "the hills above 40 homes"; "a rating below 57%" is a bound, and so is "a score below 57"
  if (phrase === 'near' || (isPlain(amount) && (phrase === 'below' || phrase === 'above') && !MEASURED.has(before)))
    return pos === 'NOUN' || pos === 'PROPN'
  return false
}

/** What the words around a number make of it: "more than", "up to", "nearly", "or more", "an estimated". */
export const readBound = (doc: Document, amount: Amount): BoundReading => {
  let { start, end, first, last } = amount
  let bound: Bound = amount.bound ?? (amount.form === 'vague' ? 'between' : 'exactly')
  let at = first
  let found = lookBack(doc, at)
  for (let k = 0; k < 2 && !found && FILLERS.has(wordAt(doc, at - 1)); k++) {
    at--
    found = lookBack(doc, at)
  }
  if (found && !isMisread(doc, found.phrase, found.first, amount)) {
    // "just over", "well over", "only about": the word before belongs to it.
    bound = found.bound
    first = found.first
    start = doc.tokens[first]!.start
    if (bound === 'about' || bound === 'less-than' || bound === 'more-than') {
      const outer = lookBack(doc, first)
      if (outer && (outer.phrase === 'up to' || outer.phrase === 'at least' || outer.phrase === 'as many as')) {
        bound = outer.bound
        first = outer.first
        start = doc.tokens[first]!.start
      }
    }
  }
  const after = AFTER.exec(doc.text.slice(end, end + 20))
  const late = after && AFTER_BOUND.get(after[0].replace(/^[ -]/, ''))
  if (late) {
    bound = late
    end += after[0].length
    while (last < doc.tokens.length && doc.tokens[last]!.start < end) last++
  }
  return { bound, start, end, first, last }
}

/** The closed interval that a bounded number allows. */
export const interval = (
  amount: Amount,
  bound: Bound,
  phrase: string,
): { readonly min: number | null; readonly max: number | null } => {
  const { min, max } = amount
  // A range or a vague word is an interval already: "about 14 to 18".
  if (amount.value === null || min === null || max === null) return { min, max }
  switch (bound) {
    case 'more-than':
    case 'at-least':
      return { min, max: null }
    case 'less-than':
    case 'at-most':
      return { min: null, max }
    case 'about': {
      const slack = Math.min(NEAR * Math.abs(max), lastDigit(max) / 2)
      const downward = DOWNWARD.has(phrase)
      return { min: round(min - slack), max: downward ? max : round(max + slack) }
    }
    default:
      return { min, max }
  }
}

const round = (n: number): number => Number(n.toPrecision(12))
