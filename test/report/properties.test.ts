import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as report from '../../src/report/index.js'
import type { Article, Claim, Comparison } from '../../src/types.js'
import { claim, comparison, finding } from './fixtures.js'

// What breaks out of HTML, Markdown, CSV or a terminal, between signs of any plane and lone surrogates.
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>',
    '-->',
    '"><',
    "'",
    '&lt;',
    '](x)',
    '**',
    '|',
    '`',
    '=1+1',
    '@a',
    '\u001b[2J',
    '\u202e',
    '\0',
    '\ud800',
    '\r\n',
    '__proto__',
  ),
)
const words = fc.array(hostile, { minLength: 1, maxLength: 6 }).map((parts) => `x${parts.join(' ')}`)

const articleOf = (id: string): fc.Arbitrary<Article> =>
  fc.record({
    id: fc.constant(id),
    source: words,
    title: words,
    publishedAt: fc.constantFrom('2024-05-14', 'x'),
    text: words,
    url: words,
  })

const claimsOf = (article: Article, marks: readonly (readonly [number, number])[]): Claim[] => {
  const whole = claim(article, article.text)
  // Between whole signs: a parser's tokens cut none in two.
  const edges = [0]
  for (const sign of article.text) edges.push(edges.at(-1)! + sign.length)
  return marks.map((mark) => {
    const [from, to] = mark.map((n) => n % (edges.length - 1)).sort((x, y) => x - y) as [number, number]
    const [start, end] = [edges[from]!, edges[to + 1]!]
    return { ...whole, text: article.text.slice(start, end), span: { field: 'text', start, end } }
  })
}

const cases: fc.Arbitrary<{ articles: Article[]; comparison: Comparison }> = fc
  .tuple(
    articleOf('a'),
    articleOf('b'),
    words,
    fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { minLength: 1, maxLength: 8 }),
  )
  .map(([a, b, text, marks]) => {
    const pairs = claimsOf(a, marks).map((one, i) => [one, claimsOf(b, marks)[i]!])
    const findings = pairs.map((claims, i) =>
      finding(i % 2 ? 'name' : 'quote', i % 3 ? 'discrepancy' : 'update', `${text} ${i}`, claims, {
        explanation: text,
      }),
    )
    return { articles: [a, b], comparison: comparison([a, b], findings) }
  })

// Text as a reader sees it: what stands outside tags, entities resolved.
const readable = (html: string): string =>
  html
    .replaceAll(/<sup>.*?<\/sup>|<[^<>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('whatever the words', { timeout: 30_000 }, () => {
  it('no report lets a control character, a lone surrogate or a bidi override out', () => {
    fc.assert(
      fc.property(cases, ({ articles, comparison: found }) => {
        const texts = [
          report.renderText(found, articles, { color: false, singleSource: true }),
          report.renderMarkdown(found, articles, { singleSource: true }),
          report.renderHtml(found, articles),
          report.renderCsv(found, articles).replaceAll('\r\n', '\n'),
        ]
        for (const text of texts)
          expect(text).not.toMatch(/(?![\n\t])\p{Cc}|[\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })

  it('JSON and annotations can be read back', () => {
    fc.assert(
      fc.property(cases, ({ articles, comparison: found }) => {
        expect(JSON.parse(report.renderJson(found, articles))).toEqual(found)
        const { items } = JSON.parse(report.renderAnnotations(found, articles)) as {
          items: { target: { selector: { type: string; exact: string }[] }[] }[]
        }
        const exact = items.flatMap((item) => item.target.map((target) => target.selector.at(-1)!.exact))
        expect(exact).toEqual(found.findings.flatMap((one) => one.claims.map((said) => said.text)))
      }),
    )
  })

  it('the page shows each article word for word, whatever overlaps in it, and has each id once', () => {
    fc.assert(
      fc.property(cases, ({ articles, comparison: found }) => {
        const html = report.renderHtml(found, articles)
        const shown = [...html.matchAll(/<p dir="auto">(.*?)<\/p>/gs)].map((match) => readable(match[1]!)).join('\n')
        const clean = articles.map((article) => article.text.replaceAll(/\p{Surrogate}|(?![\n\t\r])\p{Cc}/gu, '\ufffd'))
        const lines = clean
          .join('\n')
          .replaceAll(/[\u2028\u2029]/g, '\n')
          .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
          .split(/[\n\r]+/)
          .filter((line) => line.trim() !== '')
        expect(shown.split(/\n+/).filter((line) => line.trim() !== '')).toEqual(lines)
        const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!)
        expect(new Set(ids).size).toBe(ids.length)
        const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map((match) => match[1]!)
        expect(targets.filter((target) => !ids.includes(target))).toEqual([])
      }),
    )
  })
})
