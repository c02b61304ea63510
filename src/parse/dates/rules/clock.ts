import { CARDINALS, DAY_PARTS } from '../../../data/date-words.js'
import { pad } from '../calendar.js'
import { shift } from '../reading.js'
import type { Reading } from '../reading.js'
import type { Matched, Rule } from '../rule.js'

const at = (hour: number, minute: number, second?: string): Reading | null =>
  hour > 24 || minute > 59
    ? null
    : { type: 'TIME', meaning: { kind: 'time' }, time: `${pad(hour)}:${pad(minute)}${second ? `:${second}` : ''}` }

const twelve = (hour: number, meridiem: string): number => {
  if (hour > 12) return hour
  return (hour % 12) + (meridiem.startsWith('p') ? 12 : 0)
}

const hourOf = (match: Matched): number => {
  const text = match.lower('hour')
  return CARDINALS[text] ?? Number.parseInt(text, 10)
}

const part = (match: Matched): string => DAY_PARTS[match.lower('part')] ?? 'MO'

const ATTACHED = /^(\d{1,2})(?:[:.](\d\d))?([ap])/

/** Clock times and parts of the day; the day itself is read apart and joined afterwards. */
export const CLOCK_RULES: readonly Rule[] = [
  // 5 p.m.; 5:30 pm EST
  {
    pattern: `hour:(DAY|CLOCK|CARDINAL) meridiem:MERIDIEM zone:ZONE?`,
    read: (match) => {
      const [hours = '', minutes = '0', seconds] = match.lower('hour').split(':')
      const hour = CARDINALS[hours] ?? Number(hours)
      if (hour < 1 || (hour > 12 && Number(minutes) === 0)) return null
      // "I am": only digits before "am".
      if (match.lower('meridiem') === 'am' && Object.hasOwn(CARDINALS, hours)) return null
      return at(twelve(hour, match.lower('meridiem')), Number(minutes), seconds)
    },
  },
  // between 2 and 3 a.m.; 9-11 p.m.: the second half tells which half of the day
  {
    pattern: `first:(DAY|CLOCK) (-|to|and|or|until) hour:(DAY|CLOCK) meridiem:MERIDIEM zone:ZONE?`,
    read: (match) => {
      const [a, b] = [match.lower('first').split(':'), match.lower('hour').split(':')]
      const [x, y] = [Number(a[0]), Number(b[0])]
      if (x < 1 || x > 12 || y < 1 || y > 12) return null
      const later = twelve(y, match.lower('meridiem'))
      const same = twelve(x, match.lower('meridiem'))
      // "11 to 2 p.m." begins in the morning.
      const first = at(same > later ? (same + 12) % 24 : same, Number(a[1] ?? 0))
      const second = at(later, Number(b[1] ?? 0))
      return first && second
        ? [
            { ...first, to: 'first' },
            { ...second, from: 'hour' },
          ]
        : null
    },
  },
  // 5pm; 10:30a.m. GMT
  {
    pattern: `clock:CLOCK_PM zone:ZONE?`,
    read: (match) => {
      const parts = ATTACHED.exec(match.lower('clock'))
      if (!parts || Number(parts[1]) > 12 || Number(parts[1]) < 1) return null
      return at(twelve(Number(parts[1]), parts[3] ?? 'a'), Number(parts[2] ?? 0))
    },
  },
  // 14:30 GMT; at 14:30; scores and ratios are left alone
  {
    pattern: `clock:CLOCK (hours)? zone:ZONE?`,
    read: (match) => {
      const [hour = '', minute = '', second] = match.lower('clock').split(':')
      const asked =
        /^(?:at|by|around|about|until|till|since|from|after|before|to|and|[\-,(]|between|approximately|than|at:)$/.test(
          match.before(1)?.lower ?? '',
        )
      if (!match.has('zone') && (!asked || second)) return null
      if (!match.has('zone') && /^(?:win|victory|defeat|loss|lead|ratio|draw)$/.test(match.after(1)?.lower ?? ''))
        return null
      return at(Number(hour), Number(minute), second)
    },
  },
  // 3:45 in the afternoon
  {
    pattern: `clock:CLOCK (in the part:(morning|afternoon|evening)|at part:night)`,
    read: (match) => {
      const [hour = '', minute = ''] = match.lower('clock').split(':')
      const small = Number(hour) < 6 && match.lower('part') === 'night'
      const later = match.lower('part') !== 'morning' && !small
      return at(Number(hour) > 12 ? Number(hour) : twelve(Number(hour), later ? 'p' : 'a'), Number(minute))
    },
  },
  // 1430 GMT; 0700 hours
  {
    pattern: `clock:(YEAR|NUM) zone:(ZONE|hours|hrs)`,
    read: (match) => {
      const text = match.text('clock')
      if (
        !/^\d{4}$/.test(text) ||
        (match.lower('zone') === 'hours' &&
          !/^0|[1-9]$/.test(text) &&
          !/^(?:at|by|around|about)$/.test(match.before(1)?.lower ?? ''))
      )
        return null
      return at(Number(text.slice(0, 2)), Number(text.slice(2)))
    },
  },
  // five o'clock
  {
    pattern: `hour:(DAY|CARDINAL) (o'clock|o ' clock|o 'clock) ((in the part:(morning|afternoon|evening))|at night)?`,
    read: (match) => {
      const hour = hourOf(match)
      const later = /^(?:AF|EV|NI)$/.test(
        match.has('part') ? part(match) : match.all.at(-1)?.lower === 'night' ? 'NI' : 'MO',
      )
      return hour > 12 ? null : at(later ? twelve(hour, 'p') : hour, 0)
    },
  },
  { pattern: `(twelve)? noon|midday`, read: () => at(12, 0) },
  { pattern: `(twelve)? midnight`, read: () => ({ type: 'TIME', meaning: { kind: 'time' }, time: '00:00' }) },
  // this morning; that night; the same evening
  {
    pattern: `which:(this|that|that same|the same) part:DAY_PART`,
    read: (match) =>
      match.lower('which') === 'this'
        ? { ...shift('day', 0), type: 'TIME', time: part(match) }
        : { type: 'TIME', meaning: { kind: 'anaphor', unit: 'day' }, time: part(match) },
  },
  {
    pattern: `(the following|the next) part:DAY_PART`,
    read: (match) => ({ ...shift('day', 1, 'reference'), type: 'TIME', time: part(match) }),
  },
  {
    pattern: `(the previous|the night) part:(morning|afternoon|evening|night|before)`,
    read: (match) =>
      match.lower('part') === 'before' || match.all[1]?.lower === 'previous'
        ? {
            ...shift('day', -1, 'reference'),
            type: 'TIME',
            time: match.lower('part') === 'before' ? 'NI' : part(match),
          }
        : null,
  },
  // the morning; in the early morning
  {
    pattern: `the part:(morning|afternoon|evening|night)`,
    read: (match) =>
      /^(?:in|during|through|throughout|by|late|early)$/.test(match.before(1)?.lower ?? '') &&
      match.after(1)?.lower !== 'before'
        ? { type: 'TIME', meaning: { kind: 'time' }, time: part(match) }
        : null,
  },
  { pattern: `overnight`, read: () => ({ type: 'TIME', meaning: { kind: 'time' }, time: 'NI' }) },
  // 7:30 in the morning; at night; a part of the day by itself is joined to its day or dropped
  {
    pattern: `in the part:(morning|afternoon|evening)`,
    read: (match) => ({ type: 'TIME', meaning: { kind: 'time' }, time: part(match), from: 'part' }),
  },
  {
    pattern: `part:DAY_PART hours?`,
    read: (match) => ({ type: 'TIME', meaning: { kind: 'time', needsDay: true }, time: part(match) }),
  },
]
