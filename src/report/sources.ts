import type { Article, ArticleSummary, Comparison } from '../types.js'
import { oneLine } from './clean.js'

/** An article as a report names it. */
export interface SourceRow {
  /** 1-based place in the comparison. */
  readonly number: number
  readonly id: string
  /** Unique within the report: "Reuters", or "Reuters, 2023-02-06" where Reuters tells the story twice. */
  readonly label: string
  /** The label's two parts: the outlet's name, and what tells its articles apart. */
  readonly name: string
  readonly detail: string
  readonly publishedAt: string | null
  readonly title: string | null
  readonly url: string | null
  readonly credits: readonly string[]
}

type Label = Pick<SourceRow, 'name' | 'detail'>

const nameOf = (article: ArticleSummary): string => oneLine(article.source || article.id)

const dated = (article: ArticleSummary, date: string | undefined): Label => ({
  name: nameOf(article),
  detail: date ? `, ${oneLine(date)}` : '',
})

// Each step says more; the first that tells the articles apart is taken.
const STEPS: readonly ((article: ArticleSummary) => Label)[] = [
  (article) => dated(article, undefined),
  (article) => dated(article, article.publishedAt?.slice(0, 10)),
  (article) => dated(article, article.publishedAt),
  (article) => ({ name: nameOf(article), detail: article.source ? ` (${oneLine(article.id)})` : '' }),
]

const written = ({ name, detail }: Label): string => name + detail

const labelOf = (article: ArticleSummary, articles: readonly ArticleSummary[]): Label => {
  const name = nameOf(article)
  const rivals = articles.filter((other) => nameOf(other) === name)
  const step = STEPS.find((one) => new Set(rivals.map((rival) => written(one(rival)))).size === rivals.length)
  return (step ?? STEPS.at(-1)!)(article)
}

/** The articles of a comparison with their labels, and with their titles where the articles are at hand. */
export const sourceRows = (comparison: Comparison, articles: readonly Article[] = []): SourceRow[] => {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const labels = comparison.articles.map((summary) => labelOf(summary, comparison.articles))
  return comparison.articles.map((summary, i) => ({
    number: i + 1,
    id: summary.id,
    label: written(labels[i]!),
    ...labels[i]!,
    publishedAt: summary.publishedAt === undefined ? null : oneLine(summary.publishedAt),
    title: oneLine(byId.get(summary.id)?.title ?? '') || null,
    url: summary.url ?? null,
    credits: summary.credits.map(oneLine),
  }))
}
