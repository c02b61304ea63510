import { clipEnd } from '../columns.js'
import { instantOf } from '../instant.js'
import type { FindingRow, Report } from '../rows.js'
import type { SourceRow } from '../sources.js'
import { bdi, escapeHtml, prose, timeHtml } from './escape.js'
import { findingId } from './ids.js'

const WIDTH = 640
const HEIGHT = 190
const LEFT = 90
const RIGHT = 90
const TOP = 36
const BOTTOM = 34
const DAY = 86_400_000

interface Point {
  readonly at: number
  readonly value: number
  readonly words: string
  readonly source: SourceRow
  readonly publishedAt: string
}

/** What each source said when, first to last: one point for one value of one article. */
const pointsOf = (row: FindingRow): Point[] => {
  const points = new Map<string, Point>()
  for (const { claim, source, words } of row.claims) {
    const at = instantOf(source.publishedAt)
    if (at === null || source.publishedAt === null || typeof claim.value !== 'number') continue
    const key = `${source.id}\n${claim.value}`
    if (!points.has(key)) {
      points.set(key, { at, value: claim.value, words, source, publishedAt: source.publishedAt })
    }
  }
  return [...points.values()].sort((a, b) => a.at - b.at || a.value - b.value)
}

const round = (n: number): number => Math.round(n * 10) / 10

const scaleOf = (points: readonly Point[]) => {
  const [first, last] = [points[0]!.at, points.at(-1)!.at]
  const highest = Math.max(...points.map((point) => point.value))
  const lowest = Math.min(0, ...points.map((point) => point.value))
  return {
    x: (at: number) => round(LEFT + ((at - first) / (last - first)) * (WIDTH - LEFT - RIGHT)),
    y: (value: number) =>
      round(HEIGHT - BOTTOM - ((value - lowest) / (highest - lowest || 1)) * (HEIGHT - TOP - BOTTOM)),
    first,
    last,
  }
}

/** Midnights (UTC) on the axis, at most four, so that their dates do not run into each other. */
const ticksOf = (first: number, last: number): number[] => {
  const days = Math.max(1, Math.ceil((last - first) / DAY))
  const step = Math.ceil(days / 4) * DAY
  const start = Math.ceil(first / DAY) * DAY
  const ticks: number[] = []
  for (let tick = start; tick <= last; tick += step) ticks.push(tick)
  return ticks
}

const svgOf = (row: FindingRow, points: readonly Point[]): string => {
  const { x, y, first, last } = scaleOf(points)
  const id = `t${row.number}`
  const ticks = ticksOf(first, last).map((tick) => {
    const at = x(tick)
    const day = new Date(tick).toISOString().slice(0, 10)
    return `<line class="axis" x1="${at}" y1="${TOP}" x2="${at}" y2="${HEIGHT - BOTTOM}"/><text x="${at}" y="${HEIGHT - 14}" text-anchor="middle">${day}</text>`
  })
  const dots = points.map(
    ({ at, value, words }) =>
      `<circle cx="${x(at)}" cy="${y(value)}" r="4.5"/><text class="value" x="${x(at)}" y="${y(value) - 11}" text-anchor="middle">${escapeHtml(clipEnd(words, 18))}</text>`,
  )
  return [
    `<svg class="timeline" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="${id}">`,
    `<title id="${id}">${escapeHtml(`${row.subject}, by time of publication: ${points.map((point) => point.words).join(', ')}`)}</title>`,
    `<line class="axis" x1="${LEFT - 20}" y1="${y(0)}" x2="${WIDTH - RIGHT + 20}" y2="${y(0)}"/>`,
    ...ticks,
    `<polyline class="line" points="${points.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')}"/>`,
    ...dots,
    '</svg>',
  ].join('')
}

const figureOf = (row: FindingRow): string => {
  const points = pointsOf(row)
  if (points.length < 2 || points[0]!.at === points.at(-1)!.at) return ''
  const items = points.map(
    ({ words, source, publishedAt }) => `<li>${timeHtml(publishedAt)} ${bdi(source.name)}: ${bdi(words)}</li>`,
  )
  return `<figure><figcaption><a href="#${findingId(row.number)}">${prose(row.subject)}</a></figcaption>${svgOf(row, points)}<ol>${items.join('')}</ol></figure>`
}

/** How a figure went on, by time of publication: one chart for each number that was updated. */
export const timelineHtml = (report: Report): string => {
  const figures = report.sections
    .filter((section) => section.verdict === 'update')
    .flatMap((section) => section.rows)
    .filter((row) => row.finding.topic === 'quantity')
    .map(figureOf)
    .filter((figure) => figure !== '')
  return figures.length === 0
    ? ''
    : `<section aria-labelledby="timeline"><h2 id="timeline">Over time</h2><div class="figures">${figures.join('\n')}</div></section>`
}
