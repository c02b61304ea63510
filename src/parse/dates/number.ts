import { CARDINALS, MULTIPLIERS, ORDINALS } from '../../data/date-words.js'
import type { Word } from './words.js'

/** Parts that several rules share. */
export const MACROS: Readonly<Record<string, string>> = {
  number:
    'a? couple of? more?|(NUM|DAY|YEAR) (FRACTION|NUMERIC|and a half)? MULTIPLIER?|CARDINAL (-? CARDINAL)? (and a half)? MULTIPLIER? MULTIPLIER?|a MULTIPLIER|(a|an) half|half (a|an)|a|an',
  few: 'the? (many|several|few) (hundred|thousand)?|a (good|great)? (few|many|several) (of|more)? (hundred|thousand)?|(dozens|hundreds|thousands|tens|millions) of (hundreds|thousands|millions)? of?|some|numerous|countless|various',
  spoken: 'CARDINAL CARDINAL -? CARDINAL?|two thousand (and? CARDINAL)?',
  nth: 'NTH|ORDINAL|(CARDINAL - ORDINAL)',
  more: 'more|additional|full|whole|long|straight|consecutive|further|other|extra|solid|entire|short|tumultuous|trading|business|working|calendar|fiscal|school|odd',
}

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
}

const fraction = (text: string): number | undefined => {
  if (Object.hasOwn(FRACTIONS, text)) return FRACTIONS[text]
  const match = /^(\d{1,2})[/⁄](\d{1,2})$/.exec(text)
  if (!match || Number(match[2]) === 0) return undefined
  return Number(match[1]) / Number(match[2])
}

/** The number that the words write: "twenty-four", "2 1/2", "a hundred", "a"; null when they state none ("a few"). */
export const readNumber = (words: readonly Word[]): number | null => {
  let total = 0
  let current = 0
  let seen = false
  for (const { lower } of words) {
    if (/^(?:[a\-–]|an|and|of|more)$/.test(lower)) continue
    const part = fraction(lower)
    if (part !== undefined) current += part
    else if (lower === 'couple') current += 2
    else if (lower === 'half') current += 0.5
    else if (Object.hasOwn(CARDINALS, lower)) current += CARDINALS[lower] ?? 0
    else if (Object.hasOwn(MULTIPLIERS, lower)) {
      total += (current || 1) * (MULTIPLIERS[lower] ?? 1)
      current = 0
    } else if (/^\d[\d,]*(?:\.\d+)?$/.test(lower)) current += Number(lower.replaceAll(',', ''))
    else return null
    seen = true
  }
  if (!seen) return words.length > 0 ? 1 : null
  return total + current
}

/** "twenty-first", "26th", "third". */
export const readOrdinal = (words: readonly Word[]): number | null => {
  let total = 0
  for (const { lower } of words) {
    if (Object.hasOwn(ORDINALS, lower)) total += ORDINALS[lower] ?? 0
    else if (Object.hasOwn(CARDINALS, lower)) total += CARDINALS[lower] ?? 0
    else if (/^\d/.test(lower)) total += Number.parseInt(lower, 10)
  }
  return total > 0 ? total : null
}

/** "nineteen ninety-seven", "two thousand and three"; null when the words are no year. */
export const spokenYear = (words: readonly Word[]): number | null => {
  const numbers = words.filter(({ lower }) => lower !== '-' && lower !== '–' && lower !== 'and')
  if (numbers[1]?.lower === 'thousand') return 2000 + (numbers[2] ? (CARDINALS[numbers[2].lower] ?? 0) : 0)
  const [century = 0, tens = 0, ones = 0] = numbers.map(({ lower }) => CARDINALS[lower] ?? 0)
  if (century < 16 || century > 20 || tens < 10 || (ones > 0 && (tens < 20 || ones > 9))) return null
  return century * 100 + tens + ones
}
