import type { Document } from '../../text/document.js'
import { paragraphsOf } from '../../text/lines.js'
import { furthestEnd } from '../../text/lookup.js'
import type { Range } from '../../text/span.js'
import { marksOf } from './marks.js'
import { postOf } from './posts.js'
import type { Mark, MarkFamily } from './marks.js'

/** A quotation with its marks (`start`, `end`) and what stands inside them. */
export interface Quoted extends Range {
  readonly inner: Range
  /** The closing mark is missing because the next paragraph opens again: one speech over several paragraphs. */
  readonly continues: boolean
  /** Who posted it, where the page embeds a post. */
  readonly author?: Range
}

interface Line extends Range {
  readonly marks: readonly Mark[]
}

// Beyond these an opening mark is taken for unbalanced.
const MAX_QUOTE = 4_000
const MAX_LINES = 12

const linesOf = (doc: Document): Range[] => {
  const lines: Range[] = []
  for (const line of paragraphsOf(doc.source)) {
    const text = doc.source.slice(line.start, line.end)
    const start = line.end - text.trimStart().length
    const end = line.start + text.trimEnd().length
    if (start < end) lines.push({ start, end })
  }
  return lines
}

/** Those of `marks` (in order) that stand in none of `ranges` (in order). */
const outside = (marks: readonly Mark[], ranges: readonly Range[]): readonly Mark[] => {
  if (marks.length === 0 || ranges.length === 0) return marks
  let next = 0
  return marks.filter((mark) => {
    while (next < ranges.length && ranges[next]!.end <= mark.start) next++
    const range = ranges[next]
    return range === undefined || range.start > mark.start
  })
}

const quoted = (source: string, open: Mark, close: Mark | null, lineEnd: number): Quoted => {
  let start = open.end
  let end = close ? close.start : lineEnd
  while (start < end && /\s/.test(source.charAt(start))) start++
  while (start < end && /[\s,]/.test(source.charAt(end - 1))) end--
  return { start: open.start, end: close ? close.end : lineEnd, inner: { start, end }, continues: close === null }
}

// deputies' is a possessive where the same quotation is closed further on, after a comma or a full stop.
const isPossessive = (source: string, marks: readonly Mark[], at: number): boolean => {
  const mark = marks[at]!
  const next = marks[at + 1]
  return (
    mark.family === 'single' &&
    next?.role === 'close' &&
    /s/i.test(source.charAt(mark.start - 1)) &&
    /^\s\p{Ll}/u.test(source.slice(mark.end, mark.end + 2)) &&
    /[.,!?]/.test(source.charAt(next.start - 1))
  )
}

/** Pairs the marks of one line; `open` is left over. */
const pairLine = (source: string, marks: readonly Mark[]): { pairs: [Mark, Mark][]; open: Mark | null } => {
  const pairs: [Mark, Mark][] = []
  // closable[i]: closing less opening marks from i on.
  const closable = new Int32Array(marks.length + 1)
  for (let i = marks.length - 1; i >= 0; i--) closable[i] = closable[i + 1]! + (marks[i]!.role === 'open' ? -1 : 1)
  let open: Mark | null = null
  let depth = 0
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    if (open === null) {
      if (mark.role !== 'close') open = mark
    } else if (mark.role === 'open') {
      // Nested only where enough marks are left to close both; else the earlier one was never closed.
      if (closable[i + 1]! >= depth + 2) depth++
      else {
        open = mark
        depth = 0
      }
    } else if (!isPossessive(source, marks, i)) {
      if (depth > 0) depth--
      else {
        if (mark.start - open.end <= MAX_QUOTE) pairs.push([open, mark])
        open = null
      }
    }
  }
  return { pairs, open }
}

// A mark between spaces ( “ We paid, ” he said ) closes where a clause has ended.
const closes = (source: string, mark: Mark): boolean =>
  mark.role === 'close' ||
  (mark.role === 'either' && /[.,!?…)\]'’—-]\s*$/.test(source.slice(Math.max(0, mark.start - 3), mark.start)))

const pairFamily = (source: string, lines: readonly Line[]): Quoted[] => {
  const found: Quoted[] = []
  let after = 0
  lines.forEach((line, at) => {
    if (line.marks.length === 0) return
    const { pairs, open } = pairLine(
      source,
      after > line.start ? line.marks.filter((m) => m.start >= after) : line.marks,
    )
    for (const [from, to] of pairs) found.push(quoted(source, from, to, line.end))
    if (!open) return
    const next = lines[at + 1]
    const reopening = next?.marks[0]
    if (next && reopening?.start === next.start && reopening.role === 'open') {
      found.push(quoted(source, open, null, line.end))
      return
    }
    if (open.family === 'single') return
    // Some sites put every sentence on a line of its own: the first mark further on must be one that closes.
    for (let i = at + 1; i < lines.length && i <= at + MAX_LINES; i++) {
      const mark = lines[i]!.marks[0]
      if (!mark) continue
      if (mark.start - open.end <= MAX_QUOTE && closes(source, mark)) {
        found.push(quoted(source, open, mark, line.end))
        after = mark.end
      }
      return
    }
  })
  return found
}

const isSaid = (source: string, { inner }: Quoted): boolean =>
  /[\p{L}\p{N}]/u.test(source.slice(inner.start, inner.end))

/**
 * The quotations of a text with their marks, in order, and the posts that it embeds; single marks count where they stand
 * in no other quotation.
 *
 * An opening mark that is never closed reaches no further than its paragraph, or nowhere.
 */
export const quotedRanges = (doc: Document): Quoted[] => {
  const { source } = doc
  const skip = [...doc.furniture].sort((a, b) => a.start - b.start)
  const lines = linesOf(doc).map(({ start, end }) => ({
    start,
    end,
    marks: outside(marksOf(source, { start, end }), skip),
  }))
  const of = (family: MarkFamily, taken: readonly Range[]): Quoted[] =>
    pairFamily(
      source,
      lines.map((line) =>
        line.marks.length === 0
          ? line
          : {
              start: line.start,
              end: line.end,
              marks: outside(
                line.marks.filter((mark) => mark.family === family),
                taken,
              ),
            },
      ),
    )
  const double = of('double', [])
  const marked = [...double, ...of('single', double)]
    .sort((a, b) => a.start - b.start)
    .filter((quote) => isSaid(source, quote))
  const posts = lines.flatMap((line) => postOf(source, line) ?? [])
  if (posts.length === 0) return marked
  const reach = furthestEnd([...skip, ...marked])
  const free = posts.filter((post) => reach(post.end) <= post.start)
  return [...marked, ...free.map((post) => ({ ...post, continues: false }))].sort((a, b) => a.start - b.start)
}
