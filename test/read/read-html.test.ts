import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/read/read-html.js'

const STORY = [
  'OSTBY (Reuters) - A tanker with molasses overturned on the coast road near Pellworth on Tuesday, and the road stayed closed for eleven hours, the police said.',
  'The driver, who is 51, climbed out through the windscreen and was not hurt, according to the fire brigade, which had sent four engines and a crane.',
  'Crews spread four tonnes of sand before the crane could lift the vehicle upright shortly after dusk, and gulls had to be chased from the verge.',
]

const page = (head: string, before = ''): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>${before}<article>${STORY.map(
    (paragraph) => `<p>${paragraph}</p>`,
  ).join('')}</article><footer>Cookie settings</footer></body></html>`

const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('readHtml', () => {
  it('reads title, date, outlet and authors from JSON-LD, and the text by paragraphs', async () => {
    const news = {
      '@type': 'NewsArticle',
      headline: 'Molasses closes coast road',
      datePublished: '2024-05-07T18:30:00+01:00',
      dateModified: '2024-05-08T09:00:00+01:00',
      publisher: { '@type': 'Organization', name: 'Ostby Courier' },
      author: [{ name: 'Jo Brand-Vik' }, { name: 'Reuters' }],
    }
    expect(await readHtml(page(linked(news)), { url: 'https://courier.example/road' })).toEqual({
      id: 'https://courier.example/road',
      url: 'https://courier.example/road',
      title: 'Molasses closes coast road',
      text: STORY.join('\n'),
      source: 'Ostby Courier',
      publishedAt: '2024-05-07T18:30:00+01:00',
      modifiedAt: '2024-05-08T09:00:00+01:00',
      byline: 'Jo Brand-Vik, Reuters',
      credits: ['Reuters'],
      located: 'OSTBY',
      language: 'en-GB',
      missing: [],
    })
  })

  it('finds the article in a graph, and the publisher that it refers to', async () => {
    const graph = {
      '@graph': [
        { '@type': 'Organization', '@id': '#us', name: 'Ostby Courier' },
        { '@type': 'WebPage', name: 'Not this' },
        { '@type': ['NewsArticle'], headline: 'Molasses', datePublished: '2024-05-07', publisher: { '@id': '#us' } },
      ],
    }
    expect(await readHtml(page(linked(graph)))).toMatchObject({
      title: 'Molasses',
      publishedAt: '2024-05-07',
      source: 'Ostby Courier',
    })
  })

  it('does without JSON-LD, or with a broken one', async () => {
    const head =
      '<script type="application/ld+json">{"@type": oops</script><title>Molasses closes coast road - Ostby Courier</title><meta property="og:site_name" content="Ostby Courier"><meta property="article:published_time" content="2024-05-07T18:30:00Z">'
    expect(await readHtml(page(head))).toMatchObject({
      title: 'Molasses closes coast road',
      source: 'Ostby Courier',
      publishedAt: '2024-05-07T18:30:00Z',
    })
  })

  it('reads the date of the article from its time element or its address, and not of other articles', async () => {
    const marked = page('', '<h1>Molasses</h1><time itemprop="datePublished" datetime="2024-05-07">Tuesday</time>')
    expect((await readHtml(marked)).publishedAt).toBe('2024-05-07')
    expect((await readHtml(page(''), { url: 'https://courier.example/2024/may/07/road' })).publishedAt).toBe(
      '2024-05-07',
    )
  })

  it('keeps the whole headline where a dash is part of it', async () => {
    const head =
      '<title>Molasses - a history | Ostby Courier</title><meta property="og:site_name" content="Ostby Courier">'
    expect((await readHtml(page(head))).title).toBe('Molasses - a history')
  })

  it('says what it could not find', async () => {
    expect((await readHtml(page(''))).missing).toEqual(['title', 'source', 'publishedAt'])
    expect((await readHtml('')).missing).toEqual(['title', 'text', 'source', 'publishedAt'])
  })

  it('gives the same id for the same page, whose address nobody knows', async () => {
    expect((await readHtml(page(''))).id).toBe((await readHtml(page(''))).id)
  })

  it.each(['<body ', '\ud800', '\0', '<html>', '<script>', '<!--', '<div>'.repeat(1000)])(
    'reads %j without throwing',
    async (html) => {
      expect(await readHtml(html)).toHaveProperty('text')
    },
  )

  it('refuses what is no string', async () => {
    await expect(readHtml(7 as never)).rejects.toThrow('html: must be a string')
  })
})
