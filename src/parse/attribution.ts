import type { Document } from '../text/document.js'
import { firstWhere } from '../text/lookup.js'
import type { Range } from '../text/span.js'
import type { Attribution } from '../types.js'
import { speakersOf } from './quotes/speakers.js'
import { headlineStatement } from './reporting/headline.js'
import { readReports } from './reporting/read-reports.js'

/** A stretch of text that somebody else than the article says. */
export interface AttributedRange extends Range {
  readonly attribution: Attribution
}

/** Does one quotation hold all of a stretch? */
const isQuoted = (quoted: readonly Range[], stretch: Range): boolean => {
  const range = quoted[firstWhere(quoted, ({ end }) => end > stretch.start)]
  return range !== undefined && range.start <= stretch.start && stretch.end <= range.end + 1
}

const depthOf = ({ via }: Attribution): number => (via ? 1 + depthOf(via) : 0)

/**
 * Who says what in one field, quotations included; where stretches nest, the innermost comes last.
 *
 * "TASS reported, citing the ministry" gives the same stretch twice: TASS, then the ministry.
 */
export const findAttributions = (doc: Document): AttributedRange[] => {
  const reports = readReports(doc)
  const ranges: AttributedRange[] = []
  const headline = headlineStatement(doc)
  if (headline) ranges.push({ ...headline.content, attribution: headline.attribution })
  for (const { content, attribution, report } of reports.statements) {
    // What somebody praises or calls names is not thereby told by them.
    if (!content || !attribution || report.kind === 'call') continue
    // "…," Lee said: the quotation itself tells it below.
    if (!report.quoted && isQuoted(reports.quoted, content)) continue
    ranges.push({ ...content, attribution })
  }
  speakersOf(doc, reports).forEach((attribution, i) => {
    const { inner } = reports.quoted[i]!
    if (attribution) ranges.push({ start: inner.start, end: inner.end, attribution })
  })
  // Of two equal stretches the source of the source comes last; else the one told later in the sentence.
  return ranges.sort((a, b) => a.start - b.start || b.end - a.end || depthOf(a.attribution) - depthOf(b.attribution))
}
