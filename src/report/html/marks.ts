import type { Article, Claim, Field } from '../../types.js'
import type { FindingRow, Report } from '../rows.js'
import { claimId } from './ids.js'

/** A claim's words in one field of one article. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly row: FindingRow
  /** 0-based place within the finding. */
  readonly claim: number
  /** False for the second half of a mark that was cut in two: an id stands once. */
  readonly first: boolean
}

/** A mark with the marks inside it; none reaches over the end of the mark around it. */
export interface MarkTree extends Mark {
  readonly inside: readonly MarkTree[]
}

/** A claim's place, without white space at its ends: a mark around a line break would stand on no line. */
const placeOf = ({ text, span }: Claim): { start: number; end: number } => ({
  start: span.start + text.length - text.trimStart().length,
  end: span.end - text.length + text.trimEnd().length,
})

/**
 * The claims that stand in this field, by place. A claim whose words are not there belongs to another text and is left
 * out.
 */
export const marksIn = (report: Report, article: Article, field: Field): Mark[] => {
  const text = article[field] ?? ''
  return report.sections
    .filter((section) => section.verdict !== 'single-source')
    .flatMap((section) => section.rows)
    .flatMap((row) =>
      row.claims.flatMap(({ claim }, i) =>
        claim.articleId === article.id &&
        claim.span.field === field &&
        claim.text.trim() !== '' &&
        text.slice(claim.span.start, claim.span.end) === claim.text
          ? [{ ...placeOf(claim), row, claim: i, first: true }]
          : [],
      ),
    )
    .sort(byPlace)
}

const byPlace = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end || a.row.number - b.row.number

/** A line of a text with what is marked on it. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/** The lines of a text that are not blank. What is marked over several, a quotation of two paragraphs, is marked on each. */
export const linesOf = (text: string, marks: readonly Mark[]): Line[] => {
  let next = 0
  let open: readonly Mark[] = []
  return [...text.matchAll(/[^\n\r]+/g)].flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const from = next
    while (next < marks.length && marks[next]!.start < end) next++
    open = [...open, ...marks.slice(from, next)].filter((mark) => mark.end > start)
    if (match[0].trim() === '') return []
    const parts = open.map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start),
      end: Math.min(mark.end, end),
      first: mark.start >= start,
    }))
    return [{ start, end, marks: parts }]
  })
}

type Open = Mark & { readonly inside: Open[] }

/**
 * Marks as a tree, as HTML needs them. "[a (b] c)" overlaps without either inside the other: the second is cut where
 * the first ends.
 */
export const nest = (marks: readonly Mark[]): MarkTree[] => {
  const roots: Open[] = []
  const open: Open[] = []
  const queue: Mark[] = [...marks].sort(byPlace)
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
