import { mentionAt } from '../../text/span.js'
import type { Document } from '../../text/document.js'
import type { Quote } from '../../types.js'
import { readReports } from '../reporting/read-reports.js'
import type { Quoted } from './pairs.js'
import { speakersOf } from './speakers.js'

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word)

// John "Duke" Smith: a nickname, not a quotation.
const isNickname = ({ source }: Document, { start, end, inner }: Quoted): boolean => {
  const words = source.slice(inner.start, inner.end).split(' ')
  const before = source.slice(Math.max(0, start - 30), start).split(' ')
  return (
    words.length <= 2 &&
    words.every(isCapital) &&
    before.pop() === '' &&
    isCapital(before.pop()) &&
    isCapital(source.slice(end, end + 2).trimStart())
  )
}

/**
 * Quotations of one field, in order of the text: straight, curly, single and agency-style marks, guillemets.
 *
 * "We left," he said. "Nobody was hurt." is two; so is a speech over two paragraphs. The speaker of both is one.
 */
export const findQuotes = (doc: Document): Quote[] => {
  const reports = readReports(doc)
  const speakers = speakersOf(doc, reports)
  return reports.quoted.flatMap((quoted, i) =>
    isNickname(doc, quoted)
      ? []
      : [
          {
            kind: 'quote' as const,
            ...mentionAt(doc.source, doc.field, quoted.inner.start, quoted.inner.end),
            speaker: speakers[i] ?? null,
          },
        ],
  )
}
