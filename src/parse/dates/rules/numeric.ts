import { isDate } from '../calendar.js'
import { calendar } from '../reading.js'
import type { Reading } from '../reading.js'
import type { Matched, NumericOrder, Rule } from '../rule.js'

const expand = (text: string): number => {
  const year = Number(text)
  if (text.length > 2) return year
  return year + (year > 50 ? 1900 : 2000)
}

const SHORT = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d\d))?$/
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:z|[+-]\d\d:?\d\d)?)?$/

/** What one numeric date says of the order: 26/10 is day-first, 10/26 month-first, 5/6 nothing. */
export const orderSaid = (text: string): NumericOrder | null => {
  const match = SHORT.exec(text)
  if (!match) return null
  const [a, b] = [Number(match[1]), Number(match[3])]
  if (a > 12 && a <= 31 && b >= 1 && b <= 12) return 'day-first'
  return b > 12 && b <= 31 && a >= 1 && a <= 12 ? 'month-first' : null
}

const readShort = (match: Matched, order: NumericOrder | null): Reading | null => {
  const parts = SHORT.exec(match.lower('date'))
  if (!parts) return null
  const [, first = '', mark, second = '', year] = parts
  const [a, b] = [Number(first), Number(second)]
  const monthFirst = b > 12 || (a <= 12 && (order ?? (mark === '.' ? 'day-first' : 'month-first')) === 'month-first')
  const [month, day] = monthFirst ? [a, b] : [b, a]
  if (year) {
    // "1.2.24" is a version or an address, not a date.
    if (mark === '.' && year.length === 2) return null
    const full = expand(year)
    return isDate(full, month, day) && full > 1000 ? calendar({ year: full, month, day }) : null
  }
  if (!isDate(2000, month, day) || mark !== '/') return null
  // 9/11 is the event, wherever the year is not told.
  if (a === 9 && b === 11 && order !== 'day-first') {
    return /^(?:on|by|until)$/.test(match.before(1)?.lower ?? '')
      ? calendar({ month: 9, day: 11 })
      : calendar({ year: 2001, month: 9, day: 11 })
  }
  // "7/8 of the vote", "1/2 mile", "24/7", "a 5/4 vote": a date stands behind "on", "by" and their like.
  if (!/^(?:on|by|until|till|since|from|dated|through|due|before|after)$/.test(match.before(1)?.lower ?? ''))
    return null
  return /^(?:of|NOUN)$/.test(match.after(1)?.lower ?? '') || match.after(1)?.pos === 'NOUN'
    ? null
    : calendar({ month, day })
}

/** Dates in digits. */
export const NUMERIC_RULES: readonly Rule[] = [
  {
    pattern: 'date:(NUMERIC|FRACTION)',
    read: (match, { order }) => {
      const iso = ISO.exec(match.lower('date'))
      if (!iso) return readShort(match, order)
      const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])]
      if (!isDate(year, month, day) || year < 1000) return null
      const reading = calendar({ year, month, day })
      return iso[4] ? { ...reading, type: 'TIME', time: iso[4] } : reading
    },
  },
]
