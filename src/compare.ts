import { align } from './align/align.js'
import { diff } from './diff/diff.js'
import { sourceGroups } from './diff/independence.js'
import { byWeight } from './diff/order.js'
import { summarize, summarizeArticle } from './diff/summarize.js'
import { extractFacts } from './extract.js'
import type { Article, ArticleFacts, CompareOptions, Comparison, Topic } from './types.js'
import { checkArticles, checkFacts, checkOptions } from './validate.js'

const SCHEMA_VERSION = '1.0.0'

const TOPICS: readonly Topic[] = ['quantity', 'age', 'date', 'name', 'role', 'quote']

const COMPARE_OPTIONS = { minConfidence: { min: 0, max: 1 }, topics: { of: TOPICS }, singleSource: 'boolean' } as const

// By publication, then by id: so that the order in which articles are given changes nothing.
const byPublication = ({ article: a }: ArticleFacts, { article: b }: ArticleFacts): number => {
  const [x, y] = [`${a.publishedAt ?? ''}|${a.id}`, `${b.publishedAt ?? ''}|${b.id}`]
  return x < y ? -1 : x > y ? 1 : 0
}

/**
 * Compares facts that were extracted before: what agrees, what differs, how, and where.
 *
 * @throws {FactdiffError} where `facts` is no array of `ArticleFacts`, or two have one id
 */
export const compareFacts = (facts: readonly ArticleFacts[], options: CompareOptions = {}): Comparison => {
  checkFacts(facts)
  checkOptions(options, COMPARE_OPTIONS)
  const { minConfidence = 0.5, topics = TOPICS, singleSource = true } = options
  const sorted = facts.toSorted(byPublication)
  const groups = sourceGroups(sorted)
  const sources = new Map(sorted.map(({ article }, i) => [article.id, groups[i]!]))
  const findings = diff(align(sorted, topics), topics, sources)
    .filter(({ verdict, confidence }) => (verdict === 'single-source' ? singleSource : confidence >= minConfidence))
    .sort(byWeight)
  return {
    schemaVersion: SCHEMA_VERSION,
    articles: facts.map(summarizeArticle),
    findings,
    summary: summarize(facts.length, new Set(groups).size, findings),
  }
}

/**
 * Compares articles that tell one story: `compareFacts` of what `extractFacts` reads in each.
 *
 * @throws {FactdiffError} where `articles` is no array of articles, or two have one id
 * @example
 * const { findings } = compareArticles([
 *   { id: 'a', source: 'Daily', text: 'More than 1,400 people were killed.' },
 *   { id: 'b', source: 'Herald', text: 'The attack killed 1400 people.' },
 * ])
 * findings[0].verdict // 'discrepancy'
 * findings[0].difference // 'bound'
 */
export const compareArticles = (articles: readonly Article[], options: CompareOptions = {}): Comparison => {
  checkArticles(articles)
  checkOptions(options, COMPARE_OPTIONS)
  return compareFacts(
    articles.map((article) => extractFacts(article)),
    options,
  )
}
