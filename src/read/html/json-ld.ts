import { decodeEntities } from '../decode-entities.js'
import { isFields } from '../fields.js'
import type { Fields } from '../fields.js'
import { parseLooseJson } from './loose-json.js'

/** What schema.org says of the page's article. */
export interface LinkedArticle {
  readonly headline?: string
  readonly datePublished?: string
  readonly dateCreated?: string
  readonly dateModified?: string
  readonly publisher?: string
  readonly authors: readonly string[]
  readonly credit?: string
  readonly body?: string
  readonly language?: string
  readonly url?: string
}

// The more it is a news report, the better: a page may hold a Review and an Article, and lists of other articles.
const TYPES = [
  /^(?:Reportage|Analysis|Background|Opinion|AskPublic|Review)?NewsArticle$/,
  /^(?:Article|Report|LiveBlogPosting|AdvertiserContentArticle|SatiricalArticle|ScholarlyArticle|TechArticle)$/,
  /^(?:BlogPosting|SocialMediaPosting|DiscussionForumPosting)$/,
]

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])

const rankOf = (node: Fields): number => {
  const types = asList(node['@type']).filter((type) => typeof type === 'string')
  const ranks = types.map((type) => TYPES.findIndex((pattern) => pattern.test(type.replace(/^.*[/#:]/, ''))))
  return Math.min(TYPES.length, ...ranks.filter((rank) => rank >= 0))
}

const DEPTH = 6

/** All objects in a block that may be the article: at the top, in lists, in `@graph`, as `mainEntity`. */
const nodesIn = (value: unknown, depth = 0): Fields[] => {
  if (depth > DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((entry) => nodesIn(entry, depth + 1))
  if (!isFields(value)) return []
  return [value, ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) => nodesIn(value[key], depth + 1))]
}

// The first of a list, the value of { "@value": … }; twice escaped as many headlines are: "Molasses &amp;amp; gulls".
const clean = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return clean(value[0])
  if (isFields(value)) return clean(value['@value'])
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return decodeEntities(decodeEntities(text)).replace(/\s+/g, ' ').trim() || undefined
}

const namesOf = (value: unknown): string[] =>
  asList(value).flatMap((entry) =>
    asList(isFields(entry) && '@value' in entry ? entry : isFields(entry) ? entry['name'] : entry).flatMap(
      (name) => clean(name) ?? [],
    ),
  )

/** Publishers and authors are often given once and referred to by `@id`. */
const resolver = (nodes: readonly Fields[]) => {
  const byId = new Map(nodes.filter((node) => 'name' in node).map((node) => [node['@id'], node]))
  return (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map((entry: unknown) =>
          isFields(entry) && !('name' in entry) ? (byId.get(entry['@id']) ?? entry) : entry,
        )
      : isFields(value) && !('name' in value)
        ? (byId.get(value['@id']) ?? value)
        : value
}

/** What is known of the page itself, to tell its article from those that it links to. */
export interface Subject {
  readonly urls: readonly (string | null | undefined)[]
  readonly titles: readonly (string | undefined)[]
}

const plain = (text: string): string =>
  decodeEntities(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

// https://www.example.org/road/?x=1#top and http://example.org/road are one page.
const address = (url: string): string =>
  url
    .split(/[?#]/, 1)[0]!
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')

/** 0 where a node names the page's address, 1 where its headline is the page's, 2 where nothing says so. */
const distanceOf = (node: Fields, { urls, titles }: Subject): number => {
  const own = [node['url'], node['mainEntityOfPage'], node['@id']].flatMap((value) =>
    asList(value).flatMap((entry) => clean(isFields(entry) ? (entry['@id'] ?? entry['url']) : entry) ?? []),
  )
  const wanted = new Set(urls.flatMap((url) => (url ? [address(url)] : [])))
  if (own.some((url) => wanted.has(address(url)))) return 0
  const headline = plain(clean(node['headline']) ?? clean(node['name']) ?? '')
  return headline !== '' && titles.some((title) => title !== undefined && plain(title).startsWith(headline)) ? 1 : 2
}

/**
 * The article of a page, from its blocks of JSON-LD; null where none holds one. Where several are told of, the one that is about
 * the page, and else the one that is most a news report.
 */
export const readJsonLd = (
  blocks: readonly string[],
  subject: Subject = { urls: [], titles: [] },
): LinkedArticle | null => {
  const nodes = blocks.flatMap((block) => nodesIn(parseLooseJson(block, decodeEntities)))
  const ranked = nodes
    .map((node) => ({ node, rank: rankOf(node), distance: distanceOf(node, subject) }))
    .filter(({ rank }) => rank < TYPES.length)
  if (ranked.length === 0) return null
  const { node } = ranked.reduce((best, entry) =>
    entry.distance < best.distance || (entry.distance === best.distance && entry.rank < best.rank) ? entry : best,
  )
  const resolve = resolver(nodes)
  const entries = {
    headline: clean(node['headline']) ?? clean(node['name']),
    datePublished: clean(node['datePublished']),
    dateCreated: clean(node['dateCreated']),
    dateModified: clean(node['dateModified']),
    publisher: namesOf(resolve(node['publisher']))[0] ?? namesOf(resolve(node['sourceOrganization']))[0],
    credit: [
      ...namesOf(resolve(node['sourceOrganization'])),
      ...namesOf(node['creditText']),
      ...namesOf(resolve(node['provider'])),
    ].join(', '),
    body: typeof node['articleBody'] === 'string' ? node['articleBody'] : undefined,
    language: namesOf(node['inLanguage'])[0],
    url: clean(node['url']) ?? clean(node['mainEntityOfPage']),
  }
  return {
    ...Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== '')),
    authors: [...new Set(namesOf(resolve(node['author'] ?? node['creator'])))],
  }
}
