import { describe, expect, it } from 'vitest'
import { readFeed } from '../../src/read/read-feed.js'

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Ostby Courier</title>
<item><title>Molasses &amp; gulls</title><link>https://courier.example/road</link><guid>road-1</guid><pubDate>Tue, 07 May 2024 18:30:00 +0100</pubDate>
<description>&lt;p&gt;A tanker overturned.&lt;/p&gt;</description><content:encoded><![CDATA[<p>A tanker overturned.</p><p>Nobody was hurt.</p>]]></content:encoded><dc:creator>Jo Brand-Vik, Reuters</dc:creator></item>
<item><title>Same again</title><guid>road-1</guid></item>
<item><title>Untitled date</title><link>https://courier.example/choir</link></item>
</channel></rss>`

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><entry><title>Choir in Turin</title><id>tag:herald,1</id>
<link rel="alternate" href="https://herald.example/choir"/><published>2024-05-06T08:00:00Z</published><updated>2024-05-07T08:00:00Z</updated><summary>The choir sang.</summary></entry></feed>`

describe('readFeed', () => {
  it('reads the items of RSS once each, marked as partial', async () => {
    const articles = await readFeed(RSS)
    expect(articles[0]).toEqual({
      id: 'road-1',
      title: 'Molasses & gulls',
      text: 'A tanker overturned.\nNobody was hurt.',
      source: 'Ostby Courier',
      publishedAt: '2024-05-07T18:30:00+01:00',
      url: 'https://courier.example/road',
      byline: 'Jo Brand-Vik, Reuters',
      credits: ['Reuters'],
      partial: true,
      missing: [],
    })
    expect(articles[1]).toMatchObject({
      id: 'https://courier.example/choir',
      text: '',
      missing: ['text', 'publishedAt'],
    })
    expect(articles).toHaveLength(2)
  })

  it('reads the entries of Atom, published before updated', async () => {
    expect(await readFeed(ATOM, { source: 'The Herald' })).toMatchObject([
      {
        id: 'tag:herald,1',
        source: 'The Herald',
        publishedAt: '2024-05-06T08:00:00Z',
        modifiedAt: '2024-05-07T08:00:00Z',
        url: 'https://herald.example/choir',
        partial: true,
      },
    ])
  })

  const channel = (head: string, item: string): string =>
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${head}<item>${item}</item></channel></rss>`

  it('completes relative links by the feed’s own, its base, or the option', async () => {
    const rss = (head: string) => channel(`<title>O</title>${head}`, '<title>T</title><link>/2024/road?a=1</link>')
    const urlOf = async (xml: string, url?: string) => (await readFeed(xml, url === undefined ? {} : { url }))[0]?.url
    expect(await urlOf(rss('<link>https://courier.example</link>'))).toBe('https://courier.example/2024/road?a=1')
    expect(await urlOf(rss(''), 'https://herald.example/feed')).toBe('https://herald.example/2024/road?a=1')
    expect(await urlOf(rss(''))).toBe('/2024/road?a=1')
  })

  it('names the outlet without its section, and that of an item of a collection', async () => {
    const item = '<title>Gulls &lt;i&gt;gather&lt;/i&gt; - Reuters</title>'
    expect(await readFeed(channel('<title>Ostby &amp;amp; Courier - Local News</title>', item))).toMatchObject([
      { source: 'Ostby & Courier', title: 'Gulls gather - Reuters' },
    ])
    const collected = `${item}<source url="https://r.example">Reuters</source>`
    expect(await readFeed(channel('<title>Today</title>', collected))).toMatchObject([
      { source: 'Reuters', title: 'Gulls gather', credits: ['Reuters'] },
    ])
  })

  it('reads XHTML and Dublin Core, and what is not well formed', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>H</title><entry><title>T</title><id>1</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <em>and</em> one.</p><p>Two.</p></div></content></entry></feed>`
    expect((await readFeed(atom))[0]!.text).toBe('One and one.\nTwo.')
    const torn = channel('<title>O</title>', '<title>A & B</title><dc:date>2024-05-07</dc:date>').slice(
      0,
      -'</channel></rss>'.length,
    )
    expect((await readFeed(`\ufeff\n${torn}`))[0]).toMatchObject({ title: 'A & B', publishedAt: '2024-05-07' })
  })

  it('says that what it got is no feed', async () => {
    await expect(readFeed('<p>Hello</p>')).rejects.toMatchObject({ code: 'unreadable', path: 'xml' })
    await expect(readFeed(null as never)).rejects.toMatchObject({ code: 'not-a-string' })
  })
})
