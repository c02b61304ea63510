import { count } from '../labels.js'
import type { Report } from '../rows.js'

// Agreements are the most marks by far: without script, a box turns theirs off (see STYLE).
const SWITCH = '<label><input type="checkbox" id="marks" checked> marked</label>'

/** How many agree, how many differ, how badly. */
export const tilesHtml = (report: Report, hasArticles: boolean): string => {
  const tiles = report.sections.map(({ verdict, rows }) => {
    const major = rows.filter((row) => row.finding.severity === 'major').length
    const [number, ...noun] = count(rows.length, verdict).split(' ')
    const minor = rows.length - major
    const badly = verdict === 'discrepancy' ? `<span>${major} major, ${minor} minor</span>` : ''
    const switched = verdict === 'agreement' && hasArticles ? SWITCH : ''
    const kind = verdict === 'discrepancy' && major > 0 ? 'major' : verdict
    return `<li class="${kind}"><b>${number}</b><a href="#s-${verdict}">${noun.join(' ')}</a>${badly}${switched}</li>`
  })
  return tiles.length === 0 ? '' : `<ul class="tiles">${tiles.join('')}</ul>`
}
