import { parseDocuments } from './parse/index.js'
import { readDocument } from './text/document.js'
import type { Article, ArticleFacts, ExtractOptions, Fact } from './types.js'
import { checkArticle, checkOptions } from './validate.js'

const KINDS: readonly Fact['kind'][] = ['quantity', 'date', 'entity', 'quote']

/**
 * Reads all facts out of one article. Plain JSON: store it and compare later with `compareFacts`.
 *
 * Furniture ("Read more:", credits) and links are left out of the facts and reported in `skipped`. What a reader knows of the
 * article beside its words (`hints`, `credits`, `partial`, `corrects`) is used and kept.
 *
 * @throws {FactdiffError} where the article has no `id` or `text`, or `publishedAt` is no ISO date
 * @example
 * const facts = extractFacts({ id: 'a', text: 'More than 40 people were killed on Thursday.', publishedAt: '2023-10-26' })
 * facts.quantities[0] // { text: 'More than 40', min: 40, max: null, bound: 'more-than', category: 'killed', … }
 * facts.dates[0] // { text: 'Thursday', value: '2023-10-26', resolution: 'inferred', … }
 */
export const extractFacts = (article: Article, options: ExtractOptions = {}): ArticleFacts => {
  checkArticle(article)
  checkOptions(options, { only: { of: KINDS } })
  const { title, text, id, source, publishedAt, url, hints, partial, credits, corrects } = article
  const docs = [...(title === undefined ? [] : [readDocument(title, 'title')]), readDocument(text, 'text')]
  const meta = {
    id,
    ...(source !== undefined && { source }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(url !== undefined && { url }),
    ...(hints !== undefined && { hints }),
    ...(partial !== undefined && { partial }),
    ...(corrects !== undefined && { corrects }),
  }
  return { article: meta, ...parseDocuments(docs, { publishedAt, hints, credits, source }, options.only ?? KINDS) }
}
