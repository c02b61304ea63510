import { isCreditLine } from './furniture/bylines.js'
import { inlineRanges } from './furniture/inline.js'
import { outletTail } from './furniture/outlet-tail.js'
import { isFurnitureLine, isHeading, looksLikeHeadline } from './furniture/lines.js'
import { linesOf } from './lines.js'
import type { Range } from './span.js'

/**
 * What stands in the text and is no part of the story, in order: "Advertisement", "Read more:" and the headlines under
 * it, "SEE ALSO: …", "(file photo)", bylines, share and cookie lines, credits, galleries, copyright.
 *
 * A caption that is a sentence stays, without its credit: outlets spell names differently even there.
 *
 * Watch out for: "Share prices fell", "More than 40 died" and "Anyone with information is asked to call" are the story.
 */
export const furnitureRanges = (source: string): Range[] => {
  const ranges: Range[] = []
  let underHeading = false
  for (const whole of linesOf(source)) {
    const written = source.slice(whole.start, whole.end)
    const line = written.replace(/^[\s\u200B-\u200F\u2060]+/, '').trimEnd()
    if (line === '') continue
    const start = whole.start + written.indexOf(line)
    const heading = isHeading(line)
    const boxed: boolean = underHeading && looksLikeHeadline(line)
    if (heading || boxed || isFurnitureLine(line) || isCreditLine(line))
      ranges.push({ start, end: start + line.length })
    else for (const range of merged(withinLine(line, start))) ranges.push(range)
    underHeading = heading || boxed
  }
  return ranges
}

const withinLine = (line: string, start: number): readonly Range[] => {
  const tail = outletTail(line, start)
  return tail ? [...inlineRanges(line, start), tail] : inlineRanges(line, start)
}

/** In order and without overlaps. */
const merged = (ranges: readonly Range[]): readonly Range[] => {
  if (ranges.length < 2) return ranges
  const result: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else result.push(range)
  }
  return result
}
