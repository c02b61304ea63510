import type { DateMention } from '../types.js'

const MS_PER_DAY = 86_400_000
// No period in news is walked day by day further than this.
const MAX_DAYS = 400

const SEASON_MONTHS: Readonly<Record<string, readonly number[]>> = {
  SP: [3, 4, 5],
  SU: [6, 7, 8],
  FA: [9, 10, 11],
  WI: [12, 1, 2],
}

const dayPart = (value: string): string => value.split('T', 1)[0] ?? ''

/** Whether a day can be what `XXXX-10-26`, `XXXX-WXX-4`, `XXXX-Q3` or `XXXX-SU` names. */
const holds = (partial: string, day: number): boolean => {
  const date = new Date(day)
  const month = date.getUTCMonth() + 1
  const weekday = /^XXXX-WXX-(\d)$/.exec(partial)
  if (weekday) return (date.getUTCDay() || 7) === Number(weekday[1])
  const stretch = /^XXXX-([QH])(\d)$/.exec(partial)
  if (stretch) return Math.ceil(month / (stretch[1] === 'Q' ? 3 : 6)) === Number(stretch[2])
  const season = SEASON_MONTHS[partial.slice(5)]
  if (season) return season.includes(month)
  const iso = date.toISOString().slice(0, partial.length)
  return [...partial].every((char, i) => char === 'X' || char === iso[i])
}

/** Whether the digits that both of two partial values state are the same; a weekday contradicts no month. */
const digitsAgree = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    if (a[i] === b[i] || a[i] === 'X' || b[i] === 'X') continue
    return !/\d/.test(a[i]!) || !/\d/.test(b[i]!)
  }
  return true
}

/** Whether two dates, one of them known in part only, can be the same. */
export const partialAllows = (a: DateMention, b: DateMention): boolean => {
  const [x, y] = [dayPart(a.value), dayPart(b.value)]
  const known = a.start !== null ? a : b.start !== null ? b : null
  if (!known) return digitsAgree(x, y)
  const partial = known === a ? y : x
  const first = Date.parse(known.start!)
  const last = Math.min(Date.parse(known.end ?? known.start!), first + MAX_DAYS * MS_PER_DAY)
  for (let day = first; day <= last; day += MS_PER_DAY) if (holds(partial, day)) return true
  return false
}
