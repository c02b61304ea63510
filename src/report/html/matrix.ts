import groupBy from 'lodash/groupBy.js'
import { clipEnd } from '../columns.js'
import { count, DIFFERENCE_NAMES } from '../labels.js'
import type { ClaimRow, FindingRow, Report } from '../rows.js'
import type { SourceRow } from '../sources.js'
import { bdi, escapeHtml, labelHtml, prose } from './escape.js'
import type { Marked } from './findings.js'
import { claimId, findingId } from './ids.js'
import { kindClass } from './kind.js'

const LONGEST = 60
// With more rows than this, the agreements are folded away: they would push the articles off the screen.
const SHORT = 12

/**
 * The values that most sources do not give, to be set off: of 46, 46 and 47 the last. None where no value is given by more
 * sources than any other: nobody can tell which is the odd one.
 */
const oddValues = ({ finding, claims }: FindingRow): ReadonlySet<ClaimRow['claim']['value']> => {
  if (finding.verdict !== 'discrepancy') return new Set()
  const sources = new Map<ClaimRow['claim']['value'], Set<string>>()
  for (const { claim } of claims) {
    const ids = sources.get(claim.value)
    if (ids) ids.add(claim.articleId)
    else sources.set(claim.value, new Set([claim.articleId]))
  }
  const [most, second] = [...sources].sort(([, a], [, b]) => b.size - a.size)
  return most && second && most[1].size > second[1].size
    ? new Set([...sources.keys()].filter((value) => value !== most[0]))
    : new Set()
}

// What a beginning or a summary does not say may stand in the rest.
const silent = ({ partial }: SourceRow): string => (partial ? 'not in the part that is known' : 'not stated')

/** A claim, and its place within the finding. */
interface Placed {
  readonly claim: ClaimRow
  readonly place: number
}

type Odd = ReturnType<typeof oddValues>

const cellHtml = (row: FindingRow, source: SourceRow, claims: readonly Placed[], odd: Odd, marked: Marked): string => {
  const words = new Map<string, string>()
  claims.forEach(({ claim: { claim, words: text }, place }) => {
    if (words.has(text)) return
    const id = claimId(row.number, place)
    const shown = odd.has(claim.value)
      ? `<b class="mark ${kindClass(row.finding)}">${bdi(clipEnd(text, LONGEST))}</b>`
      : bdi(clipEnd(text, LONGEST))
    words.set(text, marked.has(id) ? `<a href="#${id}">${shown}</a>` : shown)
  })
  return words.size === 0
    ? `<td class="silent"><span aria-hidden="true">–</span><span class="unseen">${silent(source)}</span></td>`
    : `<td>${[...words.values()].join('<br>')}</td>`
}

/** "values differ, major", "update". */
const verdictOf = ({ finding: { verdict, difference, severity } }: FindingRow): string =>
  verdict === 'discrepancy' && difference !== null ? `${DIFFERENCE_NAMES[difference]}, ${severity}` : verdict

const rowHtml = (row: FindingRow, sources: readonly SourceRow[], marked: Marked): string => {
  const odd = oddValues(row)
  const bySource = groupBy(
    row.claims.map((claim, place): Placed => ({ claim, place })),
    ({ claim }) => claim.source.number,
  )
  return [
    `<tr class="${kindClass(row.finding)}">`,
    `<th scope="row"><span class="sign" aria-hidden="true">${row.sign}</span> <a href="#${findingId(row.number)}">${row.number}. ${prose(row.subject)}</a> <span class="kind">${escapeHtml(verdictOf(row))}</span></th>`,
    ...sources.map((source) => cellHtml(row, source, bySource[source.number] ?? [], odd, marked)),
    '</tr>',
  ].join('')
}

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
    `<thead><tr><th scope="col">Fact</th>${heads}</tr></thead>`,
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
