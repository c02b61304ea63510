import type { Token } from '../../../text/document.js'
import { ageNumber, inYears, perYear } from './age-number.js'

/** An age as tokens: `tokens.slice(first, last)`, in years. */
export interface AgePhrase {
  readonly first: number
  readonly last: number
  readonly value: number
}

const WHOLE = /^(\d{1,3})-(year|month|week|day)s?-olds?$/

// "35", "thirty - five"; the token after it.
const numberAt = (tokens: readonly Token[], i: number): { value: number; next: number } | null => {
  const value = ageNumber(tokens[i])
  if (value === null) return null
  if (value >= 20 && value % 10 === 0 && tokens[i + 1]?.text === '-') {
    const ones = ageNumber(tokens[i + 2])
    if (ones !== null && ones > 0 && ones < 10 && !/\d/.test(tokens[i + 2]!.text))
      return { value: value + ones, next: i + 3 }
  }
  return { value, next: i + 1 }
}

const skipHyphen = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.text === '-' || tokens[i]?.text === '‑' ? i + 1 : i

/** "25-year-old", "20 year-old", "2 months old", "forty-two years old", "12-years-old" at token `i`. */
export const readOldPhrase = (tokens: readonly Token[], i: number): AgePhrase | null => {
  const whole = WHOLE.exec(tokens[i]?.lower ?? '')
  if (whole) return { first: i, last: i + 1, value: inYears(Number(whole[1]), perYear(whole[2])!) }
  const number = numberAt(tokens, i)
  if (!number) return null
  const unit = skipHyphen(tokens, number.next)
  const per = perYear(tokens[unit]?.lower)
  if (per === undefined) {
    // "2 month-old" with the hyphen inside one token.
    const joined = /^(year|month|week|day)s?-olds?$/.exec(tokens[unit]?.lower ?? '')
    return joined ? { first: i, last: unit + 1, value: inYears(number.value, perYear(joined[1])!) } : null
  }
  const old = skipHyphen(tokens, unit + 1)
  if (tokens[old]?.lower !== 'old' && tokens[old]?.lower !== 'olds') return null
  return { first: i, last: old + 1, value: inYears(number.value, per) }
}

// "who was nine-months pregnant"
const isHyphenated = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '-' && tokens[i + 1]?.start === tokens[i]!.end && tokens[i - 1]?.end === tokens[i]!.start

const ADVERBS = new Set(['now', 'then', 'both', 'also', 'just', 'only', 'about', 'who'])

/** "aged 7", "age 24", "24", "2 months old", "23 months,", "now 42", "also 14" at token `i`, which follows a name and a comma. */
export const readBareAge = (tokens: readonly Token[], i: number): AgePhrase | null => {
  let at = i
  if (ADVERBS.has(tokens[at]?.lower ?? '')) at++
  const labelled = tokens[at]?.lower === 'aged' || tokens[at]?.lower === 'age'
  const first = at
  if (labelled) at++
  const old = readOldPhrase(tokens, at)
  if (old) return { ...old, first }
  const number = numberAt(tokens, at)
  if (!number || isHyphenated(tokens, number.next)) return null
  const per = perYear(tokens[number.next]?.lower)
  if (per === undefined) return { first, last: number.next, value: number.value }
  // "Roe, 23 months, and": of years and of "23 months later" that cannot be said.
  const closed = /^[,.;)]$/.test(tokens[number.next + 1]?.text ?? '')
  return labelled || (per > 1 && closed) ? { first, last: number.next + 1, value: inYears(number.value, per) } : null
}
