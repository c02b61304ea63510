import type { Article, ArticleSummary, Comparison } from '../types.js'
import { oneLine } from './clean.js'

/** An article as a report names it. */
export interface SourceRow {
  /** 1-based place in the comparison. */
  readonly number: number
  readonly id: string
  /** Unique within the report: "Reuters", or "Reuters, 2023-02-06" where Reuters tells the story twice. */
  readonly label: string
  readonly publishedAt: string | null
  readonly title: string | null
  readonly url: string | null
  readonly credits: readonly string[]
}

// Each step makes the label longer; the first that tells all articles apart is taken.
const LABELS: readonly ((article: ArticleSummary) => string)[] = [
  (article) => article.source || article.id,
  (article) => [article.source || article.id, article.publishedAt?.slice(0, 10)].filter(Boolean).join(', '),
  (article) => [article.source || article.id, article.publishedAt].filter(Boolean).join(', '),
  (article) => (article.source ? `${article.source} (${article.id})` : article.id),
]

const labelsOf = (articles: readonly ArticleSummary[]): string[] => {
  const plain = articles.map((article) => oneLine(LABELS[0]!(article)))
  return plain.map((label, i) => {
    const rivals = articles.filter((_, j) => plain[j] === label)
    if (rivals.length === 1) return label
    const step = LABELS.find(
      (labelOf) => new Set(rivals.map((rival) => oneLine(labelOf(rival)))).size === rivals.length,
    )
    return oneLine((step ?? LABELS.at(-1)!)(articles[i]!))
  })
}

/** The articles of a comparison with their labels, and with their titles where the articles are at hand. */
export const sourceRows = (comparison: Comparison, articles: readonly Article[] = []): SourceRow[] => {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const labels = labelsOf(comparison.articles)
  return comparison.articles.map((summary, i) => ({
    number: i + 1,
    id: summary.id,
    label: labels[i]!,
    publishedAt: summary.publishedAt === undefined ? null : oneLine(summary.publishedAt),
    title: oneLine(byId.get(summary.id)?.title ?? '') || null,
    url: summary.url ?? null,
    credits: summary.credits.map(oneLine),
  }))
}
