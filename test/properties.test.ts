import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addToStories,
  compareArticles,
  compareFacts,
  compareNames,
  createStoryIndex,
  extractFacts,
  groupByStory,
  parseDates,
  parseEntities,
  parseQuantities,
  parseQuotes,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderText,
} from '../src/index.js'
import type { Article, ArticleFacts, Comparison, Fact, Mention, Span } from '../src/index.js'
import { readText } from '../src/read/index.js'
import { renderAnnotations, renderCsv } from '../src/report/index.js'
import { newsArticle, newsText, retold } from './news.js'

const anyText = fc.oneof(newsText, fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

const story = newsArticle('a').chain((a) =>
  fc.tuple(fc.constant(a), fc.oneof(retold('b', a), newsArticle('b')), fc.oneof(retold('c', a), newsArticle('c'))),
)

/** All words of a fact that have a place of their own. */
const mentionsIn = (fact: Fact): Mention[] => {
  if (fact.kind === 'entity') return [...fact.mentions, ...fact.roles, ...(fact.age ? [fact.age] : [])]
  const source = fact.kind === 'quote' ? fact.speaker : fact.attribution
  return [fact, ...(source ? [{ text: source.name, span: source.span }] : [])]
}

const factsIn = (facts: ArticleFacts): Fact[] => [
  ...facts.quantities,
  ...facts.dates,
  ...facts.entities,
  ...facts.quotes,
]

const slice = (article: Article, { field, start, end }: Span): string | undefined => article[field]?.slice(start, end)

const wrongIn = (article: Article, mentions: readonly Mention[]): Mention[] =>
  mentions.filter(({ text, span }) => slice(article, span) !== text)

const discrepancies = ({ findings }: Comparison) => findings.filter(({ verdict }) => verdict === 'discrepancy')

// Their own summary and the places of articles in it aside, findings are told by their ids.
const verdicts = ({ findings }: Comparison): string[] =>
  findings
    .filter(({ verdict }) => verdict !== 'single-source')
    .map(({ id, verdict, difference, severity }) => `${id} ${verdict} ${difference} ${severity}`)
    .sort()

// As carelessly as pages are made: sentences glued together, a possessive or an age before a full stop.
const careless = fc
  .tuple(
    newsText,
    fc.constantFrom('.', ',', '’s.', "'s,", '-year-old.', 'p.m', '/', '—'),
    fc.integer({ min: 2, max: 9 }),
  )
  .map(([text, mark, step]) =>
    text
      .split(' ')
      .map((word, i) => (i % step === 0 ? `${word}${mark}` : i % step === 1 ? `${word}` : ` ${word}`))
      .join(''),
  )

describe('whatever the text', () => {
  test('what was read before it changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(newsText, careless), { minLength: 2, maxLength: 6 }), (texts) => {
        const read = (text: string) => extractFacts({ id: 'a', text, publishedAt: '2023-10-26' })
        const inOrder = texts.map(read)
        expect([...texts].reverse().map(read).reverse()).toEqual(inOrder)
      }),
      { numRuns: 60 },
    )
  })

  test('nothing throws', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        for (const parse of [parseDates, parseEntities, parseQuantities, parseQuotes, readText]) parse(text)
        parseDates(text, { publishedAt: other })
        for (const type of [undefined, 'person', 'organization', 'place', 'other'] as const)
          compareNames(text, other, type === undefined ? {} : { type })
        const articles = [text, other].map((given, i) => ({
          id: `${i}${given}`,
          text: given,
          title: other,
          source: text,
        }))
        const comparison = compareArticles(articles)
        for (const render of [renderText, renderMarkdown, renderHtml, renderJson, renderCsv, renderAnnotations])
          render(comparison, articles)
        groupByStory(articles)
        const index = createStoryIndex()
        for (const article of articles) addToStories(index, article)
      }),
    )
  })

  test('every span slices to its text: of facts, names, roles, ages, sources, speakers, sentences, what was skipped', () => {
    fc.assert(
      fc.property(newsArticle('a'), (article) => {
        const facts = extractFacts(article)
        expect(wrongIn(article, factsIn(facts).flatMap(mentionsIn))).toEqual([])
        expect(wrongIn(article, [...facts.sentences, ...facts.skipped])).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('every claim of a comparison slices to its words, and so do its sentence, its source and its fact', () => {
    fc.assert(
      fc.property(story, (articles) => {
        for (const { articleId, text, span, sentence, attribution, fact } of compareArticles(articles).findings.flatMap(
          ({ claims }) => claims,
        )) {
          const article = articles.find(({ id }) => id === articleId)!
          const source = attribution ? [{ text: attribution.name, span: attribution.span }] : []
          expect(wrongIn(article, [{ text, span }, sentence, ...source, ...mentionsIn(fact)])).toEqual([])
        }
      }),
    )
  })

  test('facts and comparisons survive JSON and structuredClone', () => {
    fc.assert(
      fc.property(story, (articles) => {
        for (const result of [articles.map((article) => extractFacts(article)), compareArticles(articles)]) {
          expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
          expect(structuredClone(result)).toStrictEqual(result)
        }
      }),
    )
  })
})

describe('a comparison', () => {
  test('of facts that were stored is the comparison of their articles', () => {
    fc.assert(
      fc.property(story, (articles) => {
        const stored = JSON.parse(JSON.stringify(articles.map((article) => extractFacts(article)))) as ArticleFacts[]
        expect(compareFacts(stored)).toStrictEqual(compareArticles(articles))
      }),
    )
  })

  test('is the same a second time', () => {
    fc.assert(
      fc.property(story, (articles) => {
        expect(compareArticles(articles)).toStrictEqual(compareArticles(articles))
      }),
    )
  })

  test('does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(story, ([a, b, c]) => {
        expect(compareArticles([c, a, b]).findings).toEqual(compareArticles([a, b, c]).findings)
      }),
    )
  })

  test('of an article with itself has no discrepancy that is not within the article', () => {
    fc.assert(
      fc.property(newsArticle('a'), (article) => {
        const alone = discrepancies(compareArticles([article]))
        const twice = discrepancies(compareArticles([article, { ...article, id: 'b' }]))
        expect(twice.length).toBeLessThanOrEqual(alone.length)
      }),
      { numRuns: 200 },
    )
  })

  test('keeps its verdicts when an article of another story is added', () => {
    const unrelated: Article = {
      id: 'z',
      source: 'Garden Weekly',
      publishedAt: '2023-10-26',
      text: 'Tulip bulbs like a sunny border. Plant them deep, and water them well before the first frost.',
    }
    fc.assert(
      fc.property(story, (articles) => {
        expect(verdicts(compareArticles([...articles, unrelated]))).toEqual(verdicts(compareArticles(articles)))
      }),
    )
  })
})
