import { clipEnd } from '../columns.js'
import { count } from '../labels.js'
import type { FindingRow, Report } from '../rows.js'
import type { SourceRow } from '../sources.js'
import { bdi, escapeHtml, labelHtml, prose } from './escape.js'
import type { Marked } from './findings.js'
import { claimId, findingId } from './ids.js'
import { kindClass } from './kind.js'

const LONGEST = 60
// With more rows than this, the agreements are folded away: they would push the articles off the screen.
const SHORT = 12

const cellHtml = (row: FindingRow, source: SourceRow, marked: Marked): string => {
  const words = new Map<string, string>()
  row.claims.forEach(({ claim, words: text }, i) => {
    if (claim.articleId !== source.id || words.has(text)) return
    const id = claimId(row.number, i)
    const shown = bdi(clipEnd(text, LONGEST))
    words.set(text, marked.has(id) ? `<a href="#${id}">${shown}</a>` : shown)
  })
  return words.size === 0
    ? '<td class="silent"><span aria-hidden="true">–</span><span class="unseen">not stated</span></td>'
    : `<td>${[...words.values()].join('<br>')}</td>`
}

const rowHtml = (row: FindingRow, sources: readonly SourceRow[], marked: Marked): string =>
  [
    `<tr class="${kindClass(row.finding)}">`,
    `<th scope="row"><a href="#${findingId(row.number)}">${row.number}. ${prose(row.subject)}</a></th>`,
    `<td class="verdict"><span class="sign" aria-hidden="true">${row.sign}</span> ${escapeHtml(row.finding.verdict)}</td>`,
    ...sources.map((source) => cellHtml(row, source, marked)),
    '</tr>',
  ].join('')

const tableHtml = (
  id: string,
  caption: string,
  rows: readonly FindingRow[],
  report: Report,
  marked: Marked,
): string => {
  const heads = report.sources.map((source) => `<th scope="col">${labelHtml(source)}</th>`).join('')
  return [
    `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table>`,
    `<caption class="unseen" id="${id}">${escapeHtml(caption)}</caption>`,
    `<thead><tr><th scope="col">Fact</th><th scope="col">Finding</th>${heads}</tr></thead>`,
    `<tbody>${rows.map((row) => rowHtml(row, report.sources, marked)).join('\n')}</tbody>`,
    '</table></div>',
  ].join('\n')
}

/** Facts by outlet: what each says of each, at one glance. */
export const matrixHtml = (report: Report, marked: Marked): string => {
  const compared = report.sections.filter((section) => section.verdict !== 'single-source')
  const rows = compared.flatMap((section) => section.rows)
  if (rows.length === 0) return ''
  const agreed = rows.length > SHORT ? rows.filter((row) => row.finding.verdict === 'agreement') : []
  const shown = agreed.length === 0 ? rows : rows.filter((row) => row.finding.verdict !== 'agreement')
  return [
    '<section aria-labelledby="matrix"><h2 id="matrix">Facts by source</h2>',
    ...(shown.length === 0 ? [] : [tableHtml('matrix-1', 'What each source says', shown, report, marked)]),
    ...(agreed.length === 0
      ? []
      : [
          `<details><summary>${escapeHtml(count(agreed.length, 'agreement'))} by source</summary>`,
          tableHtml('matrix-2', 'What the sources agree on', agreed, report, marked),
          '</details>',
        ]),
    '</section>',
  ].join('\n')
}
