import { compareFacts, extractFacts, renderHtml, renderJson, renderMarkdown, renderText } from '../../src/index.js'
import { readHtml, readText } from '../../src/read/index.js'
import { renderAnnotations, renderCsv } from '../../src/report/index.js'
import type { Article, ArticleFacts, Comparison } from '../../src/types.js'
import type { Family } from './families.js'

const RENDERERS = [renderText, renderMarkdown, renderHtml, renderJson, renderCsv, renderAnnotations]

const articleOf = (id: string, text: string): Article => ({
  id,
  text,
  title: text.slice(0, 200),
  publishedAt: '2023-10-26',
})

/** A family's text and a copy with a few words more in the middle: what a comparison has most work with. */
export const twoOf = ({ make }: Family, length: number): [Article, Article] => {
  const text = make(length)
  const middle = text.length >> 1
  return [articleOf('a', text), articleOf('b', `${text.slice(0, middle)} Anders saw 7 cars. ${text.slice(middle)}`)]
}

/** What the library does with a text of strangers, step by step, each on what the one before it gave. */
export interface Work {
  readonly articles: readonly [Article, Article]
  facts?: ArticleFacts[]
  comparison?: Comparison
}

export const STEPS: readonly { readonly name: string; readonly run: (work: Work) => unknown }[] = [
  { name: 'extractFacts', run: (work) => (work.facts = work.articles.map((article) => extractFacts(article))) },
  { name: 'compareFacts', run: (work) => (work.comparison = compareFacts(work.facts!)) },
  ...RENDERERS.map((render) => ({
    name: render.name,
    run: ({ comparison, articles }: Work) => render(comparison!, articles),
  })),
  { name: 'readText', run: ({ articles: [{ text }] }) => readText(text) },
  {
    name: 'readHtml',
    run: ({ articles: [{ text }] }) => readHtml(`<title>a</title><article><h1>b</h1><p>${text}</p></article>`),
  },
]
