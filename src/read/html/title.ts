import type { LinkedArticle } from './json-ld.js'
import { select, textOf } from './page.js'
import type { Page } from './page.js'

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const SEAM = / [-–—|»·:] /g

/** "Title - The Daily": without the part that names the outlet, or that the headline of the page does not have. */
const withoutOutlet = (title: string, outlet: string | undefined, headings: readonly string[]): string => {
  const seams = [...title.matchAll(SEAM)]
  for (const seam of seams) {
    const head = title.slice(0, seam.index)
    if (headings.some((heading) => heading !== '' && plain(heading) === plain(head))) return head
  }
  const last = seams.at(-1)
  if (last === undefined || outlet === undefined) return title
  const [name, tail] = [plain(outlet), plain(title.slice(last.index + last[0].length))]
  return tail !== '' && (name.includes(tail) || tail.includes(name)) ? title.slice(0, last.index) : title
}

/** The headline: JSON-LD first, then what is shared with social networks, the only `<h1>`, the title of the window. */
export const titleOf = (
  page: Page,
  meta: ReadonlyMap<string, string>,
  linked: LinkedArticle | null,
  outlet: string | undefined,
): string | undefined => {
  const headings = select(page, 'h1').map(textOf)
  const [only, second] = headings.filter((heading) => heading !== '')
  const found = [
    linked?.headline,
    meta.get('og:title'),
    meta.get('twitter:title'),
    second === undefined ? only : undefined,
    textOf(select(page, 'title')[0]),
    only,
  ].find((title) => title !== undefined && title !== '')
  return found === undefined ? undefined : withoutOutlet(found, outlet, headings)
}
