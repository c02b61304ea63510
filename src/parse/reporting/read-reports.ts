import type { Document } from '../../text/document.js'
import { firstWhere } from '../../text/lookup.js'
import type { Range } from '../../text/span.js'
import type { Attribution } from '../../types.js'
import { quotedRanges } from '../quotes/pairs.js'
import type { Quoted } from '../quotes/pairs.js'
import { contentOf } from './content.js'
import { withRelays } from './relays.js'
import { findReports } from './reports.js'
import type { Report } from './reports.js'
import { resolveReports } from './resolve.js'

/** A report with who is meant and what that source says. */
export interface Statement {
  readonly report: Report
  readonly attribution: Attribution | null
  readonly content: Range | null
  /** Of a source that another one cites: the report of the other. */
  readonly citedIn?: Report
}

/** All that one field tells of who says what; read for quotations and for attributions alike. */
export interface Reports {
  readonly quoted: readonly Quoted[]
  /** For each token the quotation that it stands in, counted from 1, marks included; 0 for none. */
  readonly inside: Int32Array
  readonly statements: readonly Statement[]
}

const insideOf = (doc: Document, quoted: readonly Quoted[]): Int32Array => {
  const inside = new Int32Array(doc.tokens.length)
  let next = 0
  doc.tokens.forEach((token, i) => {
    while (next < quoted.length && quoted[next]!.end <= token.start) next++
    if (next < quoted.length && quoted[next]!.start <= token.start) inside[i] = next + 1
  })
  return inside
}

// wink-nlp lets some sentences end before a quotation: he said it was | "loud and ugly".
const withQuote = (content: Range | null, quoted: readonly Quoted[], doc: Document): Range | null => {
  if (!content) return null
  const next = quoted[firstWhere(quoted, ({ start }) => start >= content.end)]
  if (!next || next.start - content.end > 5) return content
  const gap = doc.source.slice(content.end, next.start).trim()
  if (gap !== '' && gap !== ':' && gap !== '...' && gap !== '…') return content
  return gap === ':' || /^\p{Ll}/u.test(doc.source.charAt(next.inner.start))
    ? { start: content.start, end: next.inner.end }
    : content
}

// Quotations and attributions are asked for one after the other.
const known = new WeakMap<Document, Reports>()

/** The quotations and statements of one field; the same document is read once. */
export const readReports = (doc: Document): Reports => {
  const before = known.get(doc)
  if (before) return before
  const reports = read(doc)
  known.set(doc, reports)
  return reports
}

const read = (doc: Document): Reports => {
  const quoted = quotedRanges(doc)
  const inside = insideOf(doc, quoted)
  const reports = findReports(doc, inside)
  const who = resolveReports(doc, reports, inside)
  const bySentence = new Map<number, Report[]>()
  for (const report of reports) {
    const list = bySentence.get(report.sentence.first)
    if (list) list.push(report)
    else bySentence.set(report.sentence.first, [report])
  }
  const contents = reports.map((report) =>
    withQuote(contentOf(doc, report, bySentence.get(report.sentence.first) ?? []), quoted, doc),
  )
  const statements = reports.map((report, i): Statement => {
    const attribution = who[i] ?? null
    const citing = report.form === 'citing' ? citingReport(doc, reports, i) : null
    // "TASS reported, citing the ministry": the ministry says what TASS does.
    return citing === null
      ? { report, attribution, content: contents[i]! }
      : { report, attribution, content: contents[citing]!, citedIn: reports[citing]! }
  })
  return { quoted, inside, statements: withRelays(doc, statements) }
}

/** Who cites: "TASS reported, citing the ministry", "TASS, citing the ministry, reported", "Citing the ministry, TASS reported". */
const citingReport = (doc: Document, reports: readonly Report[], at: number): number | null => {
  const { sentence, first } = reports[at]!
  const [before, after] = [reports[at - 1], reports[at + 1]]
  if (after?.sentence === sentence && after.subject && after.form !== 'citing') {
    const aside = after.subject.first < first && first < after.verb
    if (aside || doc.tokens.slice(sentence.first, first).every(({ pos }) => pos === 'PUNCT')) return at + 1
  }
  // Two sources of one report: "citing police and citing the mayor".
  for (let i = at - 1; i >= 0 && reports[i]!.sentence === sentence; i--) if (reports[i]!.form !== 'citing') return i
  return before?.sentence === sentence ? at - 1 : null
}
