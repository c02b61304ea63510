import { durationValue } from '../duration.js'
import { readNumber } from '../number.js'
import { fixed } from '../reading.js'
import type { Reading } from '../reading.js'
import type { Matched, Rule } from '../rule.js'
import { unitOf } from './relative.js'

// "4-year-old", "37 years old", "three years his junior", "year 2".
const isAge = (match: Matched): boolean => {
  const [a, b] = [match.after(1)?.lower ?? '', match.after(2)?.lower ?? '']
  return (
    a === 'old' ||
    a === 'olds' ||
    (a === '-' && /^olds?$/.test(b)) ||
    (a === 'of' && b === 'age') ||
    a === 'junior' ||
    a === 'senior'
  )
}

const duration = (match: Matched): Reading | null => {
  const unit = unitOf(match)
  // "three-quarters of it" is a fraction.
  if (isAge(match) || (unit === 'quarter' && match.all.some((word) => word.lower === '-'))) return null
  if (match.has('few')) return fixed('DURATION', durationValue(unit, null))
  const count = readNumber(match.words('count'))
  if (count === null) return null
  const couple = match.words('count').some((word) => word.lower === 'couple')
  return { ...fixed('DURATION', durationValue(unit, count)), ...(couple ? { modifier: 'APPROX' } : {}) }
}

/** "The first nine months" is how business news names the year so far. */
const ofYear = (reading: Reading | null, match: Matched): Reading | null =>
  reading &&
  match.lower('unit') === 'months' &&
  /^P[69]M$/.test(reading.meaning.kind === 'fixed' ? reading.meaning.value : '') &&
  !/^(?:last|past|next)$/.test(match.lower('which'))
    ? { ...reading, reports: true }
    : reading

/** Lengths of time. */
export const DURATION_RULES: readonly Rule[] = [
  // three days; 30-day; two and a half years; more than a decade is read with the modifiers
  {
    pattern: `(count:(<number>)|few:(<few>)) -? (<more>)? unit:(UNIT|UNITS)`,
    read: (match) => {
      const first = match.all[0]?.lower ?? ''
      const unit = match.lower('unit')
      const hyphen = match.all.some((word) => word.lower === '-')
      const article = first === 'a' || first === 'an'
      // "a second man", "one day" in a tale, "$3 a day", "the day": not lengths.
      if (unit === 'second' || (article && match.all.length === 2 && !forLength(match))) return null
      if (/^[$£€.]$/.test(match.before(1)?.lower ?? '')) return null
      if (hyphen && match.after(1)?.lower === '-' && /^(?:old|olds)$/.test(match.after(2)?.lower ?? '')) return null
      // "twenty second" and "26 second-half": singular without a hyphen only where nothing plural is meant.
      if (!hyphen && /^(?:quarter|minute|second|century)$/.test(unit) && !/^(?:a|an|one|1|half)$/.test(first))
        return null
      return duration(match)
    },
  },
  // the last two weeks; the past 20 years; the next few days; the first nine months
  {
    pattern: `(the|its|his|their|her|these|those|our)? which:(last|past|next|coming|first|previous|latest|final|following|remaining|preceding|entire) (count:(<number>)|few:(<few>)) -? (<more>)? unit:(UNIT|UNITS) (or so)?`,
    read: (match) => (match.lower('unit') === 'second' ? null : ofYear(duration(match), match)),
  },
  // the nine months; the four days
  {
    pattern: `(the|these|those|its) (year - (earlier|ago))? (count:(<number>)|few:(<few>)) -? (<more>)? unit:UNITS`,
    read: (match) => ofYear(duration(match), match),
  },
  // recent years; coming weeks; past months
  {
    pattern: `(the)? which:(recent|past|coming|future|previous|prior|last|subsequent|earlier) unit:UNITS (and UNITS)? ahead?`,
    read: (match) => fixed('DATE', /^(?:coming|future)$/.test(match.lower('which')) ? 'FUTURE_REF' : 'PAST_REF'),
  },
  { pattern: `the unit:UNITS ahead`, read: (match) => fixed('DURATION', durationValue(unitOf(match), null)) },
  // years; weeks or months: a vague length by itself
  {
    pattern: `unit:(years|months|weeks|days|hours|minutes|decades|centuries) (or (years|months|weeks|days|hours|decades))?`,
    read: (match) => {
      const before = match.before(1)?.lower ?? ''
      if (
        isAge(match) ||
        /^(?:their|his|her|its|our|my|your|old|light|man|person|school|election|these|those|both|most|all|dog|early|teenage|teen|childhood)$/.test(
          before,
        )
      )
        return null
      const after = match.after(1)?.lower ?? ''
      return /^(?:for|in|of|over|within|after|takes?|took|lasted|spent|spend|through|several|until|during|by)$/.test(
        before,
      ) || /^(?:ago|later|earlier|before|after|of)$/.test(after)
        ? fixed('DURATION', durationValue(unitOf(match), null))
        : null
    },
  },
  { pattern: `unit:UNITS ago`, read: () => fixed('DATE', 'PAST_REF') },
  {
    pattern: `unit:UNITS (later|earlier|afterward)`,
    read: (match) => fixed('DURATION', durationValue(unitOf(match), null)),
  },
  // a minute and a half
  {
    pattern: `(a|an|one) unit:UNIT and a half`,
    read: (match) => fixed('DURATION', durationValue(unitOf(match), 1.5)),
  },
  // two to three weeks; 12 to 18 months
  {
    pattern: `the? (next|last|past|first)? low:(<number>) (to|or|-) count:(<number>) -? unit:UNITS`,
    read: (match) => {
      const low = readNumber(match.words('low'))
      return isAge(match) || low === null ? null : fixed('DURATION', durationValue(unitOf(match), low))
    },
  },
]

const LENGTH_BEFORE =
  /^(?:for|in|within|than|over|about|nearly|almost|least|after|takes?|took|lasted|spent|spend|last|during|around|up|of|under|roughly|approximately|only|just|half|every|barely|all|to|until|without)$/

/** Whether "a year" is a length: "for a year", not "$3 a year" nor "a day of mourning". */
const forLength = (match: Matched): boolean => {
  const after = match.after(1)?.lower ?? ''
  return after === 'after' || after === 'before' || (LENGTH_BEFORE.test(match.before(1)?.lower ?? '') && after !== 'of')
}
