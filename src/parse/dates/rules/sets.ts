import { DAY_PARTS } from '../../../data/date-words.js'
import { durationValue } from '../duration.js'
import { readNumber } from '../number.js'
import { fixed } from '../reading.js'
import type { Rule } from '../rule.js'
import { unitOf } from './relative.js'

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  annually: 'P1Y',
  yearly: 'P1Y',
  hourly: 'PT1H',
}

/** What happens again and again. */
export const SET_RULES: readonly Rule[] = [
  // every month; each year; every other week; every two years
  {
    pattern: `(every|each|per) (other)? unit:UNIT`,
    read: (match) => {
      const other = match.all.some((word) => word.lower === 'other')
      return fixed('SET', durationValue(unitOf(match), other ? 2 : 1))
    },
  },
  {
    pattern: `every (few|count:(<number>)) unit:UNITS`,
    read: (match) =>
      fixed('SET', durationValue(unitOf(match), match.has('count') ? readNumber(match.words('count')) : null)),
  },
  {
    pattern: `(every|each) part:(morning|afternoon|evening|night)`,
    read: (match) => fixed('SET', `XXXX-XX-XXT${DAY_PARTS[match.lower('part')] ?? 'NI'}`),
  },
  // $3 a share a year; 40 people a day; twice a week
  {
    pattern: `(a|an) unit:(day|week|month|year|hour|minute|decade)`,
    read: (match) => {
      const before = match.before(1)
      if (!before || !/^(?:NOUN|NUM|SYM|ADV)$/.test(before.pos)) return null
      if (
        !/^(?:times|once|twice|dollars|people|million|billion|thousand|hundred|%|percent|barrels|pounds|euros|days|hours|minutes|miles|tons|tonnes|units|cars|deaths|cases|share|week)$/.test(
          before.lower,
        ) &&
        before.pos !== 'NUM'
      )
        return null
      return fixed('SET', durationValue(unitOf(match), 1))
    },
  },
  {
    pattern: `how:(daily|nightly|weekly|biweekly|fortnightly|monthly|bimonthly|annually|yearly|hourly)`,
    read: (match) => (/^[A-Z]/.test(match.text('how')) ? null : fixed('SET', ADVERBS[match.lower('how')] ?? 'P1D')),
  },
]
