import type { ReadArticle } from '../read-article.js'

const rank = ({ version }: ReadArticle): number => {
  const number = Number(version)
  return version === undefined || Number.isNaN(number) ? -1 : number
}

// By number, and where the outlet does not count, by date.
const newer = (a: ReadArticle, b: ReadArticle): boolean =>
  rank(a) !== rank(b) ? rank(a) > rank(b) : (a.publishedAt ?? '') > (b.publishedAt ?? '')

/**
 * Keeps the highest version of every item, in the place of the first: a correction is the same source once more and not another
 * one. `corrects` names the ids of those it takes the place of.
 *
 * @example
 * latestVersions(items.map((item) => readNinjs(item)))
 */
export const latestVersions = (articles: readonly ReadArticle[]): ReadArticle[] => {
  const items = new Map<string, ReadArticle[]>()
  for (const article of articles) {
    const key = article.url ?? article.id
    const versions = items.get(key)
    if (versions) versions.push(article)
    else items.set(key, [article])
  }
  return [...items.values()].map((versions) => {
    const latest = versions.reduce((best, article) => (newer(article, best) ? article : best))
    const corrects = versions.filter((article) => article !== latest).map(({ id }) => id)
    return corrects.length === 0 ? latest : { ...latest, corrects }
  })
}
