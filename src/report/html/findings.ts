import type { ClaimRow, FindingRow, Section } from '../rows.js'
import { bdi, escapeHtml, labelHtml, prose } from './escape.js'
import { claimId, findingId } from './ids.js'
import { kindClass } from './kind.js'

/** Which claims can be gone to: those whose words are marked in an article on the page. */
export type Marked = ReadonlySet<string>

const claimHtml = (row: FindingRow, claim: ClaimRow, i: number, marked: Marked): string => {
  const id = claimId(row.number, i)
  const words = `<b class="mark ${kindClass(row.finding)}">${bdi(claim.words)}</b>`
  const label = labelHtml(claim.source)
  const said = claim.said === null ? '' : ` <span class="said">according to ${bdi(claim.said)}</span>`
  return [
    `<dt>${marked.has(id) ? `<a href="#${id}">${label}<span class="go"> – show in the article</span></a>` : label}</dt>`,
    `<dd dir="auto">${prose(claim.before)}${words}${prose(claim.after)}${said}</dd>`,
  ].join('')
}

const findingHtml = (row: FindingRow, marked: Marked): string => {
  const id = findingId(row.number)
  const caveats = row.caveats.map((caveat) => ` <span class="caveat">(${escapeHtml(caveat)})</span>`).join('')
  return [
    `<li id="${id}" class="finding ${kindClass(row.finding)}" value="${row.number}">`,
    `<h3><span class="sign" aria-hidden="true">${row.sign}</span> <span class="number">${row.number}.</span> ${prose(row.subject)} <span class="kind">${escapeHtml(row.kind)}</span></h3>`,
    `<p>${prose(row.explanation)}${caveats}</p>`,
    `<dl>${row.claims.map((claim, i) => claimHtml(row, claim, i, marked)).join('')}</dl>`,
    '</li>',
  ].join('\n')
}

/** One verdict's findings. What one source alone says is folded away. */
export const sectionHtml = (section: Section, marked: Marked): string => {
  const id = `s-${section.verdict}`
  const heading = `${escapeHtml(section.title)} <span class="count">${section.rows.length}</span>`
  const list = `<ol>${section.rows.map((row) => findingHtml(row, marked)).join('\n')}</ol>`
  return section.verdict === 'single-source'
    ? `<details class="section"><summary><h2 id="${id}">${heading}</h2></summary>${list}</details>`
    : `<section class="section" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${list}</section>`
}
