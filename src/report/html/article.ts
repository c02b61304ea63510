import type { Article, Field } from '../../types.js'
import type { Report } from '../rows.js'
import type { SourceRow } from '../sources.js'
import { bdi, escapeHtml, labelHtml, prose, safeUrl, timeHtml } from './escape.js'
import { articleId, claimId, findingId } from './ids.js'
import { kindClass } from './kind.js'
import { linesOf, marksIn, nest, type MarkTree } from './marks.js'

const attributes = ({ row, claim, first }: MarkTree): string =>
  `${first ? ` id="${claimId(row.number, claim)}"` : ''} class="mark ${kindClass(row.finding)} m${row.number}"`

const title = ({ row }: MarkTree): string => escapeHtml(`Finding ${row.number}: ${row.subject}. ${row.explanation}`)

const number = ({ row }: MarkTree): string => `<sup>${row.sign}${row.number}</sup>`

/** Marked words. A mark with others inside it cannot be a link around links, so its number alone is one. */
const markHtml = (mark: MarkTree, text: string): string => {
  const href = `href="#${findingId(mark.row.number)}" title="${title(mark)}"`
  if (mark.inside.length === 0) {
    return `<a ${href}${attributes(mark)}><bdi>${escapeHtml(text.slice(mark.start, mark.end))}</bdi>${number(mark)}</a>`
  }
  return `<span${attributes(mark)}>${rangeHtml(text, mark.start, mark.end, mark.inside)}<a ${href}>${number(mark)}</a></span>`
}

const rangeHtml = (text: string, start: number, end: number, marks: readonly MarkTree[]): string => {
  let at = start
  let html = ''
  for (const mark of marks) {
    html += prose(text.slice(at, mark.start)) + markHtml(mark, text)
    at = mark.end
  }
  return html + prose(text.slice(at, end))
}

const fieldHtml = (report: Report, article: Article, field: Field, tag: string): string => {
  const text = article[field] ?? ''
  return linesOf(text, marksIn(report, article, field))
    .map(({ start, end, marks }) => `<${tag} dir="auto">${rangeHtml(text, start, end, nest(marks))}</${tag}>`)
    .join('\n')
}

const byline = ({ publishedAt, url, credits, partial, corrects }: SourceRow): string => {
  const link = safeUrl(url)
  return [
    publishedAt === null ? null : timeHtml(publishedAt),
    credits.length === 0 ? null : `credits ${credits.map(bdi).join(', ')}`,
    partial ? 'a part of the text only' : null,
    corrects.length === 0 ? null : `takes the place of ${corrects.map(bdi).join(', ')}`,
    link === null ? null : `<a href="${link}" rel="noreferrer noopener">original</a>`,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** One article in its column, the words compared marked. */
export const articleHtml = (report: Report, source: SourceRow, article: Article): string =>
  [
    `<article id="${articleId(source.number)}" aria-labelledby="${articleId(source.number)}h">`,
    `<h3 id="${articleId(source.number)}h">${labelHtml(source)}</h3>`,
    `<p class="byline">${byline(source)}</p>`,
    fieldHtml(report, article, 'title', 'h4'),
    fieldHtml(report, article, 'text', 'p'),
    '</article>',
  ].join('\n')
