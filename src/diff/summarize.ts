import type { ArticleFacts, ArticleSummary, Finding, Severity, Summary, Topic, Verdict } from '../types.js'

const count = <K extends string>(keys: readonly K[], values: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, values.filter((value) => value === key).length])) as Record<K, number>

export const summarize = (articles: number, independent: number, findings: readonly Finding[]): Summary => ({
  articles,
  independent,
  findings: findings.length,
  byVerdict: count<Verdict>(
    ['agreement', 'discrepancy', 'update', 'single-source'],
    findings.map((finding) => finding.verdict),
  ),
  bySeverity: count<Severity>(
    ['none', 'minor', 'major'],
    findings.map((finding) => finding.severity),
  ),
  byTopic: count<Topic>(
    ['quantity', 'age', 'date', 'name', 'role', 'quote'],
    findings.map((finding) => finding.topic),
  ),
})

export const summarizeArticle = ({
  article: { hints: _, ...article },
  credits,
  quantities,
  dates,
  entities,
  quotes,
  skipped,
}: ArticleFacts): ArticleSummary => ({
  ...article,
  credits,
  facts: { quantities: quantities.length, dates: dates.length, entities: entities.length, quotes: quotes.length },
  skipped: skipped.length,
})
