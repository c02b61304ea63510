import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/report/html.js'
import { nest } from '../../src/report/html/marks.js'
import { reportOf } from '../../src/report/rows.js'
import {
  ARABIC_NAME,
  claim,
  comparison,
  FERRY,
  FERRY_ARTICLES,
  finding,
  FLOOD,
  FLOOD_ARTICLES,
  HARBOUR,
  TIMES,
} from './fixtures.js'

const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!)
const hrefsOf = (html: string): string[] => [...html.matchAll(/ href="#([^"]*)"/g)].map((match) => match[1]!)

describe('renderHtml', () => {
  it('is one page that loads and runs nothing', () => {
    const html = renderHtml(FERRY, FERRY_ARTICLES)
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|url\(|@import/i)
  })

  it('links each finding to all its places and each place back', () => {
    const html = renderHtml(FERRY, FERRY_ARTICLES)
    for (const href of ['f1', 'f1c1', 'f1c2', 'f5c1', 'f5c2']) expect(hrefsOf(html)).toContain(href)
  })

  it('has each id once and no link to nowhere', () => {
    for (const html of [renderHtml(FERRY, FERRY_ARTICLES), renderHtml(FERRY), renderHtml(FERRY, [TIMES])]) {
      const ids = idsOf(html)
      expect(new Set(ids).size).toBe(ids.length)
      expect(hrefsOf(html).filter((href) => !ids.includes(href))).toEqual([])
    }
  })

  it('shows hostile words as words', () => {
    const evil = {
      ...HARBOUR,
      id: '"><script>alert(1)</script>',
      source: '<img src=x onerror=alert(1)>',
      title: '</title><script>alert(2)</script>',
      publishedAt: '2024-05-14',
      url: 'javascript:alert(3)',
      text: '</p><script>alert(4)</script> \u0000 \ud800 "quoted" \u202ereversed',
    }
    const html = renderHtml(
      comparison(
        [evil, TIMES],
        [
          finding('name', 'discrepancy', '</style><script>', [
            claim(evil, '<script>alert(4)</script>'),
            claim(TIMES, 'Five'),
          ]),
        ],
      ),
      [evil, TIMES],
      { title: '"><script>', lang: '"><script>' },
    )
    expect(html).not.toMatch(/<script|<img|javascript:|[^\P{Cc}\n]|[\u202e\p{Surrogate}]/u)
    expect(html).toContain('&lt;script&gt;alert(4)&lt;/script&gt;')
  })

  it('marks no words that stand elsewhere in the article it was given', () => {
    const other = { ...HARBOUR, text: `Corrected. ${HARBOUR.text}` }
    expect(idsOf(renderHtml(FERRY, [other, TIMES]))).not.toContain('f1c1')
  })

  it('marks words inside a marked quotation', () => {
    const html = renderHtml(
      comparison(FERRY_ARTICLES, [
        finding('quote', 'agreement', 'a', [
          claim(HARBOUR, 'We heard a bang and then'),
          claim(TIMES, 'We heard a bang and then'),
        ]),
        finding('name', 'agreement', 'b', [claim(HARBOUR, 'a bang'), claim(TIMES, 'a bang')]),
      ]),
      FERRY_ARTICLES,
    )
    expect(html).toMatch(/<span id="f1c1"[^>]*>We heard <a [^>]*id="f2c1"/)
  })
})

describe('the head of the page', () => {
  it('names the outlets, the days and how many are independent', () => {
    const html = renderHtml({ ...FERRY, summary: { ...FERRY.summary, independent: 1 } }, FERRY_ARTICLES)
    expect(html).toContain('<h1>Comparison of 2 articles</h1>')
    expect(html).toContain(
      '<bdi>Harbour Post</bdi> and <bdi>Island Times</bdi> · 2024-05-14 to 2024-05-15 · 1 independent source<',
    )
  })

  it('lets agreements be unmarked where there are articles', () => {
    expect(renderHtml(FERRY, FERRY_ARTICLES)).toContain('<input type="checkbox"')
    expect(renderHtml(FERRY)).not.toContain('<input')
  })
})

describe('the matrix', () => {
  const third = { ...HARBOUR, id: 'third', source: 'Third' }
  const toll = finding('quantity', 'discrepancy', 'dead', [
    claim(HARBOUR, 'Four', 4),
    claim(TIMES, 'Five', 5),
    claim(third, 'Four', 4),
  ])
  const cells = (html: string): string[] =>
    [...html.slice(html.indexOf('<tbody>'), html.indexOf('</tbody>')).matchAll(/<td.*?<\/td>/g)].map(
      (match) => match[0],
    )

  it('sets off what most do not say, and nothing where nobody is the majority', () => {
    const odd = (articles: number) =>
      cells(renderHtml(comparison([HARBOUR, TIMES, third], [{ ...toll, claims: toll.claims.slice(0, articles) }]))).map(
        (cell) => cell.includes('class="mark'),
      )
    expect(odd(3)).toEqual([false, true, false])
    expect(odd(2)).toEqual([false, false, false])
  })

  it('does not say of a part that it leaves something out', () => {
    const whole = comparison([HARBOUR, TIMES, third], [{ ...toll, claims: toll.claims.slice(0, 2) }])
    expect(cells(renderHtml(whole)).at(-1)).toContain('>not stated<')
    const part = { ...whole, articles: whole.articles.map((one) => ({ ...one, partial: true })) }
    expect(cells(renderHtml(part)).at(-1)).toContain('>not in the part that is known<')
  })
})

describe('the line under an article’s outlet', () => {
  it('tells a part, a correction, and whom it credits but itself', () => {
    const [first, ...others] = FERRY.articles
    const more = { source: 'Associated Press', partial: true, corrects: ['ap-1'], credits: ['AP', 'Reuters'] }
    const html = renderHtml({ ...FERRY, articles: [{ ...first!, ...more }, ...others] }, FERRY_ARTICLES)
    expect(html).toContain(
      'credits <bdi>Reuters</bdi> · a part of the text only · takes the place of <bdi>ap-1</bdi></p>',
    )
  })
})

describe('right-to-left names', () => {
  it('are isolated, marked or not, and from the date behind an outlet', () => {
    const html = renderHtml(FLOOD, FLOOD_ARTICLES)
    const body = html.slice(html.indexOf('<body>')).replaceAll(/<title[^>]*>[^<]*|title="[^"]*"/g, '')
    expect(body.split(ARABIC_NAME).length).toBeGreaterThan(5)
    expect(body.split(`<bdi>${ARABIC_NAME}</bdi>`).length).toBe(body.split(ARABIC_NAME).length)
    expect(html).toContain('</bdi>, 2024-03-01')
  })
})

describe('the timeline', () => {
  it('is drawn where a number was updated, with its points in words', () => {
    const html = renderHtml(FLOOD, FLOOD_ARTICLES)
    expect(html.match(/<circle/g)).toHaveLength(3)
    expect(html).toContain('people killed, by time of publication: At least 9, 15, 21')
  })

  it('is left out where nothing was updated, or no dates tell what came first', () => {
    expect(renderHtml(FERRY, FERRY_ARTICLES)).not.toContain('<svg')
    expect(
      renderHtml({
        ...FLOOD,
        articles: FLOOD.articles.map(({ id, credits, facts, skipped }) => ({ id, credits, facts, skipped })),
      }),
    ).not.toContain('<svg')
    expect(
      renderHtml({ ...FLOOD, articles: FLOOD.articles.map((one) => ({ ...one, publishedAt: '2024-03-01' })) }),
    ).not.toContain('<svg')
  })
})

describe('nest', () => {
  it('cuts a mark that reaches over the end of another', () => {
    const row = reportOf(FERRY).sections[0]!.rows[0]!
    const tree = nest([
      { start: 0, end: 10, row, claim: 0, first: true },
      { start: 5, end: 15, row, claim: 1, first: true },
    ])
    expect(tree.map(({ start, end, claim: i, first }) => [start, end, i, first])).toEqual([
      [0, 10, 0, true],
      [10, 15, 1, false],
    ])
    expect(tree[0]!.inside.map(({ start, end, first }) => [start, end, first])).toEqual([[5, 10, true]])
  })
})
