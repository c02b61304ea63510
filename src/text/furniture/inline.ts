import type { Range } from '../span.js'

// A stamp: "Posted: Tuesday, August 18, 2015 1:37 PM EDT Updated: …". With a colon anywhere, else the whole line.
const DATE_PIECE = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b\.?|\d{1,4}(?:[:/.-]\d{1,4}){0,2}(?:st|nd|rd|th)?|[ap]\.?m\b\.?|[ecmp][sd]?t\b|gmt|utc|at|on|ago|hours?|minutes?|days?|[,|@()–-])`
const STAMP_WORD = String.raw`(?:last |first |originally )?(?:posted|updated|published|created|modified)`

const STAMP = new RegExp(String.raw`\b${STAMP_WORD}(?: (?:on|at))?\s?:\s*(?:${DATE_PIECE}\s*){0,20}`, 'gi')
const STAMP_LINE = new RegExp(String.raw`^\W{0,4}${STAMP_WORD}\s(?:${DATE_PIECE}\s*){2,20}\W{0,4}$`, 'i')

// "(Photo: Ann Lee)", "(AP Photo/Ann Lee)", "(Published Friday, April 8, 2016)", "(file photo)".
const PARENTHESIS =
  /\(\s?(?:file(?: photo| picture| image| footage)?|(?:photo|image|picture|video|graphic|source|credit|photo credit|photo source|via|courtesy|screenshot)s?(?: (?:by|courtesy|from|via|of)\b| ?[:/])[^()\n]{0,100}|(?:[\w.-]+ ){0,3}(?:photo|images?|video|file)(?: ?[—–/-][^()\n]{0,60})?|photos?(?: by [^()\n]{1,60})?|pictured[^()\n]{0,40}|(?:ap|reuters|afp|getty|courtesy)\b[^()\n]{1,40}(?:photo|images?|via)[^()\n]{0,60}|published [^()\n]{4,40}\d{4})\)/gi

// A station's or agency's letters after the place, "OSLO (AP) --", or after a caption, "One of the dead. (KXXX-TV)".
const STATION =
  /\((?:[KW][A-Z]{2,3}(?:[ -](?:TV|\d{1,2}|News(?: \d+)?))?|AP|AFP|Reuters|UPI|Xinhua|CNN|ANI|IANS|PTI|dpa|TASS)\)(?=\s*(?:--|[–—_|-]|$))/g

// Each with letters that stand in whatever it matches: a line without them need not be asked.
const PIECES: readonly (readonly [cue: string, pattern: RegExp])[] = [
  // The photographer's line after a caption: "A boat burns. (Ann Lee/Daily Post)".
  [
    '(',
    /(?<=[.!?]\s?)\((?:(?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’-]*\s?(?:\/|\/?for )\s?\p{Lu}[^()\n]{2,40}|Facebook|Instagram|Twitter|GoFundMe|Handout|Getty Images)\)(?=\s*$)/gu,
  ],
  ['Flash', /\bSorry, your browser doesn't support Flash[^\n]{0,100}You need Flash to watch this video\./g],
  ['EMBED', /\bEMBED <\/>\s?More (?:News )?Videos?\b/g],
  ['Buy Photo', /\bBuy Photo\b/g],
  [' Caption', /\b(?:View Full|Hide|Show) Caption\b[^\n]{0,80}/g],
  ['Photo ', /\bPhoto [Cc]redit\s?: ?[^\n]{0,80}/g],
  ['|', /\| ?(?:Mobile users|App users)\b[^\n]{0,100}/g],
  ['See more', /\bSee more (?:videos|photos)\b/g],
  ['[', /\[(?:OTHER NEWS|RELATED|READ MORE|MORE|ALSO READ|slideshow_deploy)\b[^[\]\n]{0,160}\]/g],
  // A newline that was escaped once too often.
  ['\\n', /\\n(?=\s|$)/g],
]

// "Copyright 2015 WALB. All rights reserved. This material may not be published …" to the end of its line.
const COPYRIGHT =
  /\(?(?:TM and )?(?:©\s?|\([cC]\)\s?)?(?:Copyright|COPYRIGHT)\s(?:©\s?|\([cC]\)\s?)?(?=(?:(?:by|[A-Z])[\w .&'-]{0,40}?\s)?(?:(?:19|20)\d{2}|CNN|The Associated Press|Reuters|AFP)|[^\n]{0,80}[Aa]ll [Rr]ights)|\(?(?:©|\(C\))\s?(?=Copyright|\d{4}|[A-Z])|(?:All rights reserved|This material may not be published)\b/g

const COPYRIGHT_CUES = ['opyright', 'OPYRIGHT', '©', '(C)', 'All rights', 'This material']

const DATED = /\d:\d\d|\d[/-]\d|\d{4}|\bago\b|day\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)/i

const addAll = (ranges: Range[], line: string, offset: number, pattern: RegExp): void => {
  for (const match of line.matchAll(pattern)) {
    const end = match.index + match[0].trimEnd().length
    if (end > match.index) ranges.push({ start: offset + match.index, end: offset + end })
  }
}

// Beyond this the notice ends with its sentence: a whole article may stand on one line.
const MAX_NOTICE = 700

const copyrightRange = (line: string, offset: number): Range | null => {
  if (!COPYRIGHT_CUES.some((cue) => line.includes(cue))) return null
  COPYRIGHT.lastIndex = 0
  const match = COPYRIGHT.exec(line)
  if (!match) return null
  if (line.length - match.index <= MAX_NOTICE) return { start: offset + match.index, end: offset + line.length }
  const stop = line.indexOf('. ', match.index + match[0].length)
  return { start: offset + match.index, end: offset + (stop < 0 ? line.length : stop + 1) }
}

// The buttons of a gallery; its captions tell of the story and are compared like its text.
const GALLERY =
  /(?:\b(?:Photo|Image): (?:[^\n:/]|\/ ?){0,60}? )?\bImage \d{1,3} of (?:\/ )?\d{1,3}\b(?: Caption Close)?|\b\d{1,3} ?\/ ?\d{1,3} Back to Gallery\b/g

/** What stands inside a line (at `offset` of the text) and is no part of the story. */
export const inlineRanges = (line: string, offset: number): Range[] => {
  const ranges: Range[] = []
  if (line.length <= 200 && STAMP_LINE.test(line)) return [{ start: offset, end: offset + line.length }]
  // A video player, its captions and its buttons.
  if (line.length <= 2_500 && /^(?:CLOSE )?Skip (?:in Skip|Ad)\b/.test(line))
    return [{ start: offset, end: offset + line.length }]
  if (line.includes('Image ') || line.includes('Back to Gallery')) addAll(ranges, line, offset, GALLERY)
  if (line.includes('(')) {
    addAll(ranges, line, offset, PARENTHESIS)
    addAll(ranges, line, offset, STATION)
  }
  if (line.includes(':')) {
    // "UPDATED: 2 dead in crash" is a headline.
    const stamps: Range[] = []
    addAll(stamps, line, offset, STAMP)
    ranges.push(
      ...stamps.filter(
        ({ start, end }) =>
          DATED.test(line.slice(start - offset, end - offset)) || /:$/.test(line.slice(start - offset, end - offset)),
      ),
    )
  }
  for (const [cue, pattern] of PIECES) if (line.includes(cue)) addAll(ranges, line, offset, pattern)
  const copyright = copyrightRange(line, offset)
  if (copyright) ranges.push(copyright)
  return ranges
}
