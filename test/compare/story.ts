import { compareArticles } from '../../src/index.js'
import type { Article, Finding, Topic } from '../../src/index.js'

/** Articles A, B, C … of one day, one text each. */
export const story = (...texts: readonly string[]): Article[] =>
  texts.map((text, i) => {
    const id = String.fromCharCode(97 + i)
    return { id, source: id.toUpperCase(), publishedAt: '2024-05-16', text }
  })

/** What is said of a topic, single sources left out. */
export const findings = (articles: readonly Article[], topic?: Topic): Finding[] =>
  compareArticles(articles).findings.filter(
    (finding) => finding.verdict !== 'single-source' && (topic === undefined || finding.topic === topic),
  )

export const alarms = (articles: readonly Article[], topic?: Topic): Finding[] =>
  findings(articles, topic).filter(({ verdict }) => verdict === 'discrepancy' || verdict === 'update')

/** "value: 4 / 5" */
export const brief = ({ verdict, difference, claims }: Finding): string =>
  `${difference ?? verdict}: ${claims.map(({ text }) => text).join(' / ')}`
