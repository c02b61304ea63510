import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { parseISO } from 'date-fns/parseISO'
import { wordsInCommon } from './context.js'
import { isAgo } from './figure-traits.js'
import type { QuantityStatement } from './quantity-statement.js'
import { publishedOn } from './running-toll.js'

const DAYS: Readonly<Record<string, number>> = { year: 365, month: 30, week: 7, day: 1 }

// "Two years ago" of this year and of last year are two times; a month makes no difference to it.
const publishedApart = (a: QuantityStatement, b: QuantityStatement): boolean => {
  const [x, y] = [publishedOn(a), publishedOn(b)]
  if (x === undefined || y === undefined) return false
  return Math.abs(differenceInCalendarDays(parseISO(x), parseISO(y))) > (DAYS[a.fact.unit.symbol] ?? 1) / 2
}

/**
 * Whether two equal lengths of time are of two times: "almost two years ago" in articles two years apart, "more than 30
 * years" and "nearly 30 years ago", "five years of probation" and "around five years" of somebody else.
 */
export const ofOtherTime = (a: QuantityStatement, b: QuantityStatement): boolean => {
  if (a.fact.unit.dimension !== 'duration') return false
  if (isAgo(a) && isAgo(b)) return publishedApart(a, b)
  return a.fact.bound !== b.fact.bound && (isAgo(a) !== isAgo(b) || wordsInCommon(a.context, b.context) === 0)
}
