import type { FindingRow, Report } from '../rows.js'
import type { SourceRow } from '../sources.js'
import { bdi, escapeHtml } from './escape.js'
import { claimId, findingId } from './ids.js'
import type { Marked } from './findings.js'
import { kindClass } from './kind.js'
import { clipEnd } from '../columns.js'

const LONGEST = 60

const cellHtml = (row: FindingRow, source: SourceRow, marked: Marked): string => {
  const words = row.claims.flatMap(({ claim, words: text }, i) => {
    if (claim.articleId !== source.id) return []
    const id = claimId(row.number, i)
    const shown = bdi(clipEnd(text, LONGEST))
    return [marked.has(id) ? `<a href="#${id}">${shown}</a>` : shown]
  })
  return words.length === 0
    ? '<td class="silent"><span aria-hidden="true">–</span><span class="unseen">not stated</span></td>'
    : `<td>${words.join('<br>')}</td>`
}

const rowHtml = (row: FindingRow, sources: readonly SourceRow[], marked: Marked): string =>
  [
    `<tr class="${kindClass(row.finding)}">`,
    `<th scope="row"><a href="#${findingId(row.number)}">${bdi(row.subject)}</a></th>`,
    `<td class="verdict"><span class="sign" aria-hidden="true">${row.sign}</span> ${escapeHtml(row.finding.verdict)}</td>`,
    ...sources.map((source) => cellHtml(row, source, marked)),
    '</tr>',
  ].join('')

/** Facts by outlet: what each says of each, at one glance. */
export const matrixHtml = (report: Report, marked: Marked): string => {
  const rows = report.sections
    .filter((section) => section.verdict !== 'single-source')
    .flatMap((section) => section.rows)
  if (rows.length === 0) return ''
  const heads = report.sources.map((source) => `<th scope="col">${bdi(source.label)}</th>`).join('')
  return [
    '<section aria-labelledby="matrix"><h2 id="matrix">Facts by source</h2>',
    '<div class="scroll" role="region" aria-labelledby="matrix" tabindex="0"><table>',
    `<thead><tr><th scope="col">Fact</th><th scope="col">Finding</th>${heads}</tr></thead>`,
    `<tbody>${rows.map((row) => rowHtml(row, report.sources, marked)).join('\n')}</tbody>`,
    '</table></div></section>',
  ].join('\n')
}
