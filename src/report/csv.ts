import type { Article, Comparison } from '../types.js'
import type { CsvReportOptions } from './options.js'
import { cleanText } from './clean.js'
import { reportOf, type ClaimRow, type FindingRow } from './rows.js'

type Cell = string | number | null

interface Column {
  readonly name: string
  readonly cell: (row: FindingRow, claim: ClaimRow) => Cell
}

// One line a claim, so that a data desk can pivot it either way.
const COLUMNS: readonly Column[] = [
  { name: 'finding', cell: ({ number }) => number },
  { name: 'finding_id', cell: ({ finding }) => finding.id },
  { name: 'topic', cell: ({ finding }) => finding.topic },
  { name: 'verdict', cell: ({ finding }) => finding.verdict },
  { name: 'difference', cell: ({ finding }) => finding.difference },
  { name: 'severity', cell: ({ finding }) => finding.severity },
  { name: 'confidence', cell: ({ finding }) => finding.confidence },
  { name: 'independent', cell: ({ finding }) => finding.independent },
  { name: 'subject', cell: ({ subject }) => subject },
  { name: 'explanation', cell: ({ explanation }) => explanation },
  { name: 'article_id', cell: (_, { claim }) => claim.articleId },
  { name: 'source', cell: (_, { claim }) => claim.source ?? null },
  { name: 'published_at', cell: (_, { source }) => source.publishedAt },
  { name: 'text', cell: (_, { claim }) => claim.text },
  { name: 'value', cell: (_, { claim }) => claim.value },
  { name: 'attribution', cell: (_, { attribution }) => attribution },
  { name: 'field', cell: (_, { claim }) => claim.span.field },
  { name: 'start', cell: (_, { claim }) => claim.span.start },
  { name: 'end', cell: (_, { claim }) => claim.span.end },
  { name: 'sentence', cell: (_, { before, words, after }) => before + words + after },
  { name: 'via', cell: (_, { claim }) => claim.attribution?.via?.name ?? null },
]

/**
 * A cell as RFC 4180 writes it. Words that a spreadsheet would take for a formula get an apostrophe before them (OWASP,
 * "CSV Injection"); numbers of the comparison's own, -5 say, are numbers.
 */
export const csvCell = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = cleanText(cell)
  const safe = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\n]/u.test(text) ? `'${text}` : text
  return /[",;\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

const lineOf = (cells: readonly string[]): string => `${cells.join(',')}\r\n`

/**
 * The comparison as CSV (RFC 4180), one line for each claim, for data desks.
 *
 * @example
 * await writeFile('findings.csv', renderCsv(comparison, articles, { bom: true })) // opens in a spreadsheet as UTF-8
 */
export const renderCsv = (
  comparison: Comparison,
  articles: readonly Article[] = [],
  { bom = false, singleSource = true }: CsvReportOptions = {},
): string => {
  const rows = reportOf(comparison, articles)
    .sections.filter((section) => singleSource || section.verdict !== 'single-source')
    .flatMap((section) => section.rows)
  const lines = rows.flatMap((row) =>
    row.claims.map((claim) => lineOf(COLUMNS.map(({ cell }) => csvCell(cell(row, claim))))),
  )
  return (bom ? '\ufeff' : '') + lineOf(COLUMNS.map(({ name }) => name)) + lines.join('')
}
