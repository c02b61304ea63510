import type { Range } from '../span.js'

const SEPARATOR = / (?:[\-–—|«»]|::?) /g

// A station's letters or number, a site, what a site says that it has: "KXXX Channel 4", "WXYZ.com", "News, Weather, Sports".
const OUTLET =
  /(?:^|[\s,/])(?:[KW][A-Z]{2,3}(?:-?TV)?\d{0,2}|[A-Za-z\d]{3,30}\.com|(?:FOX|CBS|NBC|ABC) ?\d{1,2}|(?:News)?Channel \d{1,2}|\d{1,2} ?(?:News|NEWS)|News \d{1,2}|News (?:Station|Leader|Now)|News,? (?:Weather|Sports)|Weather,? (?:and|&) Sports)(?=$|[\s,:/])/

// A name, and no sentence: "WXYZ Action News 5 crew robbed" is one.
const IS_NAME =
  /^(?:(?:[A-Z\d][\w.'’-]*|and|for|of|on|the|your|weather|sports|news|authority|now)[,:/]?|[&\-–—|«»]|::?)$/

// Where the stations' software cuts a headline off, in the middle of a word: "… left four people dea - WXYZ.com".
const CUT_AT: ReadonlySet<number> = new Set([63, 64])

const LONGEST_LINE = 240
const LONGEST_TAIL = 120

/** Where a headline ends before its outlet: at its last whole word. */
const headlineEnd = (line: string, at: number): number => {
  const space = CUT_AT.has(at) ? line.lastIndexOf(' ', at - 1) : -1
  return space > 0 ? space : at
}

/**
 * The outlet behind a headline, from its separator on: " - KXXX News 12 Oslo, Norway News Weather & Sports", with the word
 * before it where that may have been cut off; null where a line ends otherwise.
 */
export const outletTail = (line: string, offset: number): Range | null => {
  if (line.length > LONGEST_LINE || /[.!?]["”’)]?$/.test(line)) return null
  const marks = [...line.matchAll(SEPARATOR)]
  for (const [i, { index, 0: mark }] of marks.entries()) {
    const tail = line.slice(index + mark.length)
    if (index === 0 || tail.length > LONGEST_TAIL) continue
    const segment = tail.slice(0, (marks[i + 1]?.index ?? line.length) - index - mark.length)
    if (OUTLET.test(segment) && tail.split(' ').every((word) => IS_NAME.test(word)))
      return { start: offset + headlineEnd(line, index), end: offset + line.length }
  }
  return null
}
