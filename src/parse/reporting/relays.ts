import type { Document } from '../../text/document.js'
import { lowerIs } from '../../text/words.js'
import type { Attribution } from '../../types.js'
import type { Statement } from './read-reports.js'
import { relayOf } from './relay-words.js'
import { isComma } from './tokens.js'

const holds = (doc: Document, { content }: Statement, { report }: Statement): boolean => {
  const { start, end } = doc.tokens[report.verb]!
  return content !== null && content.start <= start && end <= content.end
}

// "Lee said 50 died in strikes, which the group says have killed 70": the article's aside, not Lee's.
const isAside = ({ tokens }: Document, { report: { subject } }: Statement): boolean =>
  subject !== null &&
  /^(?:which|who|whom)$/.test(tokens[subject.first - 1]?.lower ?? '') &&
  isComma(tokens[subject.first - 2])

// Each statement of a sentence is held against so many before and after it; a sentence with more is a list.
const MOST = 16

const lengthOf = ({ content }: Statement): number => (content ? content.end - content.start : 0)

const opensAside = lowerIs(/^(?:which|who|whom|whose|that|and|but|or)$/)

/** "Lee praised what police said" tells nothing; "which, according to its site, is old" and "as announced by Lee" not all. */
const tellsAll = ({ tokens }: Document, { report: { kind, form, first }, citedIn }: Statement): boolean => {
  if (kind === 'call' || form === 'passive' || citedIn !== undefined) return false
  const before = tokens[first - 2]
  return !(form === 'according' && isComma(tokens[first - 1]) && before && opensAside(before))
}

/** Of the other statements of its sentence the one that tells it: "the ministry said" in what TASS reports. */
const outerOf = (doc: Document, statements: readonly Statement[], at: number): Statement | null => {
  const inner = statements[at]!
  let nearest: Statement | null = null
  for (const outer of statements.slice(Math.max(0, at - MOST), at + MOST)) {
    if (outer === inner || !outer.attribution || outer.report.sentence !== inner.report.sentence) continue
    if (inner.citedIn !== undefined) {
      if (inner.citedIn === outer.report) return outer
      continue
    }
    if (!tellsAll(doc, outer) || !holds(doc, outer, inner)) continue
    if (outer.report.verb < inner.report.verb && isAside(doc, inner)) continue
    // Of "police said 4 died, Lee said" each holds the other: what is told last tells the rest.
    if (outer.report.verb < inner.report.verb && holds(doc, inner, outer)) continue
    if (nearest === null || lengthOf(outer) < lengthOf(nearest)) nearest = outer
  }
  return nearest
}

// "Hamas said in a statement": what it is written in passes nothing on.
const isVehicle = lowerIs(
  /^(?:statements?|releases?|letters?|e-?mails?|posts?|tweets?|messages?|memos?|notes?|speech|briefing)$/,
)

const joined = (first: Attribution | null, rest: Attribution | undefined): Attribution | undefined => {
  if (!first) return rest
  return rest && rest.name !== first.name ? { ...first, via: rest } : first
}

// Longer chains are misread.
const LONGEST = 3

/**
 * Statements with who passes them on: "TASS said the ministry reported 4 dead" is the ministry's, via TASS; "Lee told
 * Reuters" is Lee's, via Reuters.
 */
export const withRelays = (doc: Document, statements: readonly Statement[]): Statement[] => {
  const viaOf = (at: number, depth: number): Attribution | undefined => {
    const { report, attribution } = statements[at]!
    if (!attribution || depth === LONGEST) return undefined
    const own = relayOf(doc, report, statements[at - 1]?.report.sentence !== report.sentence)
    const outer = outerOf(doc, statements, at)
    if (!outer) return own ?? undefined
    const further = viaOf(statements.indexOf(outer, Math.max(0, at - MOST)), depth + 1)
    const { subject } = outer.report
    const head = subject && doc.tokens[subject.last - 1]
    const silent = outer.attribution!.name === attribution.name || (head && isVehicle(head))
    return joined(own, silent ? further : { ...outer.attribution!, ...(further && { via: further }) })
  }
  return statements.map((statement, i) => {
    const via = viaOf(i, 0)
    return via ? { ...statement, attribution: { ...statement.attribution!, via } } : statement
  })
}
