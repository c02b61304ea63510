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
const SAME: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '’s': "'s",
  '’': "'",
  '‘': "'",
}

/** A word that no rule speaks of. */
export const OTHER = '\u0000'
/** Stands between paragraphs: nothing matches across it. */
export const BREAK = '\u0001'

const FIRST_CODE = 0xe000

/** Every word that the rules speak of, each with a one-character code, so that a pattern over words is a `RegExp`. */
export interface Lexicon {
  /** Code of a lower-case word; OTHER when unknown. */
  readonly codeOf: (lower: string) => string
  /** The `RegExp` source of a pattern: see `createLexicon`. */
  readonly compile: (pattern: string, named: boolean) => string
}

const PIECES = /([a-z'][a-z'.0-9]*)(:)?|<([a-z]+)>|([A-Z][A-Z_]*)|([()|?*+])|([,-])/g

/**
 * Patterns are regular expressions over words, with spaces between them:
 *
 *     month:MONTH day:DAY (,? year:YEAR)?
 *
 * lower case: that word; capitals: any word of a class or form; `name:` names the word or the bracket behind it;
 * `,` and `-` are themselves; `<macro>` is replaced by a part that several rules share.
 */
export const createLexicon = (macros: Readonly<Record<string, string>>): Lexicon => {
  const codes = new Map<string, string>()
  const code = (word: string): string => {
    const known = codes.get(word)
    if (known) return known
    const fresh = String.fromCharCode(FIRST_CODE + codes.size)
    codes.set(word, fresh)
    return fresh
  }
  const classCodes = (name: string): string => {
    if (Object.hasOwn(FORMS, name)) return FORMS[name as keyof typeof FORMS]
    const words = CLASSES[name]
    if (!words) throw new Error(`Unknown class ${name}`)
    return words.map(code).join('')
  }
  const compile = (pattern: string, named: boolean): string => {
    let source = ''
    let name = ''
    // A name may stand in several branches: JavaScript wants them apart, so the second `year` is `year2`.
    const uses = new Map<string, number>()
    for (const [, word, label, macro, cls, operator, mark] of pattern.matchAll(PIECES)) {
      if (word && label) {
        const use = (uses.get(word) ?? 0) + 1
        uses.set(word, use)
        name = named ? (use > 1 ? `${word}${use}` : word) : ''
        continue
      }
      if (operator) {
        source += operator === '(' ? (name ? `(?<${name}>` : '(?:') : operator
      } else {
        const unit = macro
          ? `(?:${compile(macros[macro] ?? '', false)})`
          : cls
            ? `[${classCodes(cls)}]`
            : word || mark
              ? code(word ?? mark ?? '')
              : ''
        source += unit !== '' && name ? `(?<${name}>${unit})` : unit
        if (unit === '') continue
      }
      name = ''
    }
    return source
  }
  return { codeOf: (lower) => codes.get(SAME[lower] ?? lower) ?? OTHER, compile }
}
