import type { Document } from '../../text/document.js'
import { perWord } from '../../text/words.js'
import { COUNT, tokenFrom, wordAt } from './amount.js'
import type { Amount } from './amount.js'
import { ageDecadeAt } from './mark-ages.js'
import { isNameNumber } from './name-numbers.js'
import { readDigits } from './read-digits.js'
import { startsNumber } from './number-starts.js'
import { readRatio } from './read-ratio.js'
import { readWords } from './read-words.js'
import { readUnit } from './read-unit.js'
import { isTimeNumber } from './time-numbers.js'

const SHARE = { dimension: 'percent', symbol: '1' } as const
const FEET_INCHES =
  /(?:[- ](?:foot|feet|ft\.?),?[- ]|['′’] ?)(\d{1,2})(?:["″”]|[- ](?:inch(?:es)?|in)\b|(?!\d|,\d|%|\.\d|-[a-z]))/uy
const NAME_RUN = /[\p{L}\p{N}]*(?:[.:]\d+)*/uy
const SIGNED_PREFIX = /(?<![a-z])(minus|sub|over|under)-$/iu
const SCORE_REST = /(?:[-–/]\d+)+/uy
// ".380 semi-automatic", ".45 pistol"
const CALIBER = /^[- ](?:semi|auto|handgun|pistol|revolver|rifle|magnum|round|bullet|gun)/iu
const MAGNITUDE_BEFORE = /\bmagnitude(?: of)?[- ]$/iu
// "7.4/10", "a score of 69 out of 100": points on a scale; "nine out of 10 voters" is a share, "6/10" alone a date.
const RATING = /(?:\/| out of )(5|10|100)(?![\d/%]|[.,]\d| (?!stars?\b)[a-z]{3,}s\b| people| patients)/uy
const RATED = /\b(?:rat(?:ing|ed|es?)|scor(?:e|ed|es|ing)|average|reviews?|metacritic)\b[^.;]{0,40}$/iu

const isRating = (text: string, at: number, digits: string): boolean => {
  if (text[at + digits.length] !== '/') return false
  RATING.lastIndex = at + digits.length
  return RATING.test(text) && (digits.includes('.') || RATED.test(text.slice(Math.max(0, at - 50), at)))
}

// 0–9, and the vulgar fractions ¼ ½ ¾ ⅓ … ⅞.
const isDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 0xbc && code <= 0xbe) || (code >= 0x2153 && code <= 0x215e)

const hasDigit = perWord(({ text }) => {
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) return true
  return false
})

interface Found {
  readonly amount?: Amount
  /** Where reading goes on. */
  readonly end: number
}

const readAtDigit = (doc: Document, i: number, at: number): Found => {
  const { text } = doc
  const skip = (from: number): Found => {
    NAME_RUN.lastIndex = from
    const run = NAME_RUN.exec(text)
    return { end: Math.max(from + 1, from + (run?.[0].length ?? 0)) }
  }
  const reading = readDigits(text, at)
  if (!reading) return { end: at + 1 }
  const prefix = SIGNED_PREFIX.exec(text.slice(Math.max(0, at - 8), at))?.[1]?.toLowerCase()
  const decade = ageDecadeAt(doc, at, i)
  if (decade) return { amount: decade, end: decade.end }
  if (reading.name || (text[reading.end] === '.' && /\d/.test(text[reading.end + 1] ?? ''))) return skip(at)
  if (!isRating(text, at, reading.digits) && isTimeNumber(text, reading)) return skip(reading.end)
  let { value, end, unit } = reading
  let { start } = reading
  let bound: Amount['bound'] = reading.plus ? 'at-least' : undefined
  if (prefix === undefined && !isRating(text, at, reading.digits) && isNameNumber(doc, i, reading)) {
    // "beat Charlton 2-1": the rest of the score goes too.
    SCORE_REST.lastIndex = at + reading.digits.length
    const rest = SCORE_REST.exec(text)
    return { end: rest ? SCORE_REST.lastIndex : reading.end }
  }
  if (prefix === 'minus') value = -value
  if (prefix) start = at - prefix.length - 1
  else if (wordAt(doc, i - 1) === 'minus' && unit && value > 0) {
    value = -value
    start = doc.tokens[i - 1]!.start
  }
  if (prefix === 'sub' || prefix === 'under') bound = 'less-than'
  if (prefix === 'over') bound = 'more-than'
  if (!unit && value < 1 && reading.digits.startsWith('.') && CALIBER.test(text.slice(end, end + 16))) {
    unit = { dimension: 'other', symbol: 'caliber' }
  }
  if (
    !unit &&
    (MAGNITUDE_BEFORE.test(text.slice(Math.max(0, start - 14), start)) ||
      /^[- ]magnitude\b/iu.test(text.slice(end, end + 11)))
  ) {
    unit = { dimension: 'other', symbol: 'magnitude' }
  }
  let share = false
  if (!unit || unit.symbol === 'ft') {
    FEET_INCHES.lastIndex = at + reading.digits.length
    const inches = FEET_INCHES.exec(text)
    if (inches && value >= 3 && value <= 8 && Number(inches[1]) < 12) {
      value += Number(inches[1]) / 12
      unit = { dimension: 'length', symbol: 'ft' }
      end = at + reading.digits.length + inches[0].length
    }
  }
  RATING.lastIndex = at + reading.digits.length
  const rating = unit || reading.scale !== 1 ? null : RATING.exec(text)
  if (rating && value <= Number(rating[1])) {
    unit = { dimension: 'other', symbol: `/${rating[1]!}` }
    end = at + reading.digits.length + rating[0].length
  }
  let last = tokenFrom(doc, i, end)
  if (!unit) {
    const ratio = readRatio(doc, value, last)
    if (ratio) {
      value = ratio.value
      last = ratio.last
      end = doc.tokens[last - 1]!.end
      share = true
    }
  }
  let first = i
  while (first > 0 && doc.tokens[first]!.start > start) first--
  const amount: Amount = {
    start,
    end,
    first,
    last,
    value,
    min: value,
    max: value,
    unit: share ? SHARE : unit ? (reading.per === undefined ? unit : { ...unit, per: reading.per }) : COUNT,
    scale: reading.scale,
    form: share ? 'fraction' : 'digits',
    hyphened: reading.hyphened,
    suspended: reading.suspended,
    ...(bound === undefined ? {} : { bound }),
  }
  return { amount, end }
}

const readAtWord = (doc: Document, i: number): Found | undefined => {
  const reading = readWords(doc, i)
  if (!reading) return undefined
  const lastToken = doc.tokens[reading.last - 1]!
  const { text } = doc
  const negative = wordAt(doc, i - 1) === 'minus' && reading.value !== null
  const first = negative ? i - 1 : i
  const start = doc.tokens[first]!.start
  const signed = (n: number | null): number | null => (negative && n !== null ? -n : n)
  let end = lastToken.end
  // "half a mile", "a third of a mile" measure; "half the homes" are a share.
  let match =
    reading.form === 'vague' && !/^ (?:of )?[a-z]/.test(text.slice(end, end + 5))
      ? undefined
      : readUnit(text, end, false)
  if (!match && (reading.form === 'vague' || reading.share) && text.startsWith(' of ', end))
    match = readUnit(text, end + 3, false)
  if (match && reading.form === 'fraction' && match.unit.dimension === 'percent') match = undefined
  // "two second-half goals"
  if (match && /^-(?!old|long|a-)[a-z]/.test(text.slice(match.end, match.end + 6)) && match.unit.symbol === 's')
    match = undefined
  if (match) end = match.end
  const suspended = !match && text[end] === '-' && (text[end + 1] === ' ' || text[end + 1] === ',')
  const hyphened = match?.hyphened ?? (text[end] === '-' && /[a-z]/i.test(text[end + 1] ?? ''))
  return {
    end,
    amount: {
      start,
      end,
      first,
      last: tokenFrom(doc, i, end),
      value: signed(reading.value),
      min: signed(reading.min),
      max: signed(reading.max),
      unit: match
        ? match.per === undefined
          ? match.unit
          : { ...match.unit, per: match.per }
        : reading.share
          ? SHARE
          : COUNT,
      scale: reading.scale,
      form: reading.form,
      hyphened,
      suspended,
    },
  }
}

/** Every number of the text with its unit, in order; what is a year, a clock time or a part of a name is left out. */
export const scanAmounts = (doc: Document): Amount[] => {
  const amounts: Amount[] = []
  let at = 0
  doc.tokens.forEach((token, i) => {
    if (token.end <= at) return
    if (startsNumber(doc, i)) {
      if (token.start < at) return
      const found = readAtWord(doc, i)
      if (!found) return
      at = found.end
      if (found.amount) amounts.push(found.amount)
      return
    }
    if (!hasDigit(token.word)) return
    for (let from = Math.max(at, token.start); from < token.end;) {
      let digit = from
      while (digit < token.end && !isDigit(doc.text.charCodeAt(digit))) digit++
      if (digit >= token.end) return
      if (doc.text[digit - 1] === '.' && digit - 1 >= at && !/[\p{L}\p{N}.]/u.test(doc.text[digit - 2] ?? '')) digit--
      const found = readAtDigit(doc, i, digit)
      at = found.end
      from = found.end
      if (found.amount) amounts.push(found.amount)
    }
  })
  return amounts
}
