import type { Claim } from '../types.js'
import { oneLine } from './clean.js'

/** The words of a claim within their sentence. */
export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
}

// Trimming alone would glue "more than" to its number, so the space next to the words is put back.
const beside = (text: string, side: 'before' | 'after'): string => {
  const line = oneLine(text)
  if (line === '') return ''
  return side === 'before' ? (/\s$/.test(text) ? `${line} ` : line) : /^\s/.test(text) ? ` ${line}` : line
}

// Few sentences are longer. A table, or a text without full stops, is: what stands near the words is enough to know them by.
const MOST = 300

const near = (text: string, side: 'before' | 'after'): string => {
  if (text.length <= MOST) return beside(text, side)
  if (side === 'before') {
    const cut = text.slice(-MOST)
    return `… ${beside(cut.slice(Math.max(0, cut.indexOf(' '))), side)}`
  }
  const cut = text.slice(0, MOST)
  return `${beside(cut.slice(0, cut.lastIndexOf(' ') + 1 || MOST), side)} …`
}

/** A claim's words with the rest of their sentence. A quotation may reach over the end of its first sentence. */
export const excerptOf = (claim: Claim): Excerpt => {
  const { sentence, span } = claim
  const from = span.start - sentence.span.start
  const to = span.end - sentence.span.start
  const inside = sentence.span.field === span.field && from >= 0 && from <= sentence.text.length
  return {
    before: inside ? near(sentence.text.slice(0, from), 'before') : '',
    words: oneLine(claim.text),
    after: inside && to <= sentence.text.length ? near(sentence.text.slice(to), 'after') : '',
  }
}
