import { readOrdinal } from '../number.js'
import { calendar, fixed } from '../reading.js'
import type { Reading } from '../reading.js'
import type { Matched, Rule } from '../rule.js'

const NTH: Readonly<Record<string, number>> = { q1: 1, q2: 2, q3: 3, q4: 4, last: 2, latter: 2, final: 4, h1: 1, h2: 2 }

const nthOf = (match: Matched): number => NTH[match.lower('nth')] ?? readOrdinal(match.words('nth')) ?? 0

const TAIL = `(,? of? (the|fiscal)? (year:YEAR|year:SHORT_YEAR|shift:(last|this|next) year|shift:(last|this|next)))?`
const HEAD = `the? (year:YEAR|shift:(last|this|next) year 's|lead:(year - ago|year - earlier|current|latest|comparable|same|its|their|his|a|company 's))? (fiscal|calendar|full)? -?`

const yearParts = (match: Matched) => {
  const digits = match.lower('year').replace(/\D/g, '')
  if (digits) return { year: digits.length === 2 ? 1900 + Number(digits) : Number(digits) }
  const step = match.lower('shift')
  if (step) return { yearShift: step === 'last' ? -1 : step === 'next' ? 1 : 0 }
  return match.lower('lead') === 'year' ? { yearShift: -1 } : {}
}

const fiscalOf = (match: Matched) => (match.all.some((word) => word.lower === 'fiscal') ? { fiscal: true } : {})

const quarter = (match: Matched): Reading | null => {
  const nth = nthOf(match)
  if (nth < 1 || nth > 4) return null
  // "the second quarter of the game", "a fourth-quarter touchdown".
  const next = match.after(1)?.lower ?? ''
  if (/^(?:touchdown|touchdowns|field|interception|fumble|goal|rally|comeback|lead|deficit)$/.test(next)) return null
  return calendar({ quarter: nth, ...yearParts(match), ...fiscalOf(match) })
}

/** Quarters and halves of a year. */
export const QUARTER_RULES: readonly Rule[] = [
  {
    pattern: `${HEAD} nth:ORDINAL -? quarter ${TAIL.replaceAll('year:', 'year:').replaceAll('shift:', 'shift:')}`,
    read: quarter,
  },
  { pattern: `nth:(q1|q2|q3|q4) (of? year:YEAR)?`, read: quarter },
  { pattern: `year:YEAR (, | -)? nth:(q1|q2|q3|q4)`, read: quarter },
  { pattern: `ORDINAL quarters`, read: (match) => fixed('SET', `XXXX-Q${readOrdinal(match.all) ?? 'X'}`) },
  // the third and fourth quarters; the first or second quarter
  {
    pattern: `the? first:ORDINAL (and|or|to|through) second:ORDINAL (quarter|quarters)`,
    read: (match) => {
      const [a, b] = [readOrdinal(match.words('first')) ?? 0, readOrdinal(match.words('second')) ?? 0]
      if (a > 4 || b > 4) return null
      return [
        { ...calendar({ quarter: a }), to: 'first' },
        { ...calendar({ quarter: b }), from: 'second' },
      ]
    },
  },
  // the first half; the second half of 1989; first-half
  {
    pattern: `${HEAD} nth:(first|second|last|latter) -? half ${TAIL}`,
    read: (match) => {
      const dated = match.has('year') || match.has('shift')
      const before = match.before(1)?.lower ?? ''
      // "the first half" of a match or of a century.
      if (
        !dated &&
        (match.after(1)?.lower === 'of' ||
          !(/^(?:in|for|during)$/.test(before) || match.all.some((word) => word.lower === '-')))
      )
        return null
      if (
        !dated &&
        /^(?:goal|goals|penalty|lead|strike|substitute|equaliser|equalizer)$/.test(match.after(1)?.lower ?? '')
      )
        return null
      return calendar({ half: nthOf(match), ...yearParts(match) })
    },
  },
]
