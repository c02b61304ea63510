import groupBy from 'lodash/groupBy.js'
import type { Article, ArticleSummary, Comparison } from '../types.js'
import { AGENCIES } from '../data/agencies.js'
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
  /** Agencies that it credits, itself aside. */
  readonly credits: readonly string[]
  /** Its text is a beginning or a summary only. */
  readonly partial: boolean
  /** Ids of earlier versions that it takes the place of. */
  readonly corrects: readonly string[]
}

type Label = Pick<SourceRow, 'name' | 'detail'>

// An article of no outlet is known by its id, and of an address the host says enough.
const nameOf = ({ source, id }: ArticleSummary): string =>
  oneLine(source || (/^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(id)?.[1] ?? id))

const isItself = (agency: string, name: string): boolean =>
  (AGENCIES.find(([usual]) => usual === agency) ?? [agency]).some((form) => form.toLowerCase() === name.toLowerCase())

const dated = (article: ArticleSummary, date: string | undefined): Label => ({
  name: nameOf(article),
  detail: date ? `, ${oneLine(date)}` : '',
})

// Each step says more; the first that tells the articles apart is taken.
const STEPS: readonly ((article: ArticleSummary) => Label)[] = [
  (article) => dated(article, undefined),
  (article) => dated(article, article.publishedAt?.slice(0, 10)),
  (article) => dated(article, article.publishedAt),
]

// A hash tells a reader nothing, an address does.
const HASH = /^[\da-f-]{16,}$/i

/** Ids as they are; of hashes numbers in the order of the ids, which that of the articles does not change. */
const byIds = (rivals: readonly ArticleSummary[]): ((article: ArticleSummary) => Label) => {
  const ids = rivals.map(({ id }) => id).toSorted()
  const hashed = ids.every((id) => HASH.test(id))
  return (article) => {
    const name = nameOf(article)
    const told = hashed ? String(ids.indexOf(article.id) + 1) : oneLine(article.id)
    return { name, detail: name === told ? '' : ` (${told})` }
  }
}

const written = ({ name, detail }: Label): string => name + detail

/** How the articles of one name are told apart. */
const stepOf = (rivals: readonly ArticleSummary[]): ((article: ArticleSummary) => Label) =>
  STEPS.find((one) => new Set(rivals.map((rival) => written(one(rival)))).size === rivals.length) ?? byIds(rivals)

const labelsOf = (articles: readonly ArticleSummary[]): Label[] => {
  const steps = new Map(Object.entries(groupBy(articles, nameOf)).map(([name, rivals]) => [name, stepOf(rivals)]))
  return articles.map((article) => steps.get(nameOf(article))!(article))
}

/** The articles of a comparison with their labels, and with their titles where the articles are at hand. */
export const sourceRows = (comparison: Comparison, articles: readonly Article[] = []): SourceRow[] => {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const labels = labelsOf(comparison.articles)
  return comparison.articles.map((summary, i) => ({
    number: i + 1,
    id: summary.id,
    label: written(labels[i]!),
    ...labels[i]!,
    publishedAt: summary.publishedAt === undefined ? null : oneLine(summary.publishedAt),
    title: oneLine(byId.get(summary.id)?.title ?? '') || null,
    url: summary.url ?? null,
    credits: summary.credits.map(oneLine).filter((agency) => !isItself(agency, labels[i]!.name)),
    partial: summary.partial === true,
    corrects: (summary.corrects ?? []).map(oneLine),
  }))
}
