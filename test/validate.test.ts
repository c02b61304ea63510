import { describe, expect, test } from 'vitest'
import { compareArticles, compareFacts, extractFacts, FactdiffError, parseQuantities } from '../src/index.js'
import type { Article } from '../src/index.js'
import { isIsoDate } from '../src/validate.js'

const article = (over: object = {}): Article => ({ id: 'a', text: 'One man was hurt.', ...over })

const errorOf = (run: () => unknown): { code: string; path: string } => {
  try {
    run()
  } catch (error) {
    if (error instanceof FactdiffError) return { code: error.code, path: error.path }
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('wrong arguments are named by code and path, before any work', () => {
  test.each([
    ['no array', 'nothing', { code: 'not-an-array', path: 'articles' }],
    ['null', null, { code: 'not-an-array', path: 'articles' }],
    ['an article that is no object', [article(), 'text'], { code: 'not-an-object', path: 'articles[1]' }],
    ['a missing id', [{ text: 'x' }], { code: 'missing', path: 'articles[0].id' }],
    ['an empty id', [article({ id: '' })], { code: 'missing', path: 'articles[0].id' }],
    ['an id that is a number', [article({ id: 7 })], { code: 'not-a-string', path: 'articles[0].id' }],
    ['a repeated id', [article(), article({ id: 'b' }), article()], { code: 'duplicate', path: 'articles[2].id' }],
    ['a missing text', [article(), { id: 'b' }], { code: 'missing', path: 'articles[1].text' }],
    ['a text that is no string', [article({ text: 42 })], { code: 'not-a-string', path: 'articles[0].text' }],
    ['a title that is no string', [article({ title: null })], { code: 'not-a-string', path: 'articles[0].title' }],
    ['hints that are a list', [article({ hints: [] })], { code: 'not-an-object', path: 'articles[0].hints' }],
    [
      'a hint that is no string',
      [article({ hints: { people: ['Ann', 7] } })],
      { code: 'not-a-string', path: 'articles[0].hints.people[1]' },
    ],
    ['credits in one string', [article({ credits: 'AP' })], { code: 'not-an-array', path: 'articles[0].credits' }],
    ['a part that is a word', [article({ partial: 'yes' })], { code: 'not-a-boolean', path: 'articles[0].partial' }],
    [
      'a date that is none',
      [article({ publishedAt: 'Thursday' })],
      { code: 'invalid-date', path: 'articles[0].publishedAt' },
    ],
    [
      'a day that does not exist',
      [article({ publishedAt: '2023-02-30' })],
      { code: 'invalid-date', path: 'articles[0].publishedAt' },
    ],
  ])('%s', (_, articles, expected) => {
    expect(errorOf(() => compareArticles(articles as Article[]))).toEqual(expected)
  })

  test('options are checked too', () => {
    expect(errorOf(() => compareArticles([], { minConfidence: 2 }))).toEqual({
      code: 'invalid-option',
      path: 'options.minConfidence',
    })
    expect(errorOf(() => compareArticles([], { topics: ['weather'] as never }))).toEqual({
      code: 'invalid-option',
      path: 'options.topics[0]',
    })
    expect(errorOf(() => extractFacts(article(), { only: ['verb'] as never }))).toEqual({
      code: 'invalid-option',
      path: 'options.only[0]',
    })
  })

  test('the parsers alone check theirs', () => {
    expect(errorOf(() => parseQuantities(7 as never))).toEqual({ code: 'not-a-string', path: 'text' })
  })

  test('facts that were stored are checked by their shape', () => {
    expect(errorOf(() => compareFacts({} as never))).toEqual({ code: 'not-an-array', path: 'facts' })
    expect(errorOf(() => compareFacts([{ article: { id: 'a' } }] as never))).toEqual({
      code: 'not-an-array',
      path: 'facts[0].quantities',
    })
  })
})

describe('ISO 8601 dates', () => {
  test.each([
    '2023-10-26',
    '2024-02-29',
    '2023-10-26T14:30Z',
    '2023-10-26T14:30:05.123+02:00',
    '2023-10-26T14:30:05',
    '2023-10-26 14:30:05+0200',
  ])('%s is one', (value) => expect(isIsoDate(value)).toBe(true))

  test.each(['', '26 October 2023', '2023-13-01', '2023-02-29', '2023-10-26T25:00', '20231026', '2023-10-26T'])(
    '%s is none',
    (value) => expect(isIsoDate(value)).toBe(false),
  )
})

describe('odd input that is no mistake', () => {
  test.each([
    ['empty text', ''],
    ['white space', ' \n\t '],
    ['lone surrogates', 'Seven \ud800 people \udc00 were killed on Monday.'],
    ['NUL and controls', 'Seven\u0000 people\u0007 were killed.'],
    ['HTML', '<p>Seven <b>people</b> were killed &amp; nine hurt.</p>'],
    ['names of object members', '__proto__ constructor hasOwnProperty toString said 7 people died.'],
  ])('%s is read without an error, and every span slices to its text', (_, text) => {
    const facts = extractFacts(article({ text }))
    for (const { text: words, span } of [...facts.quantities, ...facts.dates, ...facts.quotes, ...facts.sentences]) {
      expect(text.slice(span.start, span.end)).toBe(words)
    }
  })

  test('no article and one article compare to nothing', () => {
    expect(compareArticles([]).findings).toEqual([])
    expect(compareArticles([article()]).findings.filter(({ verdict }) => verdict !== 'single-source')).toEqual([])
  })
})
