import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareArticles, extractFacts } from '../src/index.js'
import type { Article, ArticleFacts, Mention } from '../src/index.js'

const PIECES = [
  'More than 1,400 people were killed on Thursday, the ministry said.',
  'Maria Keller, 42, a spokeswoman for the Health Ministry, said: “We expect the worst.”',
  'About 20 people were injured near Port Halden on October 26.',
  'The company’s revenue rose 4 percent to $3.2 billion in the third quarter.',
  'Officials from the World Trade Office (WTO) met Jonas Brandt at 7:30 p.m.',
  'Dozens were missing.\n\nAdvertisement\n\nRead more:\nAnother headline',
  'http://example.org/a?b=c&d=e mail@example.org',
]

const news = fc
  .array(
    fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 })),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '))

const article = (id: string): fc.Arbitrary<Article> =>
  fc.record({ id: fc.constant(id), text: news, title: news, publishedAt: fc.constantFrom('2023-10-26', '2023-10-27') })

const mentionsOf = (facts: ArticleFacts): Mention[] => [
  ...facts.quantities,
  ...facts.dates,
  ...facts.quotes,
  ...facts.sentences,
  ...facts.skipped,
  ...facts.entities.flatMap(({ mentions, roles, age }) => [...mentions, ...roles, ...(age ? [age] : [])]),
]

const sourced = (facts: ArticleFacts) => [
  ...[...facts.quantities, ...facts.dates].flatMap(({ attribution }) => attribution ?? []),
  ...facts.quotes.flatMap(({ speaker }) => speaker ?? []),
]

describe('whatever the text', () => {
  test('every span slices to its text', () => {
    fc.assert(
      fc.property(article('a'), (given) => {
        const facts = extractFacts(given)
        for (const { text, span } of mentionsOf(facts))
          expect(given[span.field]!.slice(span.start, span.end)).toBe(text)
        for (const { span } of sourced(facts)) expect(span.end).toBeLessThanOrEqual(given[span.field]!.length)
      }),
    )
  })

  test('facts survive JSON', () => {
    fc.assert(
      fc.property(article('a'), (given) => {
        const facts = extractFacts(given)
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
      }),
    )
  })

  test('an article against itself has no discrepancy', () => {
    fc.assert(
      fc.property(article('a'), (given) => {
        const alone = compareArticles([given]).findings.filter(({ verdict }) => verdict === 'discrepancy')
        const twice = compareArticles([given, { ...given, id: 'b' }]).findings.filter(
          ({ verdict }) => verdict === 'discrepancy',
        )
        // What contradicts itself inside the article does so in its copy too, and nothing is added.
        expect(twice.length).toBeLessThanOrEqual(alone.length)
      }),
    )
  })

  test('the order of articles changes nothing but the order of summaries', () => {
    fc.assert(
      fc.property(article('a'), article('b'), article('c'), (a, b, c) => {
        expect(compareArticles([c, a, b]).findings).toEqual(compareArticles([a, b, c]).findings)
      }),
    )
  })

  test('a comparison survives JSON, and every claim slices to its text', () => {
    fc.assert(
      fc.property(article('a'), article('b'), (a, b) => {
        const comparison = compareArticles([a, b])
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
        for (const { articleId, text, span, sentence } of comparison.findings.flatMap(({ claims }) => claims)) {
          const source = articleId === 'a' ? a : b
          expect(source[span.field]!.slice(span.start, span.end)).toBe(text)
          expect(source[sentence.span.field]!.slice(sentence.span.start, sentence.span.end)).toBe(sentence.text)
        }
      }),
    )
  })
})
