import { CARDINALS, PLURAL_UNITS, SEASONS, UNITS } from '../../../data/date-words.js'
import type { Unit } from '../../../data/date-words.js'
import { spokenYear } from '../number.js'
import { calendar, fixed, shift } from '../reading.js'
import type { Reading } from '../reading.js'
import type { Matched, Rule } from '../rule.js'

export const unitOf = (match: Matched): Unit => UNITS[match.lower('unit')] ?? PLURAL_UNITS[match.lower('unit')] ?? 'day'

const COUNT: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
}

const night = (count: number): Reading => ({ ...shift('day', count), type: 'TIME', time: 'NI' })

/** Times that count from the publication date or from the date last spoken of, one step at most. */
export const RELATIVE_RULES: readonly Rule[] = [
  {
    pattern: 'word:today',
    // "USA Today reported"
    read: (match) => (match.before(1)?.text === 'USA' && match.text('word') === 'Today' ? null : shift('day', 0)),
  },
  { pattern: 'yesterday', read: () => shift('day', -1) },
  { pattern: 'tomorrow', read: () => shift('day', 1) },
  { pattern: 'the day before yesterday', read: () => shift('day', -2) },
  { pattern: 'the day after tomorrow', read: () => shift('day', 2) },
  { pattern: 'tonight', read: () => night(0) },
  { pattern: 'last night', read: () => night(-1) },
  {
    pattern: 'tomorrow night',
    read: () => night(1),
  },
  // this week; last month; next year; the current quarter; this past weekend
  {
    pattern: `the? which:(last|past|previous|this|current|next|coming) (past|coming|fiscal|calendar|financial|whole|entire)? unit:UNIT`,
    read: (match) => {
      const unit = unitOf(match)
      const which = match.lower('which')
      if (/^(?:second|minute|hour)$/.test(unit)) {
        return which === 'this' || which === 'current'
          ? null
          : fixed('DURATION', unit === 'hour' ? 'PT1H' : unit === 'minute' ? 'PT1M' : 'PT1S')
      }
      const lead = match.all[0]?.lower === 'the'
      if (match.all.some((word) => word.lower === 'past') && which === 'this')
        return shift(unit, unit === 'weekend' ? -1 : 0)
      if (which === 'previous') return { type: 'DATE', meaning: { kind: 'shift', unit, count: -1, from: 'reference' } }
      // "the last day", "the last week of October" count from the end of something else.
      if (lead && (which === 'last' || which === 'past' || which === 'coming' || which === 'next')) {
        if (unit === 'day' || match.after(1)?.lower === 'of') return null
        if (unit === 'month' || unit === 'week') return fixed('DURATION', unit === 'week' ? 'P1W' : 'P1M')
        if (unit === 'year' || unit === 'decade' || unit === 'century') return shift(unit, COUNT[which] ?? 0)
      }
      if (unit === 'day')
        return which === 'this'
          ? null
          : which === 'next'
            ? { type: 'DATE', meaning: { kind: 'shift', unit, count: 1, from: 'reference' } }
            : null
      return shift(unit, COUNT[which] ?? 0)
    },
  },
  // the following day; the next morning is read with the parts of the day
  {
    pattern: `the which:(following|next|previous|preceding|prior) unit:(day|week|month|year|quarter|weekend)`,
    read: (match) => {
      const which = match.lower('which')
      const unit = unitOf(match)
      // "the next year" counts from now, "the next day" from the day spoken of.
      if (which === 'next' && unit !== 'day') return null
      return shift(unit, which === 'following' || which === 'next' ? 1 : -1, 'reference')
    },
  },
  // that day; the same month; that weekend
  {
    pattern: `(that|the same|that same|the very same) unit:(day|week|month|year|quarter|weekend|period)`,
    read: (match) => ({
      type: 'DATE',
      meaning: { kind: 'anaphor', unit: match.lower('unit') === 'period' ? 'period' : unitOf(match) },
    }),
  },
  // last summer; this fall; the winter of 1994; summer
  {
    pattern: `the? pick:(last|this past|this|next|this coming)? season:SEASON (of? year:YEAR|of? spoken:(<spoken>)|of? shift:(last|this|next) year)?`,
    read: (match) => {
      const season = SEASONS[match.lower('season')] ?? 'SP'
      const word = match.lower('season')
      const year = match.has('spoken') ? spokenYear(match.words('spoken')) : match.lower('year')
      const picked = match.words('pick').map((one) => one.lower)
      const lead = match.all[0]?.lower === 'the'
      if (year) return calendar({ season, year: Number(year) })
      const step = match.lower('shift')
      if (step) return calendar({ season, yearShift: step === 'last' ? -1 : step === 'next' ? 1 : 0 })
      const pick =
        picked.includes('past') || picked[0] === 'last'
          ? 'last'
          : picked.includes('coming') || picked[0] === 'next'
            ? 'next'
            : picked[0] === 'this'
              ? 'this'
              : undefined
      if (pick) return calendar({ season, pick })
      // "fall" and "spring" are verbs and nouns; "spring training" and "summer camp" date nothing.
      const before = match.before(1)?.lower ?? ''
      if (
        word === 'fall' || word === 'spring'
          ? !/^(?:in|by|since|until|late|early|mid|during)$/.test(before) && !lead
          : !lead && !/^(?:in|by|since|until|late|early|mid|during|of|for)$/.test(before)
      )
        return null
      if (lead && word === 'fall' && !/^(?:in|by|since|until|during|of|for)$/.test(before)) return null
      if (lead && word === 'fall' && match.after(1)?.lower === 'of') return null
      return calendar({ season })
    },
  },
  // the weekend; at the weekend
  {
    pattern: `the weekend`,
    // "the weekend of Oct. 7" is told by the date behind it.
    read: (match) => (match.after(1)?.lower === 'of' ? null : shift('weekend', -1)),
  },
  // the quarter; the year; the latest period; the 1988 period; the year-earlier period
  {
    pattern: `the (latest|comparable|corresponding|same|full|most recent|just -? ended|latest fiscal|full fiscal|fiscal)? unit:(quarter|year|period|week|month|day|half)`,
    read: (match) => {
      const unit = match.lower('unit')
      const qualified = match.all.length > 2
      if (unit === 'half') return null
      if (unit === 'period' || unit === 'day' || unit === 'month' || unit === 'week') {
        if (!qualified && unit === 'period') return null
        if (
          !qualified &&
          (unit === 'day' || unit === 'month' || unit === 'week') &&
          /^(?:of|before|after|when|to|for|that|in|they|he|she|it|we|i)$/.test(match.after(1)?.lower ?? '')
        )
          return null
      }
      // "for the year ended March 31": a length, its end follows.
      if (unit === 'year' && /^(?:ended|ending)$/.test(match.after(1)?.lower ?? '')) return fixed('DURATION', 'P1Y')
      if (match.after(1)?.lower === '-' || (unit === 'year' && match.after(1)?.pos === 'NUM')) return null
      return { type: 'DATE', meaning: { kind: 'anaphor', unit: unit === 'period' ? 'period' : (UNITS[unit] ?? 'day') } }
    },
  },
  // the 1988 period; the 1989 third quarter is read with the quarters
  {
    pattern: `the year:YEAR (fiscal)? unit:(period|quarter)`,
    read: (match) => ({
      type: 'DATE',
      meaning: { kind: 'anaphor', unit: 'period', year: Number(match.lower('year')) },
    }),
  },
  {
    pattern: `(the|its)? (fiscal)? (year - end|lead:(year end)|lead:(year 's end))`,
    read: (match) => {
      if (match.after(1)?.lower === '-') return null
      if (match.has('lead')) return { ...shift('year', 0), modifier: 'END' }
      return calendar({
        month: 12,
        day: 31,
        ...(match.before(1)?.lower === 'since' ? { over: true } : { yearShift: 0 }),
      })
    },
  },
  // one day: some time to come
  {
    pattern: `one day`,
    read: (match) =>
      /^(?:will|may|could|might|would)$/.test(match.before(1)?.lower ?? '') ? fixed('DATE', 'FUTURE_REF') : null,
  },
  { pattern: `some day|someday`, read: () => fixed('DATE', 'FUTURE_REF') },
]

export const smallNumber = (word: string): number => CARDINALS[word] ?? Number(word)
