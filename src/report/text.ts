import type { Article, Comparison } from '../types.js'
import type { TextReportOptions } from './options.js'
import { linesToText } from './clean.js'
import { clipEnd, columnsOf, padEnd, padStart, wrap } from './columns.js'
import { concordance } from './concordance.js'
import { paintFor, terminalHasColor, type Paint, type Style } from './paint.js'
import { reportOf, type FindingRow, type Report, type Section } from './rows.js'

const NARROWEST = 40
// Three for the number, a space, the sign, a space.
const INDENT = 6

const styleOf = ({ finding }: FindingRow): Style =>
  finding.verdict === 'discrepancy' ? (finding.severity === 'major' ? 'major' : 'minor') : finding.verdict

const labelWidth = (report: Report, width: number): number =>
  Math.min(Math.max(0, ...report.sources.map((source) => columnsOf(source.label))), Math.floor(width / 4))

const sourceLines = (report: Report, width: number, label: number): string[] =>
  report.sources.map((source) => {
    const line = `  ${padEnd(clipEnd(source.label, label), label)}  ${padEnd((source.publishedAt ?? '').slice(0, 10), 10)}  ${source.title ?? ''}${source.partial ? ' (a part)' : ''}`
    return clipEnd(line.trimEnd(), width)
  })

const findingLines = (row: FindingRow, width: number, label: number, paint: Paint): string[] => {
  const style = styleOf(row)
  const [first = '', ...others] = wrap(`${row.subject} (${row.kind})`, width - INDENT)
  const note = [row.explanation, ...row.caveats.map((caveat) => `(${caveat})`)].join(' ')
  const indent = ' '.repeat(INDENT)
  return [
    `${padStart(String(row.number), 3)} ${paint(style, row.sign)} ${paint('strong', first)}`,
    ...others.map((line) => indent + paint('strong', line)),
    ...wrap(note, width - INDENT).map((line) => indent + line),
    ...concordance(row.claims, width - INDENT, label, style, paint).map((line) => indent + line),
    '',
  ]
}

const sectionLines = (section: Section, width: number, label: number, paint: Paint): string[] => [
  paint('strong', `${section.title.toUpperCase()} (${section.rows.length})`),
  '',
  ...section.rows.flatMap((row) => findingLines(row, width, label, paint)),
]

/**
 * The comparison as plain text, worst first, the statements of one fact under each other with the words compared
 * between « and ».
 *
 * @example
 * console.log(renderText(comparison, articles, { width: process.stdout.columns }))
 */
export const renderText = (
  comparison: Comparison,
  articles: readonly Article[] = [],
  { color = terminalHasColor(), width: wanted = 100, singleSource = false }: TextReportOptions = {},
): string => {
  const width = Number.isFinite(wanted) ? Math.max(NARROWEST, Math.floor(wanted)) : 100
  const paint = paintFor(color)
  const report = reportOf(comparison, articles)
  const label = labelWidth(report, width)
  const sections = report.sections.filter((section) => singleSource || section.verdict !== 'single-source')
  return linesToText([
    ...wrap(report.headline, width).map((line) => paint('strong', line)),
    '',
    ...sourceLines(report, width, label),
    '',
    ...(report.nothing === null ? [] : [...wrap(report.nothing, width), '']),
    ...sections.flatMap((section) => sectionLines(section, width, label, paint)),
  ])
}
