import type { Range } from './span.js'

/** The lines of a text, empty ones left out. */
export const linesOf = (text: string): Range[] => split(text, (code) => code === 10 || code === 13)

/** The same, parted by Unicode's line and paragraph separators too. */
export const paragraphsOf = (text: string): Range[] =>
  split(text, (code) => code === 10 || code === 13 || code === 0x2028 || code === 0x2029)

const split = (text: string, isBreak: (code: number) => boolean): Range[] => {
  const lines: Range[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isBreak(text.charCodeAt(i))) continue
    if (i > start) lines.push({ start, end: i })
    start = i + 1
  }
  return lines
}
