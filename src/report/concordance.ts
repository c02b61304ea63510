import { clipEnd, clipStart, columnsOf, padEnd, padStart, wrap } from './columns.js'
import type { Paint, Style } from './paint.js'
import type { ClaimRow } from './rows.js'

// A quotation is cut after so many lines: what follows is in the article.
const LONGEST = 4

const marked = (words: string): string => `«${words}»`

const saidBy = ({ said }: ClaimRow): string => (said === null ? '' : ` (${said})`)

/** Words too long for one line: under each other, wrapped, without their sentence. */
const stacked = (row: ClaimRow, columns: number, style: Style, paint: Paint): string[] => {
  const lines = wrap(marked(row.words) + saidBy(row), columns)
  const shown =
    lines.length > LONGEST
      ? [...lines.slice(0, LONGEST - 1), `${clipEnd(`${lines[LONGEST - 1]!} …`, columns - 1)}»`]
      : lines
  return shown.map((line) => paint(style, line))
}

/** One line of a concordance: the words of both sides begin in one column, each with its sentence around it. */
const keyed = (row: ClaimRow, left: number, columns: number, style: Style, paint: Paint): string => {
  const words = marked(row.words)
  const said = saidBy(row)
  const rest = columns - left - columnsOf(words) - columnsOf(said)
  return `${padStart(clipStart(row.before, left), left)}${paint(style, words)}${clipEnd(row.after, Math.max(0, rest))}${paint('dim', said)}`
}

/** The claims of one finding under each other, the source in the first column. */
export const concordance = (
  rows: readonly ClaimRow[],
  width: number,
  label: number,
  style: Style,
  paint: Paint,
): string[] => {
  const narrow = width - label < 40
  const columns = narrow ? width - 2 : width - label - 2
  const widest = Math.max(0, ...rows.map((row) => columnsOf(marked(row.words)) + columnsOf(saidBy(row))))
  const left = Math.min(
    Math.max(0, ...rows.map((row) => columnsOf(row.before))),
    Math.floor(columns * 0.4),
    columns - widest,
  )
  const fits = widest <= columns && (left >= 8 || rows.every((row) => columnsOf(row.before) <= left))
  return rows.flatMap((row) => {
    const name = clipEnd(row.source.label, narrow ? width : label)
    const lines = fits ? [keyed(row, left, columns, style, paint)] : stacked(row, columns, style, paint)
    return narrow
      ? [paint('dim', name), ...lines.map((line) => `  ${line}`)]
      : lines.map((line, i) => `${paint('dim', padEnd(i === 0 ? name : '', label))}  ${line}`.trimEnd())
  })
}
