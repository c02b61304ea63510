import {
  DENOMINATORS,
  MULTIPLIERS,
  SEVERAL,
  TEENS,
  TENS,
  UNITS,
  VAGUE,
  VAGUE_FACTORS,
} from '../../data/quantity-words.js'
import type { Document } from '../../text/document.js'
import { wordAt } from './amount.js'
import { unitNamed } from './unit-table.js'

/** A number in words: tokens `[first, last)`. */
export interface WordReading {
  readonly first: number
  readonly last: number
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly scale: number
  readonly form: 'words' | 'vague' | 'fraction'
  /** "one in five", "half of": a share of the whole, not a count. */
  readonly share: boolean
}

const ORDINAL = new Set([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
])

const isDash = (word: string): boolean => word === '-' || word === '‑' || word === '–'

const small = (word: string): number | undefined => UNITS.get(word) ?? TEENS.get(word) ?? TENS.get(word)

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
const FOLD: ReadonlyMap<string, number> = new Map(
  [...UNITS, ...TEENS].filter(([, n]) => n > 1).map(([word, n]) => [`${word}fold`, n]),
)

// The first three letters of each as one number: a table look-up that turns away nineteen words in twenty, unhashed.
const letters = (word: string): number =>
  ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(1) & 31) << 5) | (word.charCodeAt(2) & 31)

const MAY_START = new Uint8Array(1 << 15)
for (const word of [...STARTS, ...FOLD.keys()]) if (word.length > 2) MAY_START[letters(word)] = 1

/** Whether a number in words can begin at token `i`. */
export const startsNumber = (doc: Document, i: number): boolean => {
  const word = doc.tokens[i]!.lower
  if (word.length < 3) {
    if (word !== 'a' && word !== 'an') return false
    const next = doc.tokens[i + 1]?.lower ?? ''
    return MULTIPLIERS.has(next) || DENOMINATORS.has(next) || next === 'few' || next === 'handful'
  }
  return MAY_START[letters(word)] === 1 && (STARTS.has(word) || FOLD.has(word))
}

interface Run {
  readonly value: number
  readonly last: number
  readonly scale: number
}

/** "two hundred and fifty thousand", "twenty-nine", "a hundred", "ten point five". */
const readCardinal = (doc: Document, first: number): Run | undefined => {
  let i = first
  let total = 0
  let group = 0
  let seen = false
  let scale = 1
  let previous = ''
  for (;;) {
    const word = wordAt(doc, i)
    const n = small(word)
    if (n !== undefined) {
      // "twenty nine" is one number, "five six" is two.
      const fits =
        !seen || (previous === 'tens' && UNITS.has(word)) || previous === 'hundred' || previous === 'thousands'
      if (!fits || (n === 0 && seen)) break
      group += n
      previous = TENS.has(word) ? 'tens' : 'units'
      seen = true
      i++
      continue
    }
    const factor = MULTIPLIERS.get(word) ?? (seen && word === 'dozens' ? 12 : undefined)
    if (factor !== undefined && word !== 'score' && (seen || i === first)) {
      if (factor === 100) {
        group = (group || 1) * 100
        previous = 'hundred'
      } else if (factor === 12) {
        group = (group || 1) * 12
        i++
        seen = true
        scale = 1
        break
      } else {
        total = (total === 0 || factor < total ? total : 0) + (group || (total === 0 ? 1 : 0)) * factor
        group = 0
        previous = 'thousands'
      }
      scale = factor
      seen = true
      i++
      continue
    }
    const next = small(wordAt(doc, i + 1))
    if (
      seen &&
      isDash(word) &&
      next !== undefined &&
      ((previous === 'tens' && UNITS.has(wordAt(doc, i + 1))) || previous === 'hundred')
    ) {
      i++
      continue
    }
    if (seen && isDash(word) && MULTIPLIERS.has(wordAt(doc, i + 1)) && wordAt(doc, i + 1) !== 'score') {
      i++
      continue
    }
    if (
      seen &&
      word === 'and' &&
      next !== undefined &&
      (previous === 'hundred' || previous === 'thousands') &&
      (previous === 'hundred' || next < 100)
    ) {
      i++
      continue
    }
    if (seen && word === 'point' && next !== undefined && next < 100) {
      let decimals = ''
      let j = i + 1
      for (let d = small(wordAt(doc, j)); d !== undefined; d = small(wordAt(doc, ++j))) decimals += String(d)
      return { value: total + group + Number(`0.${decimals}`), last: j, scale: 1 }
    }
    break
  }
  // "the twenty-first century", "his hundredth win"
  const ordinal = isDash(wordAt(doc, i)) ? i + 1 : i
  if (seen && ORDINAL.has(wordAt(doc, ordinal)) && (previous !== 'units' || ordinal > i)) return undefined
  return seen
    ? { value: total + group, last: i, scale: previous === 'units' || previous === 'tens' ? 1 : scale }
    : undefined
}

const denominatorAt = (doc: Document, i: number): number | undefined => {
  const word = wordAt(doc, i)
  return DENOMINATORS.get(word) ?? (word.endsWith('s') ? DENOMINATORS.get(word.slice(0, -1)) : undefined)
}

const exact = (first: number, run: Run): WordReading => ({
  first,
  last: run.last,
  value: run.value,
  min: run.value,
  max: run.value,
  scale: run.scale,
  form: 'words',
  share: false,
})

/** "and a half", "and three quarters" after a whole number. */
const readTail = (doc: Document, at: number): { readonly add: number; readonly last: number } | undefined => {
  let i = at
  while (isDash(wordAt(doc, i)) && i < at + 1) i++
  if (wordAt(doc, i) !== 'and') return undefined
  i++
  if (isDash(wordAt(doc, i))) i++
  const word = wordAt(doc, i)
  const n = word === 'a' || word === 'an' ? 1 : UNITS.get(word)
  if (n === undefined) return undefined
  i++
  if (isDash(wordAt(doc, i))) i++
  const denominator = denominatorAt(doc, i)
  return denominator === undefined ? undefined : { add: n / denominator, last: i + 1 }
}

const readVague = (doc: Document, first: number): WordReading | undefined => {
  const word = wordAt(doc, first)
  const factor = VAGUE_FACTORS.get(word)
  if (factor !== undefined && wordAt(doc, first + 1) === 'of') {
    const inner = VAGUE.get(wordAt(doc, first + 2))
    if (inner) {
      return {
        first,
        last: first + 3,
        value: null,
        min: inner[0] * factor,
        max: inner[1] * factor,
        scale: 1,
        form: 'vague',
        share: false,
      }
    }
  }
  const vague = word === 'scores' && wordAt(doc, first + 1) !== 'of' ? undefined : VAGUE.get(word)
  if (vague)
    return { first, last: first + 1, value: null, min: vague[0], max: vague[1], scale: 1, form: 'vague', share: false }
  const several = SEVERAL.get(word)
  if (!several) return undefined
  // "several hundred", "several thousand".
  const factorWord = MULTIPLIERS.get(wordAt(doc, first + 1))
  if (word === 'several' && factorWord !== undefined) {
    return {
      first,
      last: first + 2,
      value: null,
      min: several[0] * factorWord,
      max: several[1] * factorWord,
      scale: 1,
      form: 'vague',
      share: false,
    }
  }
  if (word === 'handful' && wordAt(doc, first + 1) !== 'of') return undefined
  return {
    first,
    last: first + 1,
    value: null,
    min: several[0],
    max: several[1],
    scale: 1,
    form: 'vague',
    share: false,
  }
}

const share = (first: number, last: number, value: number): WordReading => ({
  first,
  last,
  value,
  min: value,
  max: value,
  scale: 1,
  form: 'fraction',
  share: true,
})

/** "a third of", "two-thirds", "three quarters", "half the", "half a million", "half a dozen". */
const readFraction = (doc: Document, first: number): WordReading | undefined => {
  const word = wordAt(doc, first)
  if (word === 'half') {
    let i = first + 1
    if (isDash(wordAt(doc, i))) i++
    if (wordAt(doc, i) === 'a' || wordAt(doc, i) === 'an') {
      i++
      if (isDash(wordAt(doc, i))) i++
      const factor = MULTIPLIERS.get(wordAt(doc, i))
      if (factor !== undefined) return exact(first, { value: factor / 2, last: i + 1, scale: 1 })
      // "half a mile", "half an hour"
      return unitNamed(wordAt(doc, i)) ? exact(first, { value: 0.5, last: i, scale: 1 }) : undefined
    }
    if (i > first + 1) return undefined
    const next = wordAt(doc, i)
    const factor = MULTIPLIERS.get(next)
    if (factor !== undefined && next !== 'score') return exact(first, { value: factor / 2, last: i + 1, scale: 1 })
    if (['of', 'the', 'its', 'their', 'his', 'her', 'all', 'our', 'those', 'these'].includes(next))
      return share(first, first + 1, 0.5)
    return undefined
  }
  let i = first
  let n: number | undefined
  if (word === 'a' || word === 'an') {
    n = 1
    i++
  } else if (word !== 'third' && word !== 'quarter') {
    n = UNITS.get(word) ?? TEENS.get(word) ?? TENS.get(word)
    i++
    if (isDash(wordAt(doc, i))) i++
  } else return undefined
  const denominator = denominatorAt(doc, i)
  if (n === undefined || n === 0 || denominator === undefined) return undefined
  const plural = wordAt(doc, i).endsWith('s') || wordAt(doc, i) === 'halves'
  const of = wordAt(doc, i + 1) === 'of'
  // "a quarter million"
  const factor = MULTIPLIERS.get(wordAt(doc, i + 1))
  if (factor !== undefined && factor >= 1e6)
    return exact(first, { value: (n / denominator) * factor, last: i + 2, scale: 1 })
  // "a fifth victim" and "one third baseman" are no fractions, "a quarter" alone is a period.
  if (n === 1 ? !of : !plural) return undefined
  if (n >= denominator && !of) return undefined
  return share(first, i + 1, n / denominator)
}

/** "one in five", "two out of three", "9 in 10". Exported for numbers in digits. */
export const readRatio = (
  doc: Document,
  numerator: number,
  at: number,
): { readonly value: number; readonly last: number } | undefined => {
  let i = at
  const word = wordAt(doc, i)
  if (isDash(word)) return undefined
  if (word === 'out' && wordAt(doc, i + 1) === 'of') i += 2
  else if (word === 'in') i++
  else return undefined
  if (wordAt(doc, i) === 'every') i++
  const token = doc.tokens[i]
  if (!token) return undefined
  const run = /^\d[\d,]*$/.test(token.text)
    ? { value: Number(token.text.replace(/,/g, '')), last: i + 1 }
    : token.lower === 'a'
      ? undefined
      : readCardinal(doc, i)
  if (!run || run.value <= numerator || run.value < 2 || numerator < 1) return undefined
  const out = word === 'out'
  // "one in 2020", "two in three days", "five in 10 minutes" are no ratios.
  if (!out && (![2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000].includes(run.value) || numerator > 9))
    return undefined
  if (
    !out &&
    /^(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|games?|matches|starts|cities|states|countries|places)$/.test(
      wordAt(doc, run.last),
    )
  )
    return undefined
  return { value: numerator / run.value, last: run.last }
}

/**
 * The number in words that begins at token `first`: "two and a half million", "a dozen", "half a million", "one in five",
 * "a third", "twenty-nine", "tens of thousands".
 *
 * Watch out for "a", "a fifth victim", "five six", "a score of 2-1".
 */
export const readWords = (doc: Document, first: number): WordReading | undefined => {
  const vague = readVague(doc, first)
  if (vague) return vague
  const fraction = readFraction(doc, first)
  if (fraction) {
    // "three quarters of a million"
    const factor =
      wordAt(doc, fraction.last) === 'of' && wordAt(doc, fraction.last + 1) === 'a'
        ? MULTIPLIERS.get(wordAt(doc, fraction.last + 2))
        : undefined
    if (factor !== undefined && fraction.value !== null)
      return exact(first, { value: fraction.value * factor, last: fraction.last + 3, scale: 1 })
    return fraction
  }
  const word = wordAt(doc, first)
  const fold = FOLD.get(word)
  if (fold !== undefined) return exact(first, { value: fold, last: first + 1, scale: 1 })
  if (word === 'a' || word === 'an') {
    const next = wordAt(doc, first + 1)
    if (next === 'couple' && wordAt(doc, first + 2) === 'of') return undefined
    if (next === 'few' && MULTIPLIERS.has(wordAt(doc, first + 2)) && wordAt(doc, first + 2) !== 'score') {
      const factor = MULTIPLIERS.get(wordAt(doc, first + 2))!
      return {
        first,
        last: first + 3,
        value: null,
        min: 2 * factor,
        max: 9 * factor,
        scale: 1,
        form: 'vague',
        share: false,
      }
    }
    if (!MULTIPLIERS.has(next) || next === 'score') return undefined
    const run = readCardinal(doc, first + 1)
    if (!run) return undefined
    // "a million-dollar question"
    return exact(first, run)
  }
  if (word === 'couple' || word === 'quarter' || word === 'third' || word === 'tens') return undefined
  const run = readCardinal(doc, first)
  if (!run) return undefined
  const ratio = readRatio(doc, run.value, run.last)
  if (ratio) return share(first, ratio.last, ratio.value)
  const tail = readTail(doc, run.last)
  if (tail) {
    const factor = MULTIPLIERS.get(wordAt(doc, tail.last))
    const value = run.value + tail.add * (run.value >= 1000 ? run.scale : 1)
    if (factor !== undefined && wordAt(doc, tail.last) !== 'score')
      return exact(first, { value: value * factor, last: tail.last + 1, scale: factor })
    return exact(first, { value, last: tail.last, scale: 1 })
  }
  return exact(first, run)
}
