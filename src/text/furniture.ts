import type { Range } from './span.js'

// A whole line that is not the story. Each pattern is tried on the trimmed line.
const LINES: readonly RegExp[] = [
  /^(?:advertisement|story continues below(?: advertisement)?|article continues below.*|sponsored(?: content)?|loading\.*|x|close|share|print|email|tweet|comments?|menu|subscribe|sign up|log ?in|photos?|video|gallery|live tv)$/i,
  /^(?:see also|related(?: stories| articles| coverage| story| article)?|more on this(?: story)?|watch(?: live| now)?|listen|also read|read also|don't miss|editor's picks?|recommended)\s*[:|].*$/i,
  /^for (?:all )?(?:the )?(?:latest|more) (?:headlines|news|updates|stories|information)\b.{1,80}\b(?:follow|visit|download|subscribe|click|sign up)\b.*$/i,
  /^(?:follow|like|find|join) (?:us|our|@\w+|[\w ]{1,30}) on (?:facebook|twitter|x|instagram|google news|telegram|whatsapp|youtube|linkedin)\b.*$/i,
  /^(?:click here|tap here|scroll down|sign up|subscribe) (?:to|for)\b.*$/i,
  /^share (?:this|on|via|with)\b.{0,60}$/i,
  /^(?:copyright|©|\(c\)|all rights reserved)\b.*$/i,
  /^.{0,80}\ball rights reserved\b.*$/i,
  /^(?:this material may not be published|this site uses cookies|we use cookies|by (?:continuing|using this site)|accept (?:all )?cookies|cookie (?:policy|settings|notice))\b.*$/i,
  /^(?:photo|image|picture|file photo|video|photograph|credit|source|caption)s?(?: (?:by|courtesy(?: of)?|credit))?\s*[:|].{0,200}$/i,
  /^(?:getty images|ap photo|reuters photo|afp via getty|shutterstock|istock)\b.{0,80}$/i,
  /^\(?(?:posted|updated|published|last updated|first published)\s*(?:on|at|:)?\s.{0,100}\b(?:\d{4}|am|pm|a\.m\.|p\.m\.|e[ds]t|gmt|ago)\b.{0,30}$/i,
  /^\d+ (?:shares?|comments?|views?|min(?:ute)?s? read)$/i,
]

// A heading whose following short lines are headlines of other stories.
const HEADINGS =
  /^(?:read more|more (?:news|stories|from\b.{0,40})|related(?: stories| articles| coverage| news| links| content)?|see also|most (?:read|popular|viewed)|trending(?: now)?|top stories|recommended(?: for you| stories)?|you (?:may|might) (?:also )?like|also read|latest news|in other news)\s*:?$/i

// "Read more: Another headline" on one line.
const READ_MORE = /^(?:read more|read next|more|also)\s*:\s*\S.*$/i

// Inside a line: what a caption left behind.
const INLINE =
  /\((?:file(?: photo| picture| image| footage)?|photo(?: by [^()]{1,60})?|pictured[^()]{0,40}|(?:ap|reuters|afp|getty|courtesy) (?:photo|images?|via [^()]{1,40})[^()]{0,60}|(?:source|credit|photo|image|photo credit|via)\s*: [^()]{1,100})\)/gi

// A headline ends without a full stop and is short; a sentence of the story that follows a "Read more" box ends the box.
const looksLikeHeadline = (line: string): boolean => line.length <= 160 && !/[.!?]["”’)]*$/.test(line)

/**
 * What stands in the text and is no part of the story: "Advertisement", "Read more:" and the headlines under it,
 * "SEE ALSO: …", "(file photo)", share and cookie lines, captions and credits, copyright.
 *
 * Watch out for: "Share prices fell" and "More than 40 died" are the story.
 */
export const furnitureRanges = (source: string): Range[] => {
  const ranges: Range[] = []
  let underHeading = false
  for (const match of source.matchAll(/[^\n\r]+/g)) {
    const line = match[0].trim()
    if (line === '') continue
    const start = match.index + match[0].indexOf(line)
    const range = { start, end: start + line.length }
    if (line.length <= 400 && HEADINGS.test(line)) {
      ranges.push(range)
      underHeading = true
      continue
    }
    if (underHeading && looksLikeHeadline(line)) {
      ranges.push(range)
      continue
    }
    underHeading = false
    if (line.length <= 400 && (READ_MORE.test(line) || LINES.some((pattern) => pattern.test(line)))) {
      ranges.push(range)
      continue
    }
    for (const inline of match[0].matchAll(INLINE)) {
      ranges.push({ start: match.index + inline.index, end: match.index + inline.index + inline[0].length })
    }
  }
  return ranges
}
