import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/read/read-html.js'

// Pages as content management systems write them, with one story.
const STORY = [
  'A tanker with molasses overturned on the coast road near Pellworth on Tuesday, and the road stayed closed for eleven hours, the police said.',
  'The driver, who is 51, climbed out through the windscreen and was not hurt, according to the fire brigade, which had sent four engines and a crane.',
  'Crews spread four tonnes of sand before the crane could lift the vehicle upright shortly after dusk, and gulls had to be chased from the verge.',
  '“We have asked for another route three times since the spring,” said Mayor Ines Takko, who had driven out to see the mess for herself that morning.',
]
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('\n')
const TITLE = 'Molasses closes coast road'

const linked = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`

const page = (head: string, body: string = `<article>${paragraphs}</article>`): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`

const read = async (head: string, body?: string) => {
  const { title, publishedAt, source } = await readHtml(page(head, body))
  return [title, publishedAt, source]
}

describe('JSON-LD as pages write it', () => {
  const expected = [TITLE, '2024-05-07T18:30:00Z', 'Ostby Courier']
  const inner = `"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2024-05-07T18:30:00Z","publisher":{"name":"Ostby Courier"}`

  it.each([
    ['with trailing commas', `{${inner.replace('Courier"}', 'Courier",},')}}`],
    ['with control characters and line breaks in strings', `{"description":"one\n\ttwo\u0001\u0000",${inner}}`],
    ['with an escape that JSON has not', `{"description":"It\\'s a \\mess \\u12",${inner}}`],
    ['in a CDATA section', `//<![CDATA[\n{${inner}}\n//]]>`],
    ['in a comment', `<!-- {${inner}} -->`],
    ['escaped as HTML', `{${inner}}`.replaceAll('"', '&quot;')],
    ['as several values in a row', `{"@type":"WebSite","name":"Not this"};\n{${inner}};`],
    ['as a list', `[{"@type":"BreadcrumbList","name":"Not this"},{${inner}}]`],
    ['with the address of its type', `{${inner}}`.replace('NewsArticle', 'http://schema.org/NewsArticle')],
    ['as a type of several', `{${inner}}`.replace('"NewsArticle"', '["ReportageNewsArticle","Thing"]')],
    [
      'with values in lists and objects',
      `{"@type":"NewsArticle","headline":{"@value":"${TITLE}"},"datePublished":["2024-05-07T18:30:00Z"],"publisher":[{"name":["Ostby Courier","OC"]}]}`,
    ],
  ])('%s', async (_, block) => {
    expect(await read(linked(block))).toEqual(expected)
  })

  it('of a type with parameters', async () => {
    const script = `<script type="application/ld+json; charset=utf-8">{${inner}}</script>`
    expect(await read(script)).toEqual(expected)
  })

  it('that escapes its headline twice', async () => {
    expect((await read(linked({ '@type': 'NewsArticle', headline: 'Gulls &amp;amp; &#8216;mess&#8217;' })))[0]).toBe(
      'Gulls & ‘mess’',
    )
  })

  it.each(['{', '[', '"', '{"a":', '{"a":"\\', ']}', ',,,', '{}{', '\0', '{"@graph":'.repeat(50)])(
    'that is hopeless: %j',
    async (block) => {
      expect((await readHtml(page(linked(block)))).text).toContain(STORY[0])
    },
  )

  const bees = { '@type': 'NewsArticle', headline: 'Bees swarm town hall', datePublished: '2024-05-01' }

  it('with related stories beside the page’s own, told by its address', async () => {
    const own = {
      '@type': 'NewsArticle',
      headline: 'Another headline',
      datePublished: '2024-05-07',
      mainEntityOfPage: { '@id': 'http://courier.example/road/' },
    }
    const head = linked([bees, own]) + '<link rel="canonical" href="https://www.courier.example/road?ref=home">'
    expect(await read(head)).toEqual(['Another headline', '2024-05-07', 'courier.example'])
  })

  it('with related stories beside the page’s own, told by its headline', async () => {
    const own = { '@type': 'BlogPosting', headline: TITLE, datePublished: '2024-05-07' }
    expect(await read(linked([bees, own]) + `<title>${TITLE} - Ostby Courier</title>`)).toEqual([
      TITLE,
      '2024-05-07',
      undefined,
    ])
  })

  it('whose body is a cut of the text, or all of it', async () => {
    const cut = { '@type': 'NewsArticle', headline: TITLE, articleBody: `${STORY[0]!.slice(0, 80)}…` }
    expect((await readHtml(page(linked(cut)))).text).toBe(STORY.join('\n'))
    const whole = { '@type': 'NewsArticle', headline: TITLE, articleBody: paragraphs }
    expect((await readHtml(page(linked(whole), '<div>Please enable JavaScript.</div>'))).text).toBe(STORY.join('\n'))
  })
})

describe('dates as pages show them', () => {
  const under = (line: string): string => `<h1>${TITLE}</h1>${line}<div class="story">${paragraphs}</div>`

  it.each([
    ['<p>By Jo Brand | <time>Tuesday, May 7, 2024 6:30 p.m.</time></p>', '2024-05-07T18:30:00'],
    ['<div>Published: 6:30 PM EDT May 7, 2024</div><div>Updated: May 8, 2024</div>', '2024-05-07T18:30:00-04:00'],
    ['<p>Updated 8:00 a.m. ET May 8, 2024 | Published 7:08 p.m. ET May 7, 2024</p>', '2024-05-07T19:08:00'],
    ['<span class="date">Posted May 07, 2024, 06:30 PM</span>', '2024-05-07T18:30:00'],
    ['<div>Updated 10:08 PM EDT, Tue May 7, 2024</div>', '2024-05-07T22:08:00-04:00'],
    ['<time datetime="2024-05-07T18:30:00-04:00">2 hours ago</time>', '2024-05-07T18:30:00-04:00'],
  ])('%s', async (line, date) => {
    expect((await read('', under(line)))[1]).toBe(date)
  })

  it('and not the day of today above the headline, nor those of other stories', async () => {
    const today = '<div class="date">Saturday, November 21, 2026</div>'
    const aside = '<aside class="related"><a>Bees</a> <time datetime="2020-01-01">January 1, 2020</time></aside>'
    expect((await read('', today + under(aside)))[1]).toBeUndefined()
    expect((await read('', aside + under('<time datetime="2024-05-07">7 May</time>')))[1]).toBe('2024-05-07')
  })

  it.each([
    ['article:published_time', '2024-05-07 17:30:00 -0400', '2024-05-07T17:30:00-04:00'],
    ['dcterms.date', '2024-05-07T17:30:00+02:00', '2024-05-07T17:30:00+02:00'],
    ['date', 'Tue May 07 17:30:00 EDT 2024', '2024-05-07T17:30:00-04:00'],
    ['article:published_time', '1715103000', '2024-05-07T17:30:00Z'],
    ['pubdate', 'May 7, 2024 5:30 PM', '2024-05-07T17:30:00'],
  ])('%s: %s', async (name, content, date) => {
    expect((await read(`<meta name="${name}" content="${content}">`))[1]).toBe(date)
  })

  it('in a first line of the text, where there is no headline', async () => {
    const old = `<b>${TITLE}</b><br><i>May 7, 2024</i><br><br>${STORY.join('<br><br>')}`
    expect((await read('', `<table><tr><td>${old}</td></tr></table>`))[1]).toBe('2024-05-07')
  })
})

describe('title, outlet and byline', () => {
  it.each([
    [`${TITLE} | Local News | Ostby Courier`, [TITLE, undefined, 'Ostby Courier']],
    [`${TITLE} | Politics`, [TITLE, undefined, undefined]],
    ['Gulls - by Jo Brand', ['Gulls', undefined, undefined]],
  ])('in the title of the window: %s', async (window, expected) => {
    const heading = window.split(/ [|-] /)[0]!
    expect(await read(`<title>${window}</title>`, `<h1>${heading}</h1><article>${paragraphs}</article>`)).toEqual(
      expected,
    )
  })

  it('with the outlet in front', async () => {
    const head = `<title>Ostby Courier: ${TITLE}</title><meta property="og:site_name" content="Ostby Courier">`
    expect((await read(head))[0]).toBe(TITLE)
  })

  it('whole, where search engines are given a cut headline', async () => {
    const long = `${TITLE} for eleven hours, and gulls gather on the verge`
    const news = { '@type': 'NewsArticle', headline: `${TITLE} for eleven hours...` }
    expect((await read(linked(news) + `<meta property="og:title" content="${long}">`))[0]).toBe(long)
  })

  it('by its host, where the outlet gives an address for its name', async () => {
    const news = { '@type': 'NewsArticle', headline: TITLE, publisher: { name: 'https://www.wost.example' } }
    expect((await read(linked(news)))[2]).toBe('wost.example')
  })

  it('an agency in byline or dateline, also where a date stands before it', async () => {
    const body = `<h1>${TITLE}</h1><p>By <a>Jo Brand</a> and Reuters | May 7, 2024</p><p>PELLWORTH (WOST/AP) - ${STORY[0]}</p>${paragraphs}`
    const { byline, credits, located } = await readHtml(page('', body))
    expect([byline, credits, located]).toEqual(['By Jo Brand and Reuters', ['Reuters', 'AP'], 'PELLWORTH'])
  })

  it('on an old page in capitals', async () => {
    const html = `<HTML><HEAD><TITLE>${TITLE}</TITLE><META NAME="Date" CONTENT="May 7, 2024"></HEAD><BODY><H1>${TITLE}</H1><P>${STORY.join('<P>')}</BODY></HTML>`
    expect(await readHtml(html)).toMatchObject({ title: TITLE, publishedAt: '2024-05-07', text: STORY.join('\n') })
  })
})
