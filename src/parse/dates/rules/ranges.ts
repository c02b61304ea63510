import { MONTHS } from '../../../data/date-words.js'
import { readOrdinal } from '../number.js'
import { calendar } from '../reading.js'
import type { Reading } from '../reading.js'
import type { Matched, Rule } from '../rule.js'
import { looksCounted } from './guards.js'

const TO = '(-|to|through|thru|until|and|or|into)'

/** Both ends of a range, each its own mention. */
const ends = (match: Matched, year: number | undefined): readonly Reading[] | null => {
  const [first, second] = [readOrdinal(match.words('day')), readOrdinal(match.words('until'))]
  if (first === null || second === null || second <= first || second > 31) return null
  // "On Oct. 7 and 26 people died": the number counts people.
  if (match.all.at(-1)?.pos === 'NUM' && !match.has('year') && looksCounted(match.after(1))) return null
  const month = MONTHS[match.lower('month')] ?? 1
  const stated = year === undefined ? {} : { year }
  return [
    { ...calendar({ month, day: first, ...stated }), to: 'day' },
    { ...calendar({ month, day: second, ...stated }), from: 'until' },
  ]
}

const yearOf = (match: Matched): number | undefined => (match.has('year') ? Number(match.lower('year')) : undefined)

/** Ranges that share a month or a year; others ("from Monday to Thursday") are two dates by themselves. */
export const RANGE_RULES: readonly Rule[] = [
  // Oct. 7–26; October 7 to 9, 2023
  {
    pattern: `month:MONTH day:(DAY|<nth>) ${TO} until:(DAY|<nth>) (,? year:YEAR)?`,
    read: (match) => ends(match, yearOf(match)),
  },
  // 7-26 October; between the 7th and 9th of October 2023
  {
    pattern: `day:(DAY|<nth>) ${TO} the? until:(DAY|<nth>) of? month:MONTH (,? year:YEAR)?`,
    read: (match) => {
      const both = ends(match, yearOf(match))
      return both && [{ ...both[0]!, from: 'day', to: 'day' }, both[1]!]
    },
  },
  // July-September 2023; January and March 2020
  {
    pattern: `first:MONTH ${TO} month:MONTH ,? year:YEAR`,
    read: (match) => {
      const year = Number(match.lower('year'))
      return [
        { ...calendar({ month: MONTHS[match.lower('first')] ?? 1, year }), to: 'first' },
        { ...calendar({ month: MONTHS[match.lower('month')] ?? 1, year }), from: 'month' },
      ]
    },
  },
  // 1990-95; 2015/16 is a season and stays one date
  {
    pattern: `year:YEAR - until:(DAY|NUM)`,
    read: (match) => {
      const year = Number(match.lower('year'))
      const short = match.lower('until')
      if (!/^\d\d$/.test(short) || Number(short) <= year % 100 || year < 1500) return null
      return [
        { ...calendar({ year }), to: 'year' },
        { ...calendar({ year: year - (year % 100) + Number(short) }), from: 'until' },
      ]
    },
  },
]
