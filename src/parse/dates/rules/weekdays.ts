import { PLURAL_WEEKDAYS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../../data/date-words.js'
import { DAY_PARTS } from '../../../data/date-words.js'
import { calendar, fixed } from '../reading.js'
import type { Rule } from '../rule.js'
import { PICKS } from './guards.js'

const pickOf = (words: string) => PICKS[words.split(' ').find((word) => Object.hasOwn(PICKS, word)) ?? '']

/** Days of the week. */
export const WEEKDAY_RULES: readonly Rule[] = [
  // Thursday; last Friday; this coming Sunday; the previous Friday
  {
    pattern: `pick:(this past|this coming|this|last|next|the (previous|preceding|prior)|the following|the next|the)? weekday:WEEKDAY`,
    read: (match) => {
      if (/^[a-z]/.test(match.text('weekday')) && match.text('weekday').length < 6) return null
      const words = match.words('pick').map((word) => word.lower)
      const weekday = WEEKDAYS[match.lower('weekday')] ?? 1
      const pick = /past|last/.test(words.join(' '))
        ? 'last'
        : /coming|next/.test(words.join(' '))
          ? 'next'
          : pickOf(words.join(' '))
      if (words.length > 1 && words[0] === 'the') {
        const later = words[1] === 'following' || words[1] === 'next'
        return { type: 'DATE', meaning: { kind: 'weekdayFrom', weekday, later } }
      }
      return { ...calendar({ weekday, ...(pick ? { pick } : {}) }), ...(words[0] === 'the' ? { from: 'weekday' } : {}) }
    },
  },
  // Monday last; Monday next week; Monday of last week
  {
    pattern: `weekday:WEEKDAY (of? which:(last|next|this) week)`,
    read: (match) => ({
      type: 'DATE',
      meaning: {
        kind: 'weekdayOfWeek',
        weekday: WEEKDAYS[match.lower('weekday')] ?? 1,
        weeks: match.lower('which') === 'last' ? -1 : match.lower('which') === 'next' ? 1 : 0,
      },
    }),
  },
  // every Friday; each Thursday night
  {
    pattern: `(every|each) (other)? weekday:WEEKDAY part:DAY_PART?`,
    read: (match) => weekly(WEEKDAYS[match.lower('weekday')], match.lower('part')),
  },
  // Fridays; Tuesday nights
  {
    pattern: `weekday:WEEKDAYS part:DAY_PART?`,
    read: (match) => weekly(PLURAL_WEEKDAYS[match.lower('weekday')], match.lower('part')),
  },
  {
    pattern: `weekday:WEEKDAY part:(mornings|afternoons|evenings|nights)`,
    read: (match) => weekly(WEEKDAYS[match.lower('weekday')], match.lower('part')),
  },
  // Sun., Oct. 26; Sat. night
  {
    pattern: `weekday:WEEKDAY_ABBREVIATION`,
    read: (match) => {
      if (!/^[A-Z]/.test(match.text('weekday'))) return null
      const next = match.after(1)?.lower === ',' ? match.after(2) : match.after(1)
      const dated =
        next !== undefined &&
        /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d{1,2}(?:$|[:ap]|th|st|nd|rd)|night|morning|evening|afternoon)/.test(
          next.lower,
        )
      return dated ? calendar({ weekday: WEEKDAY_ABBREVIATIONS[match.lower('weekday')] ?? 1 }) : null
    },
  },
]

const weekly = (weekday: number | undefined, part: string) =>
  fixed('SET', `XXXX-WXX-${weekday ?? 1}${part ? `T${DAY_PARTS[part] ?? 'NI'}` : ''}`)
