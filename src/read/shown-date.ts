import { toIsoDate } from './iso-date.js'

const LABEL =
  /^(?:(?:(?:first |originally )?(?:published|posted|created)|updated|last (?:updated|modified))(?: on| at)?:?|date:?)\s+/i

/** A date without what says of what it is: "Published on: May 7, 2024" is "May 7, 2024". */
export const withoutLabel = (text: string): string => text.replace(LABEL, '')

interface DatePart {
  readonly date: string
  readonly updated: boolean
}

/** The dates of a line that holds nothing else: "Published 7:08 p.m. ET May 7, 2024 | Updated May 8, 2024" has two. */
const datesIn = (line: string): DatePart[] =>
  line
    .split(/[|•·]|(?=\b(?:last )?updated\b)/i)
    .map((part) => part.trim())
    .flatMap((part) => {
      const date = toIsoDate(withoutLabel(part))
      return date === undefined ? [] : [{ date, updated: /^(?:last )?(?:updated|modified)/i.test(part) }]
    })

export const isDateLine = (line: string): boolean => datesIn(line).length > 0

/**
 * The first date that stands alone, with a label or without one, in one of the lines.
 *
 * @param updated whether the date of an update is asked for, or that of the publication
 */
export const shownDate = (lines: readonly string[], updated: boolean): string | undefined =>
  lines.flatMap(datesIn).find((part) => part.updated === updated)?.date
