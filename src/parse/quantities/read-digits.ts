import { CURRENCY_PREFIXES, ISO_CODES } from '../../data/quantity-currencies.js'
import { MULTIPLIERS, MULTIPLIER_SIGNS } from '../../data/quantity-words.js'
import type { Unit } from '../../types.js'
import { readUnit, withPer } from './read-unit.js'
import type { UnitMatch } from './read-unit.js'

export interface DigitReading {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit: Unit | undefined
  readonly per?: string
  readonly scale: number
  readonly hyphened: boolean
  readonly suspended: boolean
  /** Letters stand against the digits that are neither unit nor multiplier ("1980s", "5th", "4G", "A320"). */
  readonly name: boolean
  /** A plus sign stands before the multiplier: "6.3+ million". */
  readonly plus: boolean
  /** The digits as written, without sign and unit. */
  readonly digits: string
}

const SPACES = '\u00a0\u202f\u2009'
const INDIAN = /\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?!\d)/uy
const COMMAS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,]\d)/uy
// "1.234,5" and "1.234.567" can be nothing else; "1.234" is a decimal in English.
const CONTINENTAL = /\d{1,3}(?:\.\d{3})+,\d+(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?![\d.]\d)/uy
// "1,5 million" is one and a half.
const COMMA_DECIMAL = /\d{1,3},\d{1,2}(?= (?:[mb]illion|trillion)s?\b)/uy
const SPACED = new RegExp(`[1-9]\\d{0,2}(?:(?:[${SPACES} ]\\d{3})+|(?:[’']\\d{3})+)(?![\\d%.,:-]*\\d)`, 'uy')
const PLAIN = /\d+(?:\.\d+)?|\.\d+/uy
const EXPONENT = /\s?[×x]\s?10\s?\^?([−–-]?\d{1,3})|e([+-]?\d{1,3})\b/uy
const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅕', 1 / 5],
])
const SLASH = /(\d{1,2})[/⁄]([2-58]|16)(?![\d/])/uy
const MIXED = /[ -](\d{1,2})\/([2348]|16)(?![\d/])/uy
const LETTERS = /[A-Za-z]+/uy
const PREFIX =
  /[$€£¥￥₹₩₽₪₦₱฿₫₺₴₡₾₭₵][A-Z]{0,2} ?$|(?<![A-Za-z])[A-Za-z]{1,3}\.? ?[$¥₵] ?$|(?<![A-Za-z])(?:RM|PS|Y=|Rs\.?|KSh|Ksh|Sh|Rp|Tk|SFr|Fr|Dhs?|kr|zł|[A-Z]{3}) ?$/u
const TOUCHING = /[\p{L}\p{N}]/u

const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The digits at `at` as a number: 1,400 · 1 400 · 12,34,567 · 1.234,5 · .38 · ½ · 2 1/2. */
const readNumeral = (
  text: string,
  at: number,
): { readonly value: number; readonly end: number; readonly digits: string } | undefined => {
  const vulgar = VULGAR.get(text[at]!)
  if (vulgar !== undefined) return { value: vulgar, end: at + 1, digits: text[at]! }
  const fraction = sticky(SLASH, text, at)
  if (fraction && Number(fraction[1]) < Number(fraction[2])) {
    return { value: Number(fraction[1]) / Number(fraction[2]), end: at + fraction[0].length, digits: fraction[0] }
  }
  let digits: string
  let value: number
  const continental = sticky(CONTINENTAL, text, at) ?? sticky(COMMA_DECIMAL, text, at)
  if (continental) {
    digits = continental[0]
    value = Number(digits.replace(/\./g, '').replace(',', '.'))
  } else {
    digits =
      (sticky(INDIAN, text, at) ??
        sticky(COMMAS, text, at) ??
        sticky(SPACED, text, at) ??
        sticky(PLAIN, text, at))?.[0] ?? ''
    if (digits === '') return undefined
    value = Number(digits.replace(/[^\d.]/g, ''))
  }
  let end = at + digits.length
  const whole = /^\d+$/.test(digits)
  const after = VULGAR.get(text[end] === ' ' || text[end] === '-' ? (text[end + 1] ?? '') : (text[end] ?? ''))
  const mixed = sticky(MIXED, text, end)
  if (whole && after !== undefined) {
    value += after
    end += text[end] === ' ' || text[end] === '-' ? 2 : 1
  } else if (whole && mixed && Number(mixed[1]) < Number(mixed[2])) {
    value += Number(mixed[1]) / Number(mixed[2])
    end += mixed[0].length
  }
  const exponent = sticky(EXPONENT, text, end)
  if (exponent) {
    value = tidy(value * 10 ** Number((exponent[1] ?? exponent[2])!.replace(/[−–]/, '-')))
    end += exponent[0].length
  }
  return { value, end, digits }
}

/** "US$", "RM", "€ ", "USD" just before `at`. */
const readPrefix = (text: string, at: number): { readonly start: number; readonly unit: Unit } | undefined => {
  const before = text.slice(Math.max(0, at - 6), at)
  const match = PREFIX.exec(before)
  if (!match) return undefined
  const sign = match[0].replace(/\s/g, '')
  const start = at - match[0].length
  const money = (symbol: string, length: number): { start: number; unit: Unit } => ({
    start: at - length,
    unit: { dimension: 'money', symbol },
  })
  const code = CURRENCY_PREFIXES.get(sign) ?? (ISO_CODES.has(sign) ? (sign === 'RMB' ? 'CNY' : sign) : undefined)
  if (code) return money(code, at - start)
  // "in$5" or "CO $5": the sign alone.
  const bare = /[$€£¥￥₹₩₽₪₦₱฿₫₺₴₡₾₭₵] ?$/u.exec(match[0])
  const alone = bare && CURRENCY_PREFIXES.get(bare[0].trim())
  return alone ? money(alone, bare[0].length) : undefined
}

const MULTIPLIER = /[ \u00a0-]?([A-Za-z]+)/uy

/** Multiplier words and signs after a number: "4.3 million", "$17.1bn", "12.5 thousand million". */
const readScale = (text: string, at: number, money: boolean): { readonly scale: number; readonly end: number } => {
  let scale = 1
  let end = at
  for (let n = 0; n < 2; n++) {
    const match = sticky(MULTIPLIER, text, end)
    if (!match) break
    const word = match[1]!
    const spaced = match[0].length > word.length
    const named = MULTIPLIERS.get(word.toLowerCase().replace(/(?<=.[dn])s$/, ''))
    if (named !== undefined && word.toLowerCase() !== 'score') scale *= named
    else {
      const sign = MULTIPLIER_SIGNS.get(word)
      if (sign === undefined || n > 0) break
      // "37m" is a length and "4 M" nothing at all; "$37m" and "$4 M" are money.
      if (spaced && !(money || word === 'bn' || word === 'mn' || word === 'B' || word === 'k')) break
      if (word === 'T' && !money) break
      if ((word === 'm' || word === 'b') && !money && !isCounted(text, end + match[0].length)) break
      scale *= sign
    }
    end += match[0].length
  }
  return { scale, end }
}

// British papers write "35m users", "1.2m of its devices", "2m people"; after a length stands no plural: "37m tall".
const COUNTED = / (?:of (?:its|their|the|his|our)|people|([a-z]{3,}s))\b/uy
const NOT_COUNTED = new Set(
  'was has his this its across plus less always thus versus towards upwards downwards besides hurdles finals champions runners races sprints sprinters freestyles'.split(
    ' ',
  ),
)
const isCounted = (text: string, at: number): boolean => {
  const match = sticky(COUNTED, text, at)
  return match !== null && !NOT_COUNTED.has(match[1] ?? '')
}

/** 17.1 * 1e9 is 17100000000.000002 in binary; a text means 17100000000. */
const tidy = (n: number): number => Number(n.toPrecision(15))

const sign = (text: string, at: number): number => {
  const mark = text[at - 1]
  if (mark !== '-' && mark !== '−' && mark !== '–') return 0
  const before = text[at - 2]
  return before === undefined || /[\s(]/u.test(before) ? 1 : 0
}

/** Reads the number whose first digit (or point) stands at `at`, with the sign, money sign, multiplier and unit around it. */
export const readDigits = (text: string, at: number): DigitReading | undefined => {
  const numeral = readNumeral(text, at)
  if (!numeral) return undefined
  const { digits } = numeral
  let { value } = numeral
  const prefix = readPrefix(text, at)
  const before = text[at - 1] ?? ''
  let name = !prefix && TOUCHING.test(before)
  const start = prefix?.start ?? at
  const open = text[numeral.end] === '+' ? readScale(text, numeral.end + 1, prefix !== undefined) : undefined
  const plus = open !== undefined && open.scale > 1
  const scaled = plus ? open : readScale(text, numeral.end, prefix !== undefined)
  let end = scaled.end
  if (scaled.scale !== 1) value = tidy(value * scaled.scale)
  let match: UnitMatch | undefined
  if (prefix) {
    let stop = end
    // "$5 dollars", "$76 US a barrel", "HK$5.4 million HKD"
    const again = readUnit(text, end, true)
    const us = /^ US\b(?! ?\$)/u.exec(text.slice(end, end + 4))
    if (again?.unit.dimension === 'money' && !again.hyphened) stop = again.end
    else if (us) stop = end + 3
    const hyphened = text[end] === '-' && /[a-z]/i.test(text[end + 1] ?? '')
    match = withPer(text, { unit: prefix.unit, end: stop, hyphened })
  } else {
    match = readUnit(text, end, true)
  }
  const letters = sticky(LETTERS, text, end)
  if (!match && letters && scaled.scale === 1) name = true
  if (!match && letters && scaled.scale !== 1 && text[end - 1] !== ' ') name = true
  const suspended = !match && text[end] === '-' && /^-(?: |,)/u.test(text.slice(end, end + 2))
  const hyphened = match?.hyphened ?? (text[end] === '-' && /[a-z]/i.test(text[end + 1] ?? ''))
  if (match) end = match.end
  let from = start
  if (sign(text, start) && value !== 0) {
    value = -value
    from = start - 1
  }
  return {
    start: from,
    end,
    value,
    unit: match?.unit,
    ...(match?.per === undefined ? {} : { per: match.per }),
    scale: scaled.scale,
    hyphened,
    suspended,
    name,
    plus,
    digits,
  }
}
