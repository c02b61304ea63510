import type { Article, Field } from '../../types.js'
import type { FindingRow, Report } from '../rows.js'
import { claimId } from './ids.js'

/** A claim's words in one field of one article. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly row: FindingRow
  /** 0-based place within the finding. */
  readonly claim: number
}

/** A mark with the marks inside it; none reaches over the end of the mark around it. */
export interface MarkTree extends Mark {
  /** False for the second half of a mark that was cut in two: an id stands once. */
  readonly first: boolean
  readonly inside: readonly MarkTree[]
}

/** The claims that stand in this field. A claim whose words are not there belongs to another text and is left out. */
export const marksIn = (report: Report, article: Article, field: Field): Mark[] => {
  const text = article[field] ?? ''
  return report.sections
    .filter((section) => section.verdict !== 'single-source')
    .flatMap((section) => section.rows)
    .flatMap((row) =>
      row.claims.flatMap(({ claim }, i) =>
        claim.articleId === article.id &&
        claim.span.field === field &&
        claim.text !== '' &&
        text.slice(claim.span.start, claim.span.end) === claim.text
          ? [{ start: claim.span.start, end: claim.span.end, row, claim: i }]
          : [],
      ),
    )
}

type Open = Mark & { readonly first: boolean; readonly inside: Open[] }

const byPlace = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end || a.row.number - b.row.number

/**
 * Marks as a tree, as HTML needs them. "[a (b] c)" overlaps without either inside the other: the second is cut where
 * the first ends.
 */
export const nest = (marks: readonly Mark[]): MarkTree[] => {
  const roots: Open[] = []
  const open: Open[] = []
  const queue: (Mark & { readonly first: boolean })[] = [...marks]
    .sort(byPlace)
    .map((mark) => ({ ...mark, first: true }))
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    while (open.length > 0 && open.at(-1)!.end <= next.start) open.pop()
    const parent = open.at(-1)
    const node: Open = { ...next, end: Math.min(next.end, parent?.end ?? next.end), inside: [] }
    ;(parent?.inside ?? roots).push(node)
    open.push(node)
    if (node.end < next.end) {
      const rest = { ...next, start: node.end, first: false }
      const at = queue.findIndex((mark) => byPlace(mark, rest) > 0)
      queue.splice(at < 0 ? queue.length : at, 0, rest)
    }
  }
  return roots
}

/** The ids of all claims that are marked in one of these articles. */
export const markedClaims = (report: Report, articles: readonly Article[]): ReadonlySet<string> =>
  new Set(
    articles
      .filter((article) => report.sources.some((source) => source.id === article.id))
      .flatMap((article) => [...marksIn(report, article, 'title'), ...marksIn(report, article, 'text')])
      .map((mark) => claimId(mark.row.number, mark.claim)),
  )
