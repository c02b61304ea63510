import type { Part, ReadArticle } from '../read/index.js'
import type { Article } from '../types.js'

const NAMES: Readonly<Record<Part, string>> = {
  title: 'title',
  text: 'text',
  source: 'outlet (--source for plain text)',
  publishedAt: 'date (--published for plain text)',
}

/** What the readers could not find in the articles of one file; null where nothing is missing. */
export const missingNote = (articles: readonly (Article | ReadArticle)[]): string | null => {
  const counts = (Object.keys(NAMES) as Part[]).flatMap((part) => {
    const count = articles.filter((article) => 'missing' in article && article.missing.includes(part)).length
    return count === 0 ? [] : [articles.length === 1 ? NAMES[part] : `${NAMES[part]} in ${count} of ${articles.length}`]
  })
  return counts.length === 0 ? null : `not found: ${counts.join(', ')}`
}
