import {
  CARDINALS,
  DAY_PARTS,
  DECADES,
  MONTHS,
  MULTIPLIERS,
  ORDINALS,
  PLURAL_UNITS,
  PLURAL_WEEKDAYS,
  SEASONS,
  UNITS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
  ZONES,
} from '../../data/date-words.js'
import type { Alphabet } from './pattern.js'

/** Forms of numbers, told apart by their digits: each has one code of its own. */
export const FORMS = {
  /** 1 to 31. */
  DAY: '\u0100',
  /** 1000 to 2199. */
  YEAR: '\u0101',
  /** Any other number. */
  NUM: '\u0102',
  /** "26th". */
  NTH: '\u0103',
  /** "5:30", "17:45". */
  CLOCK: '\u0104',
  /** "5pm", "5:30p.m.". */
  CLOCK_PM: '\u0105',
  /** "2023-10-26", "10/26/2023", "26.10.2023". */
  NUMERIC: '\u0106',
  /** "1980s", "'80s". */
  DECADE: '\u0107',
  /** "1/2", "½". */
  FRACTION: '\u0108',
  /** "'89". */
  SHORT_YEAR: '\u0109',
} as const

const MERIDIEMS: readonly string[] = ['am', 'pm', 'a.m.', 'p.m.', 'a.m', 'p.m']

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  MONTH: Object.keys(MONTHS),
  WEEKDAY: Object.keys(WEEKDAYS),
  WEEKDAY_ABBREVIATION: Object.keys(WEEKDAY_ABBREVIATIONS),
  WEEKDAYS: Object.keys(PLURAL_WEEKDAYS),
  CARDINAL: Object.keys(CARDINALS),
  MULTIPLIER: Object.keys(MULTIPLIERS),
  ORDINAL: Object.keys(ORDINALS),
  TENS: Object.keys(DECADES),
  SEASON: Object.keys(SEASONS),
  DAY_PART: Object.keys(DAY_PARTS),
  UNIT: Object.keys(UNITS),
  UNITS: Object.keys(PLURAL_UNITS),
  ZONE: ZONES,
  MERIDIEM: MERIDIEMS,
}

// Written in several ways, one word to the rules.
const VARIANTS: readonly (readonly [variant: string, plain: string])[] = [
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['’s', "'s"],
  ['’', "'"],
  ['‘', "'"],
]

/** A word that no rule speaks of. */
export const OTHER = '\u0000'
/** Stands between paragraphs: nothing matches across it. */
export const BREAK = '\u0001'

const FIRST_CODE = 0xe000

/** Every word that the rules speak of, each with a code of its own. */
export interface Lexicon extends Alphabet {
  /** Code of a lower-case word; OTHER when no rule speaks of it. */
  readonly codeOf: (lower: string) => string
}

export const createLexicon = (macros: Readonly<Record<string, string>>): Lexicon => {
  const codes = new Map<string, string>()
  let size = 0
  const word = (text: string): string => {
    const known = codes.get(text)
    if (known) return known
    const fresh = String.fromCharCode(FIRST_CODE + size++)
    codes.set(text, fresh)
    for (const [variant, plain] of VARIANTS) if (plain === text) codes.set(variant, fresh)
    return fresh
  }
  const className = (name: string): string =>
    Object.hasOwn(FORMS, name) ? FORMS[name as keyof typeof FORMS] : (CLASSES[name] ?? []).map(word).join('')
  return {
    word,
    className,
    macro: (name) => macros[name] ?? '',
    codeOf: (lower) => codes.get(lower) ?? OTHER,
  }
}
