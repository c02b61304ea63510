import { createHash } from 'node:crypto'
import type { Article, CompareOptions } from 'factdiff'
import manifest from 'factdiff/package.json' with { type: 'json' }

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url')

/** All that a comparison depends on, in one order: fields that others add, and the order of the articles, change nothing. */
const articlesKey = (articles: readonly Article[]): unknown =>
  articles
    .map(({ id, text, title, source, publishedAt, url }) => [id, text, title, source, publishedAt, url])
    .sort(([a], [b]) => (a! < b! ? -1 : a! > b! ? 1 : 0))

const optionsKey = ({ minConfidence, topics, singleSource }: CompareOptions): unknown => [
  minConfidence,
  topics?.toSorted(),
  singleSource,
]

/**
 * The same articles, options and version have the same id, and only they. Adding a story twice is adding it once, and a result
 * that is delivered twice is stored once.
 *
 * @example
 * jobId(articles, {}) // '0.1.0_4rQ…_x8f…'
 */
export const jobId = (articles: readonly Article[], options: CompareOptions): string =>
  [manifest.version, hash(optionsKey(options)), hash(articlesKey(articles))].join('_')
