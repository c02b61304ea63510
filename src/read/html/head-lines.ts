import type { Page, PageElement } from './page.js'
import { select, textOf } from './page.js'

// Enough for what stands between a headline and the story: standfirst, byline, dates, buttons to share, a picture.
const REACH = 120
const LONGEST = 160

/** What stands beside the story and is another one's, or the site's. */
const APART =
  /\b(?:related|recirc|trending|sidebar|promo|teaser|popular|recommend\w*|newsletter|nav(?:bar)?|breadcrumbs?)\b/i

const isApart = (element: PageElement): boolean =>
  /^(?:aside|nav|footer)$/i.test(element.tagName) ||
  APART.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)

/** Whether an element stands in a box of links to other stories. */
export const standsApart = (element: PageElement): boolean => {
  for (let at: PageElement | null = element; at; at = at.parentElement) {
    if (isApart(at) && !/^(?:body|html|main)$/i.test(at.tagName)) return true
  }
  return false
}

/** All elements from the headline on: what is before it is the site's head, with the day of today. */
export const afterHeadline = (page: Page): PageElement[] => {
  const all = select(page, '*')
  const at = all.findIndex(({ tagName }) => /^h1$/i.test(tagName))
  return at < 0 ? [] : all.slice(at + 1)
}

/** The short texts right after the headline, in order: "By Jo Brand", "Published: 6:30 PM EDT May 7, 2024". */
export const headLines = (page: Page): string[] => {
  const lines = new Set<string>()
  for (const element of afterHeadline(page).slice(0, REACH)) {
    const text = textOf(element)
    if (text !== '' && text.length <= LONGEST && !standsApart(element)) lines.add(text)
  }
  return [...lines]
}
