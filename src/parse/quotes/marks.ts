import type { Range } from '../../text/span.js'

/** `double` for “ ” " `` '' «, `single` for ‘ ’ ' `. */
export type MarkFamily = 'double' | 'single'

/** A quotation mark, and what its shape and its neighbours say of it. */
export interface Mark extends Range {
  readonly family: MarkFamily
  readonly role: 'open' | 'close' | 'either'
}

const isSpace = (char: string): boolean => char === '' || /\s/.test(char)
const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)
const opensBefore = (char: string): boolean => isSpace(char) || /[([{\-–—―/:]/.test(char)
const closesAfter = (char: string): boolean => isSpace(char) || /[.,;:!?)\]}\-–—―/…]/.test(char)

// Words that begin with an apostrophe: 'n' roll, 'em, '90s.
const ELISION =
  /^(?:[nds]|em|tis|twas|til|till|cause|bout|round|cuz|ere|twere|gainst|ll|[tm]|re|ve|\d\ds?)(?![\p{L}\p{N}])/iu

const FEET_AND_INCHES = /\d\s?['’′]\s?\d{1,2}(?:\.\d+|\s?1\/2|½)?$/

const SAYING = /\b(?:says|said|saying|calls|called|calling|replied|wrote|asked|told|added)$/

const doubleRole = (source: string, line: Range, start: number, end: number, shape: string): Mark['role'] | null => {
  const before = start > line.start ? source.charAt(start - 1) : ''
  const after = end < line.end ? source.charAt(end) : ''
  const opens = opensBefore(before) && !isSpace(after)
  const closes = !isSpace(before) && closesAfter(after)
  if (before === '') return 'open'
  if (after === '') return 'close'
  if (shape === '“' || shape === '„' || shape === '«' || shape === '``' || shape === '‟') {
    return closes && !opens && shape === '“' ? 'close' : 'open'
  }
  if (shape === '”' || shape === '»') return opens && !closes ? 'open' : 'close'
  if (/\d/.test(before) && FEET_AND_INCHES.test(source.slice(Math.max(line.start, start - 10), start))) return null
  if (opens && !closes) return 'open'
  if (closes && !opens) return 'close'
  return 'either'
}

const singleRole = (source: string, line: Range, at: number, shape: string): Mark['role'] | null => {
  const before = at > line.start ? source.charAt(at - 1) : ''
  const after = at + 1 < line.end ? source.charAt(at + 1) : ''
  if (isWord(before) && isWord(after)) return null
  if (/\d/.test(before))
    return shape === '’' || shape === "'" ? (closesAfter(after) && !isSpace(after) ? 'close' : null) : null
  // Some sites part marks from words: he said' we left.'
  if (isWord(before) && after === ' ' && SAYING.test(source.slice(Math.max(line.start, at - 8), at))) return 'open'
  const beforeIsMark = /["“”«]/.test(before)
  const afterIsMark = /["”»]/.test(after)
  if ((opensBefore(before) || beforeIsMark) && isWord(after)) {
    if (shape === '’') return null
    return ELISION.test(source.slice(at + 1, at + 8)) && shape !== '`' ? null : 'open'
  }
  if (shape === '‘' || shape === '`') return isSpace(after) ? null : 'open'
  if (!isSpace(before) && (closesAfter(after) || afterIsMark)) return 'close'
  return null
}

// " ' ` « » and ‘ to ‟.
const isMark = (code: number): boolean =>
  code === 34 || code === 39 || code === 96 || code === 171 || code === 187 || (code >= 0x2018 && code <= 0x201f)

/** The quotation marks of one line, in order. Apostrophes, feet and inches are none. */
export const marksOf = (source: string, line: Range): Mark[] => {
  const marks: Mark[] = []
  const add = (family: MarkFamily, start: number, end: number, role: Mark['role'] | null): void => {
    if (role) marks.push({ family, start, end, role })
  }
  for (let i = line.start; i < line.end; i++) {
    const code = source.charCodeAt(i)
    if (!isMark(code)) continue
    const char = source.charAt(i)
    const pair = source.startsWith(char, i + 1)
    if (char === '`') {
      if (pair) add('double', i, i + 2, doubleRole(source, line, i, i + 2, '``'))
      else add('single', i, i + 1, singleRole(source, line, i, char))
      if (pair) i++
    } else if ((char === "'" || char === '’' || char === '‘') && pair) {
      // Of three, ''He said 'no.''', the single mark stands first.
      if (char !== '‘' && source.startsWith(char, i + 2)) {
        add('single', i, i + 1, 'close')
        i++
      }
      add('double', i, i + 2, doubleRole(source, line, i, i + 2, char === '‘' ? '“' : "''"))
      i++
    } else if (char === '"' || code === 171 || code === 187 || (code >= 0x201c && code <= 0x201f)) {
      add('double', i, i + 1, doubleRole(source, line, i, i + 1, char))
    } else if (char === "'" || char === '‘' || char === '’') {
      add('single', i, i + 1, singleRole(source, line, i, char))
    }
  }
  return marks
}
