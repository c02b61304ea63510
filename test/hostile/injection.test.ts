import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { compareArticles, renderHtml, renderMarkdown, renderText } from '../../src/index.js'
import { renderAnnotations, renderCsv } from '../../src/report/index.js'
import type { Article } from '../../src/types.js'
import { FORMULAS, LINKS, MARKUP } from './payloads.js'

/** Two articles in which a stranger has put `payload` wherever the caller takes words from outside. */
const articlesWith = (payload: string): Article[] =>
  ['a', 'b'].map((id, i) => ({
    id: `${payload} ${id}`,
    source: `${payload} ${id}`,
    title: `${payload} Four die as ferry runs aground`,
    url: payload,
    publishedAt: '2024-05-14',
    text:
      `${payload} ${i + 4} people died when a ferry ran aground on Tuesday, ${payload} said.\n` +
      `“${payload} was heard ${payload}, and then the lights of the ferry went out,” said Maria ${payload} Keller.\n` +
      `Maria “${payload}” Keller, 4${i}, mayor of ${payload}, came at ${i + 5} p.m.`,
  }))

const reportsOn = (payload: string) => {
  const articles = articlesWith(payload)
  const comparison = compareArticles(articles)
  return { articles, comparison }
}

// What the page itself is made of.
const ELEMENTS = new Set(
  (
    'html head meta title style body a abbr article label input bdi br button caption circle dd del details div dl dt em figcaption figure ' +
    'footer g h1 h2 h3 h4 header ins li line main mark nav ol p path polyline rect section span strong summary sup ' +
    'svg table tbody td text th thead time tr ul small b i code'
  ).split(' '),
)

interface Element {
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
}

const problemsOf = (html: string): string[] => {
  const { document } = parseHTML(html)
  const elements = [...document.querySelectorAll('*')] as unknown as Element[]
  return elements.flatMap(({ localName, attributes }) => [
    ...(ELEMENTS.has(localName.toLowerCase()) ? [] : [`<${localName}>`]),
    ...[...attributes].flatMap(({ name, value }) => {
      if (/^on|^srcdoc$|^src$|^action$|^formaction$/i.test(name)) return [`${localName} ${name}=${value}`]
      if (/href$/i.test(name) && !/^(?:#|https?:\/\/)/.test(value)) return [`${localName} ${name}=${value}`]
      return []
    }),
  ])
}

describe('the page', () => {
  test('is made of its own elements and links only', () => {
    expect(problemsOf(renderHtml(compareArticles([]), []))).toEqual([])
    expect(problemsOf('<p onclick="x"><script></script>')).toEqual(['p onclick=x', '<script>'])
  })

  test.each([...MARKUP, ...LINKS])('shows %j as words', (payload) => {
    const { articles, comparison } = reportsOn(payload)
    expect(problemsOf(renderHtml(comparison, articles, { title: payload, lang: payload }))).toEqual([])
    expect(problemsOf(renderHtml(comparison, []))).toEqual([])
  })
})

describe('Markdown', () => {
  test.each([...MARKUP, ...LINKS])('shows %j as words', (payload) => {
    const { articles, comparison } = reportsOn(payload)
    const text = renderMarkdown(comparison, articles, { title: payload, singleSource: true })
    // No tag, no link, no picture, no code: what opens one is escaped.
    expect(text).not.toMatch(/<[a-z!/]|(?<!\\)\]\(|(?<!\\)\]\[|(?<!\\)`|(?:javascript|data|https?):\/\//i)
  })
})

/** The cells of a CSV file, as RFC 4180 reads them. */
const cellsOf = (csv: string): string[] =>
  [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?=,|\r\n|$)/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )

describe('CSV', () => {
  test.each([...FORMULAS, ...MARKUP])('holds no formula where a text says %j', (payload) => {
    const { articles, comparison } = reportsOn(payload)
    const cells = cellsOf(renderCsv(comparison, articles).trimEnd())
    expect(cells.length % 21).toBe(0)
    // Leading signs that a spreadsheet skips or that are not seen count as nothing.
    expect(cells.filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell) && !/^-?[\d.]+$/.test(cell))).toEqual([])
  })
})

describe('plain text and annotations', () => {
  test.each([...MARKUP, ...LINKS, ...FORMULAS])('of %j', (payload) => {
    const { articles, comparison } = reportsOn(payload)
    expect(renderText(comparison, articles, { color: false, singleSource: true })).not.toMatch(/(?!\n)\p{Cc}/u)
    expect(() => JSON.parse(renderAnnotations(comparison, articles))).not.toThrow()
  })
})
