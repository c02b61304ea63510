import type { Article, Comparison } from '../types.js'
import type { MarkdownReportOptions } from './options.js'
import { linesToText, oneLine } from './clean.js'
import { reportOf, type FindingRow, type Section } from './rows.js'
import { moreOf, shownRows, type ShownRow } from './shown.js'
import type { SourceRow } from './sources.js'

/**
 * Text that Markdown shows as it is.
 *
 * Watch out for: "@desk" would call someone on a code host, "#12" would name a pull request, and a bare link would be a
 * link; a zero-width space or an entity keeps them words.
 */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_{}[\]<>|~^$]/g, (sign) => (sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`))
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1')
    .replace(/#/g, '\\#\u200b')
    .replace(/@(?=\S)/g, '@\u200b')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`)

const sourceLine = ({ label, publishedAt, title, partial }: SourceRow): string =>
  `- **${escapeMarkdown(label)}**` +
  (publishedAt === null ? '' : `, ${escapeMarkdown(publishedAt)}`) +
  (title === null ? '' : `: ${escapeMarkdown(title)}`) +
  (partial ? ' (a part)' : '')

const claimLine = (shown: ShownRow): string => {
  const { source, before, words, after, said } = shown.row
  // Inside `**` a space at either end would leave the stars standing.
  const context = `${escapeInside(before)}**${escapeMarkdown(words)}**${escapeInside(after)}`
  return `- ${escapeMarkdown(source.label)}: ${context}${said === null ? '' : ` (${escapeMarkdown(said)})`}${moreOf(shown)}`
}

const escapeInside = (text: string): string =>
  (text.startsWith(' ') ? ' ' : '') + escapeMarkdown(text) + (text.endsWith(' ') ? ' ' : '')

const findingLines = ({ number, subject, sign, kind, explanation, caveats, claims }: FindingRow): string[] => [
  `**${number}. ${escapeMarkdown(subject)}** (${sign} ${kind})`,
  '',
  [escapeMarkdown(explanation), ...caveats.map((caveat) => `(${caveat})`)].join(' '),
  '',
  ...shownRows(claims).map(claimLine),
  '',
]

const sectionLines = ({ title, rows }: Section): string[] => [`### ${title}`, '', ...rows.flatMap(findingLines)]

/**
 * The comparison as Markdown for chat and pull requests: lists and no tables, since chat shows no tables.
 *
 * @example
 * renderMarkdown(comparison, articles, { title: 'Quake coverage' })
 */
export const renderMarkdown = (
  comparison: Comparison,
  articles: readonly Article[] = [],
  { title, singleSource = false }: MarkdownReportOptions = {},
): string => {
  const report = reportOf(comparison, articles)
  const sections = report.sections.filter((section) => singleSource || section.verdict !== 'single-source')
  return linesToText([
    `## ${escapeMarkdown(title ?? report.headline)}`,
    '',
    ...(title === undefined ? [] : [escapeMarkdown(report.headline), '']),
    ...report.sources.map(sourceLine),
    '',
    ...(report.nothing === null ? [] : [report.nothing, '']),
    ...sections.flatMap(sectionLines),
  ])
}
