import type { Article, Claim, Comparison, Finding, Verdict } from '../types.js'
import { oneLine } from './clean.js'
import { excerptOf, type Excerpt } from './excerpt.js'
import { caveatsOf, count, kindOf, SECTION_TITLES, SEVERITY_ORDER, signOf, TOPIC_ORDER, VERDICTS } from './labels.js'
import { saidOf } from './said.js'
import { sourceRows, type SourceRow } from './sources.js'

/** One statement, ready to write. */
export interface ClaimRow extends Excerpt {
  readonly claim: Claim
  readonly source: SourceRow
  /** Who says so. */
  readonly attribution: string | null
  /** Who says so and who passes it on, where the excerpt does not show it. */
  readonly said: string | null
}

/** One finding, ready to write. */
export interface FindingRow {
  /** 1-based, through all sections. */
  readonly number: number
  readonly finding: Finding
  readonly subject: string
  readonly explanation: string
  readonly sign: string
  readonly kind: string
  readonly caveats: readonly string[]
  readonly claims: readonly ClaimRow[]
}

export interface Section {
  readonly verdict: Verdict
  readonly title: string
  readonly rows: readonly FindingRow[]
}

/** What every written form of a comparison says; only the writing differs. */
export interface Report {
  /** "2 articles: 3 discrepancies (1 major), 12 agreements". */
  readonly headline: string
  readonly sources: readonly SourceRow[]
  /** In the order of telling, the empty ones left out. */
  readonly sections: readonly Section[]
  /** Why there is nothing to tell, if there is nothing. */
  readonly nothing: string | null
}

const stranger = (id: string): SourceRow => {
  const name = oneLine(id)
  return {
    number: 0,
    id,
    label: name,
    name,
    detail: '',
    publishedAt: null,
    title: null,
    url: null,
    credits: [],
    partial: false,
    corrects: [],
  }
}

// Agreements are many and alike: grouped by topic they can be skimmed.
const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
      (a.severity === 'none' ? TOPIC_ORDER[a.topic] - TOPIC_ORDER[b.topic] : 0),
  )

// Sides stand in the order of the articles, whatever the finding; what was updated stands as it went on.
const inOrder = (finding: Finding, claims: readonly ClaimRow[]): readonly ClaimRow[] =>
  finding.verdict === 'update' ? claims : [...claims].sort((a, b) => a.source.number - b.source.number)

const headlineOf = (comparison: Comparison): string => {
  const { findings } = comparison
  const articles = comparison.articles.length
  const parts = VERDICTS.flatMap((verdict) => {
    const found = findings.filter((finding) => finding.verdict === verdict)
    // "0 discrepancies" is news, "0 updates" is not.
    if (found.length === 0 && verdict !== 'discrepancy') return []
    const major = found.filter((finding) => finding.severity === 'major').length
    return [count(found.length, verdict) + (verdict === 'discrepancy' && major > 0 ? ` (${major} major)` : '')]
  })
  return `${articles} ${articles === 1 ? 'article' : 'articles'}: ${parts.join(', ')}`
}

const nothingOf = (comparison: Comparison): string | null =>
  comparison.findings.some((finding) => finding.verdict !== 'single-source')
    ? null
    : comparison.articles.length < 2
      ? 'One article alone: nothing to compare it with.'
      : 'No fact is stated by more than one of these articles.'

/** Builds what a report says, before any of it is written. */
export const reportOf = (comparison: Comparison, articles: readonly Article[] = []): Report => {
  const sources = sourceRows(comparison, articles)
  const byId = new Map(sources.map((source) => [source.id, source]))
  const claimRow = (claim: Claim): ClaimRow => {
    const excerpt = excerptOf(claim)
    return {
      claim,
      source: byId.get(claim.articleId) ?? stranger(claim.articleId),
      attribution: claim.attribution === null ? null : oneLine(claim.attribution.name),
      said: saidOf(claim.attribution, excerpt),
      ...excerpt,
    }
  }
  const silent = ({ omittedBy }: Finding): string[] =>
    omittedBy === undefined ? [] : [`not in ${byId.get(omittedBy)?.label ?? omittedBy}`]
  let number = 0
  const findingRow = (finding: Finding): FindingRow => ({
    number: ++number,
    finding,
    subject: oneLine(finding.subject),
    explanation: oneLine(finding.explanation),
    sign: signOf(finding),
    kind: kindOf(finding),
    caveats: [...caveatsOf(finding), ...silent(finding)],
    claims: inOrder(finding, finding.claims.map(claimRow)),
  })
  const sections = VERDICTS.map((verdict) => ({
    verdict,
    title: SECTION_TITLES[verdict],
    rows: worstFirst(comparison.findings.filter((finding) => finding.verdict === verdict)).map(findingRow),
  }))
  return {
    headline: headlineOf(comparison),
    sources,
    sections: sections.filter((section) => section.rows.length > 0),
    nothing: nothingOf(comparison),
  }
}
