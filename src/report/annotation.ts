import type { Article, Claim, Comparison, Finding } from '../types.js'
import type { AnnotationReportOptions } from './options.js'
import { codePointOffsets } from './code-points.js'

// A quotation selector finds its words again by what stands around them; 32 signs is what Hypothesis uses.
const CONTEXT = 32

const urn = (kind: string, id: string): string =>
  `urn:factdiff:${kind}:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))}`

interface Source {
  readonly article: Article
  readonly toCodePoint: Readonly<Record<'title' | 'text', (offset: number) => number>>
}

const positionSelector = ({ span }: Claim, { toCodePoint }: Source) => ({
  type: 'TextPositionSelector',
  start: toCodePoint[span.field](span.start),
  end: toCodePoint[span.field](span.end),
})

/** Where the article is not at hand, the sentence around the words is all that is known. */
const quoteSelector = ({ text, span, sentence }: Claim, source: Source | undefined) => {
  const around = source === undefined ? sentence.text : (source.article[span.field] ?? '')
  const from = span.start - (source === undefined ? sentence.span.start : 0)
  const to = from + text.length
  return {
    type: 'TextQuoteSelector',
    exact: text,
    prefix: from < 0 ? '' : whole(around.slice(Math.max(0, from - CONTEXT), from)),
    suffix: whole(around.slice(to, to + CONTEXT)),
  }
}

/** A cut may have gone through a sign of two code units; its half is dropped. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

const targetOf = (claim: Claim, source: Source | undefined, url: string | undefined) => ({
  type: 'SpecificResource',
  source: url ?? urn('article', claim.articleId),
  'factdiff:article': claim.articleId,
  'factdiff:field': claim.span.field,
  selector: [...(source === undefined ? [] : [positionSelector(claim, source)]), quoteSelector(claim, source)],
})

const bodiesOf = ({ subject, explanation, verdict, difference, severity, topic }: Finding) => [
  {
    type: 'TextualBody',
    purpose: 'describing',
    format: 'text/plain',
    language: 'en',
    value: `${subject}: ${explanation}`,
  },
  ...[topic, verdict, difference, severity === 'none' ? null : severity]
    .filter((tag) => tag !== null)
    .map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
]

const sourceOf = (article: Article): Source => ({
  article,
  toCodePoint: { title: codePointOffsets(article.title ?? ''), text: codePointOffsets(article.text) },
})

/**
 * The comparison as Web Annotations (W3C Recommendation, 2017), JSON-LD: one annotation a finding, one target a claim.
 * A target has a TextQuoteSelector and, where its article is given, a TextPositionSelector in code points of the field
 * that `factdiff:field` names.
 *
 * @example
 * JSON.parse(renderAnnotations(comparison, articles)).items[0].target[0].selector[0] // { type: 'TextPositionSelector', … }
 */
export const renderAnnotations = (
  comparison: Comparison,
  articles: readonly Article[] = [],
  { indent = 2, singleSource = true }: AnnotationReportOptions = {},
): string => {
  const urls = new Map(comparison.articles.map(({ id, url }) => [id, url]))
  const sources = new Map(articles.map((article) => [article.id, sourceOf(article)]))
  // An article that does not hold the words is another text under the same id: its offsets would point anywhere.
  const sourceHolding = ({ articleId, span, text }: Claim): Source | undefined => {
    const source = sources.get(articleId)
    return source?.article[span.field]?.slice(span.start, span.end) === text ? source : undefined
  }
  const findings = comparison.findings.filter(({ verdict }) => singleSource || verdict !== 'single-source')
  const items = findings.map((finding) => ({
    id: urn('finding', finding.id),
    type: 'Annotation',
    motivation: 'assessing',
    body: bodiesOf(finding),
    target: finding.claims.map((claim) => targetOf(claim, sourceHolding(claim), urls.get(claim.articleId))),
  }))
  const context = ['http://www.w3.org/ns/anno.jsonld', { factdiff: 'urn:factdiff:' }]
  return JSON.stringify({ '@context': context, type: 'AnnotationPage', items }, null, indent)
}
