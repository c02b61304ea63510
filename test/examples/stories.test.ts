import { describe, expect, it } from 'vitest'
import { compareArticles, renderHtml, renderMarkdown, renderText } from '../../src/index.js'
import { STORIES } from './stories.js'

describe.each(Object.entries(STORIES))('the story %s', (_name, articles) => {
  const comparison = compareArticles(articles)

  it('is told by two or three outlets at full length, each with title, source and date', () => {
    expect([2, 3]).toContain(articles.length)
    for (const { title, source, publishedAt, text } of articles) {
      expect([title, source, publishedAt].every((value) => typeof value === 'string' && value !== '')).toBe(true)
      expect(text.split(/\s+/).length).toBeGreaterThan(240)
    }
  })

  it('has every claim at its exact place', () => {
    for (const { articleId, text, span, sentence } of comparison.findings.flatMap((finding) => finding.claims)) {
      const article = articles.find((one) => one.id === articleId)!
      expect(article[span.field]!.slice(span.start, span.end)).toBe(text)
      expect(article[sentence.span.field]!.slice(sentence.span.start, sentence.span.end)).toBe(sentence.text)
    }
  })

  it('can be written in every form', () => {
    for (const render of [renderText, renderMarkdown, renderHtml]) {
      const report = render(comparison, articles)
      for (const { source } of articles) expect(report).toContain(source)
    }
  })
})
