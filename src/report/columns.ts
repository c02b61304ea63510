// Signs that take two columns in a terminal: Hangul Jamo, CJK, kana, Hangul, full-width forms, emoji (Unicode UAX #11).
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
// Signs that take none: combining marks, joiners, variation selectors.
const ZERO = /[\p{Mn}\p{Me}\u200b-\u200f\u2060\ufeff]/u
const ASCII = /^[\x20-\x7e]*$/

const signWidth = (sign: string): number => (ZERO.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1)

/** Columns that a line takes in a terminal. */
export const columnsOf = (line: string): number => {
  if (ASCII.test(line)) return line.length
  let columns = 0
  for (const sign of line) columns += signWidth(sign)
  return columns
}

export const padEnd = (line: string, columns: number): string =>
  line + ' '.repeat(Math.max(0, columns - columnsOf(line)))
export const padStart = (line: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - columnsOf(line))) + line

// Further than this from the cut a space is no help: a long link, or a language that writes no spaces.
const LONGEST_WORD = 20

const take = (signs: readonly string[], columns: number): number => {
  let used = 0
  let n = 0
  while (n < signs.length && used + signWidth(signs[n]!) <= columns) used += signWidth(signs[n++]!)
  return n
}

/** The beginning of a line, cut at a word: "the talks in Mos…" becomes "the talks in …". */
export const clipEnd = (line: string, columns: number): string => {
  if (columnsOf(line) <= columns) return line
  if (columns < 1) return ''
  const signs = [...line]
  const cut = signs.slice(0, take(signs, columns - 1)).join('')
  const space = cut.lastIndexOf(' ')
  return `${space >= 0 && cut.length - space <= LONGEST_WORD ? cut.slice(0, space + 1) : cut}…`
}

/** The end of a line, cut at a word: "…cow on Thursday" becomes "… on Thursday". */
export const clipStart = (line: string, columns: number): string => {
  if (columnsOf(line) <= columns) return line
  if (columns < 1) return ''
  const signs = [...line].reverse()
  const cut = signs
    .slice(0, take(signs, columns - 1))
    .reverse()
    .join('')
  const space = cut.indexOf(' ')
  return `…${space >= 0 && space <= LONGEST_WORD ? cut.slice(space) : cut}`
}

/** A text as lines of at most so many columns; a word longer than that is broken. */
export const wrap = (text: string, columns: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (let word of text.split(' ')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) <= columns) {
      line += ` ${word}`
      continue
    }
    if (line !== '') lines.push(line)
    while (columnsOf(word) > columns) {
      const signs = [...word]
      const n = Math.max(1, take(signs, columns))
      lines.push(signs.slice(0, n).join(''))
      word = signs.slice(n).join('')
    }
    line = word
  }
  if (line !== '') lines.push(line)
  return lines
}
