import { FactdiffError } from '../errors.js'
import { agenciesIn } from './agencies.js'
import { readDateline } from './dateline.js'
import { htmlToText } from './html-to-text.js'
import { toIsoDate } from './iso-date.js'
import { loadPeer } from '../load-peer.js'
import { isFields } from './fields.js'
import type { Fields } from './fields.js'
import { finish } from './read-article.js'
import type { ReadArticle } from './read-article.js'
import { isSection } from './section.js'
import { textId } from './text-id.js'

/** What `readFeed` can be asked for. */
export interface FeedOptions {
  /** The outlet. Default: what an item names as its source, or the title of the feed. */
  readonly source?: string
  /** Where the feed was, for links that are relative. Default: what the feed says of itself. */
  readonly url?: string
}

/** The first string at one of the paths: `dc.creator`, `content.encoded`, `links.0.href`. */
const at = (item: Fields, ...paths: readonly string[]): string | undefined => {
  for (const path of paths) {
    let value: unknown = item
    for (const key of path.split('.')) {
      const holder: unknown = value
      value = Array.isArray(holder)
        ? holder[Number(key)]
        : isFields(holder) && Object.hasOwn(holder, key)
          ? holder[key]
          : undefined
    }
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return undefined
}

const listOf = (feed: Fields): Fields[] =>
  ['items', 'entries'].flatMap((key) => (Array.isArray(feed[key]) ? feed[key].filter(isFields) : []))

const linkOf = (item: Fields): string | undefined => {
  const links = Array.isArray(item['links']) ? item['links'].filter(isFields) : []
  const page = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0]
  return at(item, 'link', 'url') ?? (page && at(page, 'href'))
}

const absolute = (url: string | undefined, base: string | undefined): string | undefined =>
  url !== undefined && base !== undefined && !URL.canParse(url) && URL.canParse(url, base)
    ? new URL(url, base).href
    : url

const textAt = (item: Fields, ...paths: readonly string[]): string | undefined =>
  htmlToText(at(item, ...paths) ?? '').replace(/\n/g, ' ') || undefined

/** "Ostby Courier" of "Ostby Courier - Local News" and "Ostby Courier > Sport". */
const outletOf = (feed: Fields): string | undefined => {
  const title = textAt(feed, 'title')
  const parts = title?.split(/ [-–—|»>:] /) ?? []
  return parts.length > 1 && isSection(parts.at(-1)!) ? parts.slice(0, -1).join(' - ') : title
}

// Collections of several outlets write "Headline - Outlet".
const withoutOutlet = (title: string | undefined, outlet: string | undefined): string | undefined =>
  outlet !== undefined && title?.endsWith(` - ${outlet}`) ? title.slice(0, -outlet.length - 3) : title

interface Channel {
  readonly source: string | undefined
  readonly outlet: string | undefined
  readonly base: string | undefined
}

const readItem = (item: Fields, { source, outlet, base }: Channel): ReadArticle => {
  const own = textAt(item, 'source.title')
  const title = withoutOutlet(textAt(item, 'title', 'dc.title'), own)
  const bodies = [
    'content.encoded',
    'content',
    'content_html',
    'content_text',
    'description',
    'summary',
    'dc.description',
  ]
  // The longest: some feeds give the whole text as description, and a line as content.
  const text = bodies
    .map((path) => htmlToText(at(item, path) ?? ''))
    .reduce((best, body) => (body.length > best.length ? body : best))
  const url = absolute(linkOf(item), base)
  const byline = at(item, 'dc.creator', 'authors.0.name', 'authors.0', 'author.name', 'author')
  const dateline = readDateline(text)
  return finish({
    id: at(item, 'guid.value', 'guid', 'id', 'rdf.about') ?? url ?? textId(`${title ?? ''}\n${text}`),
    title,
    text,
    source: source ?? own ?? outlet ?? at(item, 'dc.publisher'),
    publishedAt: ['pubDate', 'published', 'dc.date', 'date_published', 'issued', 'updated', 'date_modified']
      .map((path) => toIsoDate(at(item, path)))
      .find((date) => date !== undefined),
    url,
    byline,
    credits: agenciesIn(byline, dateline?.credit, own),
    located: dateline?.located,
    modifiedAt: toIsoDate(at(item, 'updated', 'date_modified')),
    partial: true,
  })
}

/**
 * The articles of a feed: RSS, RDF, Atom or JSON Feed. Each is marked `partial`, for feeds cut their texts, so that what one does
 * not say is no omission. An item that comes twice is given once.
 *
 * Needs the package `feedsmith`.
 *
 * @throws {FactdiffError} where `xml` is no string or no feed, or the package is missing
 * @example
 * const articles = await readFeed(await readFile('feed.xml', 'utf8'), { source: 'Daily' })
 */
export const readFeed = async (xml: string, options: FeedOptions = {}): Promise<ReadArticle[]> => {
  if (typeof xml !== 'string') throw new FactdiffError('not-a-string', 'xml', 'must be a string')
  const { parseFeed } = await loadPeer('feedsmith', 'readFeed', () => import('feedsmith'))
  let parsed: unknown
  try {
    parsed = parseFeed(xml).feed
  } catch (error) {
    throw new FactdiffError('unreadable', 'xml', `no feed: ${error instanceof Error ? error.message : String(error)}`)
  }
  const feed = isFields(parsed) ? parsed : {}
  const channel = {
    source: options.source,
    outlet: outletOf(feed),
    base: options.url ?? at(feed, 'link', 'home_page_url') ?? linkOf(feed),
  }
  const articles = new Map<string, ReadArticle>()
  for (const article of listOf(feed).map((item) => readItem(item, channel))) {
    if (!articles.has(article.id)) articles.set(article.id, article)
  }
  return [...articles.values()]
}
