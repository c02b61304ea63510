import { durationValue } from '../duration.js'
import { readNumber } from '../number.js'
import { fixed } from '../reading.js'
import type { Reading } from '../reading.js'
import type { Matched, Rule } from '../rule.js'
import { unitOf } from './relative.js'

const UNIT_WORD = 'unit:(UNIT|UNITS)'

/** So many units away; `count` null is a vague number of them. */
const away = (match: Matched, sign: 1 | -1, from: 'publication' | 'reference'): Reading | null => {
  const unit = unitOf(match)
  const count = match.has('count') ? readNumber(match.words('count')) : 1
  if (count === null || match.has('few')) {
    if (from === 'reference') return fixed('DURATION', durationValue(unit, null))
    return fixed('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF')
  }
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    return { type: 'TIME', meaning: { kind: 'shift', unit, count: sign * count, from } }
  }
  return {
    type: 'DATE',
    meaning: { kind: 'shift', unit, count: sign * count, from, keepsGrain: unit === 'year' || from === 'reference' },
  }
}

/** "three weeks ago", "two days later", "a year earlier", "two weeks from now". */
export const OFFSET_RULES: readonly Rule[] = [
  {
    pattern: `(count:(<number>)|few:(<few>)) (<more>)? ${UNIT_WORD} (or so)? (ago|back|before now)`,
    read: (match) =>
      match.all.at(-1)?.lower === 'back' && !match.has('count') ? null : away(match, -1, 'publication'),
  },
  {
    pattern: `(count:(<number>)|few:(<few>)) (<more>)? ${UNIT_WORD} (or so)? (earlier|before|previously|prior)`,
    read: (match) => {
      const after = match.after(1)
      if (/^(?:than|to)$/.test(after?.lower ?? '')) return null
      // "30 days before closing" counts from the closing.
      if (match.all.at(-1)?.lower === 'before' && after && !/^(?:PUNCT|CCONJ)$/.test(after.pos)) return null
      return away(match, -1, 'reference')
    },
  },
  {
    pattern: `(count:(<number>)|few:(<few>)) (<more>)? ${UNIT_WORD} (or so)? (later|afterward|afterwards|thereafter)`,
    read: (match) => away(match, 1, 'reference'),
  },
  {
    pattern: `(count:(<number>)|few:(<few>)) (<more>)? ${UNIT_WORD} (or so)? (from now|hence|from today)`,
    read: (match) => away(match, 1, 'publication'),
  },
  // year-ago; the year-earlier quarter
  {
    pattern: `the? (comparable|corresponding|same)? (year|quarter|month) - how:(ago|earlier) unit:(period|quarter|month|day|half|week|level|levels)?`,
    read: (match) => {
      const unit = match.lower('unit')
      return {
        type: 'DATE',
        meaning: {
          kind: 'shift',
          unit: 'year',
          count: -1,
          from: match.lower('how') === 'ago' ? 'publication' : 'reference',
          keepsGrain: true,
        },
        ...(unit.startsWith('level') ? { to: 'how' } : {}),
      }
    },
  },
  // the same quarter last year; the corresponding period a year ago
  {
    pattern: `the (same|corresponding|comparable|like|similar)? (quarter|period|month) (of|in)? (last year|a year ago|a year earlier|the year before|the year earlier|the previous year|the prior year)`,
    read: () => ({
      type: 'DATE',
      meaning: { kind: 'shift', unit: 'year', count: -1, from: 'reference', keepsGrain: true },
    }),
  },
  // two years ago Thursday and "a year ago today" name a day, the same one in that year
  {
    pattern: `(count:(<number>)) ${UNIT_WORD} ago today`,
    read: (match) => {
      const count = readNumber(match.words('count'))
      return count === null
        ? null
        : {
            type: 'DATE',
            meaning: { kind: 'shift', unit: unitOf(match), count: -count, from: 'publication', toDay: true },
          }
    },
  },
]
