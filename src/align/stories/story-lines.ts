import type { Article } from '../../types.js'

/** Where a title is cut: "Two hurt in crash - Channel 9 News" names the outlet after the dash. */
const TITLE_SEAM = / [-–—|»:] /

export const titleParts = (title: string): string[] =>
  title
    .split(TITLE_SEAM)
    .map((part) => part.trim())
    .filter((part) => part !== '')

export const textLines = (text: string): string[] =>
  text
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** In how many articles a line stands, and the first and last day of these. */
export interface LineUse {
  readonly articles: number
  readonly first: number
  readonly last: number
}

/** By the line itself. */
export type LineUses = Map<string, LineUse>

// Longer lines are counted by their beginning, so that the table does not hold whole articles.
const KEY_LENGTH = 120

const keyOf = (line: string): string => (line.length > KEY_LENGTH ? `${line.slice(0, KEY_LENGTH)}${line.length}` : line)

/** Counts the lines of one more article; `day` is null where it has no date, and then says nothing. */
export const countLines = (uses: LineUses, article: Article, day: number | null): void => {
  if (day === null) return
  for (const line of new Set([...titleParts(article.title ?? ''), ...textLines(article.text)].map(keyOf))) {
    const use = uses.get(line)
    uses.set(
      line,
      use
        ? { articles: use.articles + 1, first: Math.min(use.first, day), last: Math.max(use.last, day) }
        : { articles: 1, first: day, last: day },
    )
  }
}

const ARTICLES = 3
const DAYS = 30

/**
 * Whether a line belongs to the outlet and not to the story: three articles have it, over more than a month ("To read
 * the rest, become a member").
 *
 * Watch out for: wire copy stands word for word in dozens of articles, but within days.
 */
export const isFurnitureLine = (uses: LineUses, line: string): boolean => {
  const use = uses.get(keyOf(line))
  return use !== undefined && use.articles >= ARTICLES && use.last - use.first > DAYS
}
