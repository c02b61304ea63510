import { describe, expect, it } from 'vitest'
import { compareArticles, renderText } from '../../src/index.js'
import { omissionOf } from '../../src/diff/omission.js'

describe('what all others say and one does not', () => {
  const articles = [
    { id: 'a', source: 'Daily', text: 'The quake in Sarun killed 40 people.' },
    { id: 'b', source: 'Herald', text: 'The Sarun quake killed 40 people.' },
    { id: 'c', source: 'Post', text: 'A quake shook Sarun on Monday.' },
  ]
  const toll = (list: Parameters<typeof compareArticles>[0]) =>
    compareArticles(list).findings.find(({ topic, verdict }) => topic === 'quantity' && verdict === 'agreement')

  it('names the one that is silent, in the report too', () => {
    expect(toll(articles)?.omittedBy).toBe('c')
    expect(renderText(compareArticles(articles))).toContain('(not in Post)')
  })

  it('is no omission of an article that is known in part only', () => {
    expect(
      toll(articles.map((article) => (article.id === 'c' ? { ...article, partial: true } : article))),
    ).not.toHaveProperty('omittedBy')
  })

  it.each([
    ['where two of four are silent', ['a', 'b'], 4, ['a', 'b', 'c', 'd']],
    ['where only one says it', ['a'], 2, ['a', 'b']],
    ['where all say it', ['a', 'b', 'c'], 3, ['a', 'b', 'c']],
  ])('is none %s', (_, saidBy, count, whole) => expect(omissionOf(new Set(saidBy), count, whole)).toEqual({}))
})
