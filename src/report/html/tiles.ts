import { count } from '../labels.js'
import type { Report } from '../rows.js'

/** How many agree, how many differ, how badly. */
export const tilesHtml = (report: Report): string => {
  const tiles = report.sections.flatMap(({ verdict, rows }) => {
    const major = rows.filter((row) => row.finding.severity === 'major').length
    const [number, ...noun] = count(rows.length, verdict).split(' ')
    const minor = rows.length - major
    const badly = verdict === 'discrepancy' ? `, ${major} major, ${minor} minor` : ''
    const kind = verdict === 'discrepancy' && major > 0 ? 'major' : verdict
    return [`<li class="${kind}"><b>${number}</b><a href="#s-${verdict}">${noun.join(' ')}</a>${badly}</li>`]
  })
  return tiles.length === 0 ? '' : `<ul class="tiles">${tiles.join('')}</ul>`
}
