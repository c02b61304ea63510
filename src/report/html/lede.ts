import type { Comparison } from '../../types.js'
import type { Report } from '../rows.js'
import { bdi, escapeHtml } from './escape.js'

const MOST = 6

/** "2025-02-11 to 2025-02-12", or the one day. */
const daysOf = (report: Report): string | null => {
  const days = report.sources
    .flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt.slice(0, 10)]))
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  return escapeHtml(first === last ? first : `${first} to ${last}`)
}

/** Who is compared, of which days, and how many of them are independent: "Daily, Herald and AP · 2025-02-11 · …". */
export const ledeHtml = (report: Report, { summary }: Comparison): string => {
  const names = [...new Set(report.sources.map(({ name }) => name))]
  const shown = names.slice(0, names.length > MOST ? MOST - 1 : MOST).map(bdi)
  if (shown.length < names.length) shown.push(`${names.length - shown.length} others`)
  const last = shown.pop() ?? ''
  const copies = summary.independent < summary.articles
  const parts = [
    shown.length === 0 ? last : `${shown.join(', ')} and ${last}`,
    daysOf(report),
    copies ? `${summary.independent} independent ${summary.independent === 1 ? 'source' : 'sources'}` : null,
  ]
  return `<p class="lede">${parts.filter((part) => part !== null && part !== '').join(' · ')}</p>`
}
