import type { Range } from '../../text/span.js'

/** A post of a social network that a page embeds: what it says, and who posted it. */
export interface Post extends Range {
  readonly inner: Range
  readonly author: Range
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const SIGNATURE = new RegExp(
  String.raw`[—–-] (?<author>\p{L}[^()\n—–@]{1,48}) \(@\w{1,30}\) ${MONTH} \d{1,2}, \d{4}$`,
  'u',
)

/** "A boat burns in the harbour. — Ann Lee (@annlee) January 16, 2017": a line that is a post, signed. */
export const postOf = (source: string, line: Range): Post | null => {
  const from = Math.max(line.start, line.end - 120)
  const tail = source.slice(from, line.end)
  if (line.end - line.start > 400 || !tail.includes('(@')) return null
  const match = SIGNATURE.exec(tail)
  if (!match) return null
  const text = source.slice(line.start, from + match.index)
  const lead = /^(?:@\w+\s+)*/.exec(text)![0].length
  const end = text
    .trimEnd()
    .replace(/\s(?:pic\.twitter\.com\/\w+|https?:\/\/\S+)$/, '')
    .trimEnd().length
  const author = from + match.index + 2
  return end <= lead
    ? null
    : {
        start: line.start,
        end: line.end,
        inner: { start: line.start + lead, end: line.start + end },
        author: { start: author, end: author + match.groups!['author']!.length },
      }
}
