import type { Document } from '../text/document.js'
import type { Range } from '../text/span.js'
import { mentionAt, overlaps } from '../text/span.js'
import type { Quote } from '../types.js'
import { readReports } from './reporting/read-reports.js'

// "that he was ill" says something; "so" and "it" do not. Longer than a quotation that anybody remembers is no single utterance.
const FEWEST = 2
const MOST = 60

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Whether any of `ranges`, in order, overlaps a stretch. */
const meets = (ranges: readonly Range[], stretch: Range): boolean => {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end <= stretch.start) low = middle + 1
    else high = middle
  }
  const range = ranges[low]
  return range !== undefined && overlaps(range, stretch)
}

/**
 * Indirect speech of one field, in order: what somebody is reported to have said, in the article's own words.
 *
 * "Lee said the bridge was unsafe", "Lee called the bridge unsafe": the bridge was unsafe, the bridge unsafe; Lee.
 * Watch out for: what holds a quotation is one, and what somebody who is quoted says of others ("He told me he left") is not
 * the article's report.
 */
export const findReportedSpeech = (doc: Document): Quote[] => {
  const { statements, quoted } = readReports(doc)
  const found = statements.flatMap(({ report, content, attribution, citedIn }): Quote[] => {
    if (!content || !attribution || citedIn || report.quoted || report.form === 'passive') return []
    if (meets(quoted, content)) return []
    const mention = mentionAt(doc.source, doc.field, content.start, content.end)
    const count = words(mention.text)
    return count < FEWEST || count > MOST ? [] : [{ kind: 'quote', ...mention, speaker: attribution, form: 'indirect' }]
  })
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
