import { MONTHS } from '../../data/date-words.js'
import type { Document } from '../../text/document.js'
import { dayOf, isDate, ymdOf } from './calendar.js'

/** The calendar day of an ISO 8601 date or date-time, as it is written: no time zone moves it. */
export const publicationDay = (publishedAt: string | undefined): number | null => {
  const match = /^\s*(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(publishedAt ?? '')
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1000 && isDate(year, month, day) ? dayOf(year, month, day) : null
}

// "GAZA/CAIRO, Oct 26 (Reuters) -", "Washington, October 26, 2023 —": place, day, dash or agency.
const DATELINE =
  /^\s*[A-Z][^\n.,:;!?]{1,40}(?:, [A-Z][^\n.,:;!?]{1,20})?, ([A-Z][a-z]{2,8})\.? (\d{1,2})(?:, (\d{4}))?,? ?(?:\([^()\n]{2,30}\) ?)?[\-–—_]/

/** How far a dateline may stand from the publication and still be the day from which the reporter counts. */
const MAX_APART = 3

/**
 * The day from which "yesterday" and "Thursday" count: the dateline where it stands a few days before the publication,
 * else the publication day. A dateline with its year anchors an article of unknown date too.
 */
export const anchorDay = (docs: readonly Document[], publishedAt: string | undefined): number | null => {
  const published = publicationDay(publishedAt)
  const text = docs.find((doc) => doc.field === 'text')?.text.slice(0, 300) ?? ''
  const match = DATELINE.exec(text)
  const name = match?.[1]?.toLowerCase() ?? ''
  const month = Object.hasOwn(MONTHS, name) ? MONTHS[name] : undefined
  if (!match || month === undefined) return published
  const day = Number(match[2])
  const year = match[3] ? Number(match[3]) : published === null ? null : ymdOf(published).year
  if (year === null) return published
  const days = (match[3] ? [year] : [year, year - 1])
    .filter((one) => isDate(one, month, day))
    .map((one) => dayOf(one, month, day))
  const dated = days.find((one) => published === null || (one <= published + 1 && published - one <= MAX_APART))
  return dated ?? published
}
