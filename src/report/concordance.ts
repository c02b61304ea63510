import { clipEnd, clipStart, columnsOf, padEnd, padStart, wrap } from './columns.js'
import type { Paint, Style } from './paint.js'
import type { ClaimRow } from './rows.js'
import { moreOf, shownRows, type ShownRow } from './shown.js'

// A quotation is cut after so many lines: what follows is in the article.
const LONGEST = 4

const marked = (words: string): string => `«${words}»`

/** Who says so, and how often the article says it again. */
const noteOf = (shown: ShownRow): string => (shown.row.said === null ? '' : ` (${shown.row.said})`) + moreOf(shown)

/** Words too long for one line: under each other, wrapped, without their sentence. */
const stacked = (shown: ShownRow, columns: number, style: Style, paint: Paint): string[] => {
  const lines = wrap(marked(shown.row.words) + noteOf(shown), columns)
  const kept =
    lines.length > LONGEST
      ? [...lines.slice(0, LONGEST - 1), `${clipEnd(`${lines[LONGEST - 1]!} …`, columns - 1)}»`]
      : lines
  return kept.map((line) => paint(style, line))
}

/** One line of a concordance: the words of both sides begin in one column, each with its sentence around it. */
const keyed = (shown: ShownRow, left: number, columns: number, style: Style, paint: Paint): string => {
  const { row } = shown
  const words = marked(row.words)
  const note = noteOf(shown)
  const rest = columns - left - columnsOf(words) - columnsOf(note)
  return `${padStart(clipStart(row.before, left), left)}${paint(style, words)}${clipEnd(row.after, Math.max(0, rest))}${paint('dim', note)}`
}

/** The claims of one finding under each other, the source in the first column. */
export const concordance = (
  claims: readonly ClaimRow[],
  width: number,
  label: number,
  style: Style,
  paint: Paint,
): string[] => {
  const rows = shownRows(claims)
  const narrow = width - label < 40
  const columns = narrow ? width - 2 : width - label - 2
  const widest = Math.max(0, ...rows.map((shown) => columnsOf(marked(shown.row.words)) + columnsOf(noteOf(shown))))
  const left = Math.min(
    Math.max(0, ...rows.map(({ row }) => columnsOf(row.before))),
    Math.floor(columns * 0.4),
    columns - widest,
  )
  const fits = widest <= columns && (left >= 8 || rows.every(({ row }) => columnsOf(row.before) <= left))
  return rows.flatMap((shown) => {
    const name = clipEnd(shown.row.source.label, narrow ? width : label)
    const lines = fits ? [keyed(shown, left, columns, style, paint)] : stacked(shown, columns, style, paint)
    return narrow
      ? [paint('dim', name), ...lines.map((line) => `  ${line}`)]
      : lines.map((line, i) => `${paint('dim', padEnd(i === 0 ? name : '', label))}  ${line}`.trimEnd())
  })
}
