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

/** A claim's words with the rest of their sentence. A quotation may reach over the end of its first sentence. */
export const excerptOf = (claim: Claim): Excerpt => {
  const { sentence, span } = claim
  const from = span.start - sentence.span.start
  const to = span.end - sentence.span.start
  const inside = sentence.span.field === span.field && from >= 0 && from <= sentence.text.length
  return {
    before: inside ? beside(sentence.text.slice(0, from), 'before') : '',
    words: oneLine(claim.text),
    after: inside && to <= sentence.text.length ? beside(sentence.text.slice(to), 'after') : '',
  }
}
