import type { Range } from './span.js'

/** Tokens above this length are blanked before wink-nlp sees them. */
export const MAX_TOKEN = 64

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

const isUnreadable = (text: string, start: number, end: number): boolean => {
  if (end - start > MAX_TOKEN) return true
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 64 || (code === 47 && text.charCodeAt(i + 1) === 47 && i + 1 < end)) return true
  }
  return false
}

/**
 * The tokens that wink-nlp must not see. Its tokenizer backtracks exponentially on long links ("http://a.b/c?d=…") and
 * quadratically on long runs without white space, so both are left out, and reported as skipped.
 */
export const unreadableRanges = (text: string): Range[] => {
  const ranges: Range[] = []
  let start = -1
  for (let i = 0; i <= text.length; i++) {
    const space = i === text.length || isSpace(text.charCodeAt(i))
    if (!space && start < 0) start = i
    if (space && start >= 0) {
      if (isUnreadable(text, start, i)) ranges.push({ start, end: i })
      start = -1
    }
  }
  return ranges
}

/** Blanks the ranges with spaces; the length stays. Newlines stay too: they part paragraphs. */
export const blank = (text: string, ranges: readonly Range[]): string => {
  if (ranges.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    if (range.end <= at) continue
    const start = Math.max(at, range.start)
    parts.push(text.slice(at, start), text.slice(start, range.end).replace(/[^\n\r]/g, ' '))
    at = range.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
