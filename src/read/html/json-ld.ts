import { isFields } from '../fields.js'
import type { Fields } from '../fields.js'

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

const clean = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return text === '' ? undefined : text
}

const nameOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? clean(value) : isFields(value) ? clean(value['name']) : undefined

const namesOf = (value: unknown): string[] => asList(value).flatMap((entry) => nameOf(entry) ?? [])

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

const parse = (block: string): unknown => {
  // Wrapped for XHTML, ended by a stray semicolon, or with raw line breaks inside strings: pages do all three.
  const json = block.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, '').replace(/;\s*$/, '')
  for (const attempt of [json, json.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      continue
    }
  }
  return undefined
}

/** The article of a page, from its blocks of JSON-LD; null where none holds one. */
export const readJsonLd = (blocks: readonly string[]): LinkedArticle | null => {
  const nodes = blocks.flatMap((block) => nodesIn(parse(block)))
  const ranked = nodes.map((node) => ({ node, rank: rankOf(node) })).filter(({ rank }) => rank < TYPES.length)
  if (ranked.length === 0) return null
  const { node } = ranked.reduce((best, entry) => (entry.rank < best.rank ? entry : best))
  const resolve = resolver(nodes)
  const entries = {
    headline: clean(node['headline']) ?? clean(node['name']),
    datePublished: clean(node['datePublished']),
    dateCreated: clean(node['dateCreated']),
    dateModified: clean(node['dateModified']),
    publisher: namesOf(resolve(node['publisher']))[0] ?? namesOf(resolve(node['sourceOrganization']))[0],
    credit: [...namesOf(resolve(node['sourceOrganization'])), ...namesOf(node['creditText'])].join(', '),
    body: typeof node['articleBody'] === 'string' ? node['articleBody'] : undefined,
    language: nameOf(node['inLanguage']),
    url: clean(node['url']) ?? clean(node['mainEntityOfPage']),
  }
  return {
    ...Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== '')),
    authors: [...new Set(namesOf(resolve(node['author'] ?? node['creator'])))],
  }
}
