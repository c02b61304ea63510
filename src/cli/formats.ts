import { renderAnnotations, renderCsv, renderHtml, renderJson, renderMarkdown, renderText } from '../report/index.js'
import type { Story } from './compare-stories.js'
import type { Format } from './options.js'

export interface Layout {
  readonly color: boolean
  readonly width: number
  /** Stories were asked for: JSON is an array then, also where there is one. */
  readonly group: boolean
}

type Write = (stories: readonly Story[], layout: Layout) => string

const heading = (i: number, stories: readonly Story[]): string => `Story ${i + 1} of ${stories.length}`

const text: Write = (stories, { color, width, group }) =>
  stories
    .map(({ comparison, articles }, i) => {
      const report = renderText(comparison, articles, { color, width })
      return group ? `${heading(i, stories)}\n\n${report}` : report
    })
    .join('\n')

const markdown: Write = (stories, { group }) =>
  stories
    .map(({ comparison, articles }, i) =>
      renderMarkdown(comparison, articles, group ? { title: heading(i, stories) } : {}),
    )
    .join('\n')

const json: Write = (stories, { group }) =>
  group
    ? `${JSON.stringify(
        stories.map(({ comparison }) => comparison),
        null,
        2,
      )}\n`
    : stories.map(({ comparison }) => `${renderJson(comparison)}\n`).join('')

const jsonl: Write = (stories) =>
  stories.map(({ comparison }) => `${renderJson(comparison, [], { indent: 0 })}\n`).join('')

/** One table has one head; `finding_id` and `article_id` tell the stories apart. */
const csv: Write = (stories) =>
  stories
    .map(({ comparison, articles }, i) => {
      const table = renderCsv(comparison, articles)
      return i === 0 ? table : table.slice(table.indexOf('\r\n') + 2)
    })
    .join('')

/** One page of annotations for all stories: each annotation names its articles itself. */
const annotations: Write = (stories) => {
  const pages = stories.map(
    ({ comparison, articles }) => JSON.parse(renderAnnotations(comparison, articles)) as { items: unknown[] },
  )
  return `${JSON.stringify({ ...pages[0], items: pages.flatMap(({ items }) => items) }, null, 2)}\n`
}

const html: Write = (stories) => stories.map(({ comparison, articles }) => renderHtml(comparison, articles)).join('\n')

const WRITERS: Readonly<Record<Format, Write>> = { text, json, jsonl, markdown, html, annotations, csv }

/** The stories in one of the formats, as one text. */
export const renderStories = (format: Format, stories: readonly Story[], layout: Layout): string =>
  WRITERS[format](stories, layout)
