import groupBy from 'lodash/groupBy.js'
import uniqBy from 'lodash/uniqBy.js'
import type { ClaimRow } from './rows.js'

/** A statement that gets a line. */
export interface ShownRow {
  readonly row: ClaimRow
  /** Further statements of its article that get none: told on the last line of each article. */
  readonly more: number
}

// A caption under seven pictures is seven statements, a boy of 8 is "the 8-year-old" in every second sentence: after three
// lines of one article the others tell a reader nothing new. HTML, JSON and CSV have them all.
const MOST = 3

const wordingOf = ({ words, said }: ClaimRow): string => JSON.stringify([words.toLowerCase(), said])

const excerptOf = ({ before, words, after, said }: ClaimRow): string => JSON.stringify([before, words, after, said])

/** Every wording comes before a second sentence with one of them. */
const mostTelling = (rows: readonly ClaimRow[]): ReadonlySet<ClaimRow> => {
  const telling = new Set([...uniqBy(rows, wordingOf), ...uniqBy(rows, excerptOf)])
  return new Set([...telling].slice(0, MOST))
}

/** Cuts what one article says again and again to three lines, and counts the rest. */
export const shownRows = (rows: readonly ClaimRow[]): readonly ShownRow[] => {
  const more = new Map<ClaimRow, number>()
  for (const own of Object.values(groupBy(rows, ({ source }) => JSON.stringify(source.id)))) {
    const telling = mostTelling(own)
    const shown = own.filter((row) => telling.has(row))
    shown.forEach((row, i) => more.set(row, i === shown.length - 1 ? own.length - shown.length : 0))
  }
  return rows.flatMap((row) => (more.has(row) ? [{ row, more: more.get(row)! }] : []))
}

/** " (4 more)" behind the last line of an article. */
export const moreOf = ({ more }: ShownRow): string => (more === 0 ? '' : ` (${more} more)`)
