import type { DateMention } from '../types.js'
import { datesFit } from './compare-dates.js'
import { compareLimits, dateLimitOf } from './date-limits.js'
import type { DateLimit } from './date-limits.js'
import type { StorySentence } from './story.js'

/** The day at which a figure stood: "as of March 21", "by Friday". */
export interface AsOf {
  readonly date: DateMention
  readonly limit: DateLimit | null
}

// A sentence with more dates is a table.
const MOST_DATES = 12

const AS_OF = /\bas (?:of|at) (?:the )?$/i

/** Whether the words before a date say that something stood so then. */
export const isAsOf = ({ span }: DateMention, sentence: StorySentence | undefined): boolean =>
  sentence !== undefined && AS_OF.test(sentence.text.slice(0, Math.max(0, span.start - sentence.span.start)).slice(-12))

/** The dates of a sentence at which its figures stood. A day on which something happened is none: "on Friday". */
export const asOfDates = (sentence: StorySentence): AsOf[] =>
  sentence.dates.slice(0, MOST_DATES).flatMap((date) => {
    const limit = dateLimitOf(date, sentence)
    // "by March 21 there were 90": so many stood then.
    return limit !== null || isAsOf(date, sentence) ? [{ date, limit: limit === 'by' ? null : limit }] : []
  })

/** Whether two figures were taken on days that exclude each other: then neither contradicts the other. */
export const otherDays = (a: readonly AsOf[], b: readonly AsOf[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  a.every((x) =>
    b.every((y) =>
      x.limit === null && y.limit === null
        ? !datesFit(x.date, y.date)
        : ['different', 'edge'].includes(compareLimits(x.date, x.limit, y.date, y.limit) ?? ''),
    ),
  )
