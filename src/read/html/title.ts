import { decodeEntities } from '../decode-entities.js'
import { isSection } from '../section.js'
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
  if (outlet === undefined) return title
  // "Ostby Courier: Molasses closes coast road"
  const lead = / [-–—|»·] |: /.exec(title)
  if (lead && plain(title.slice(0, lead.index)) === plain(outlet)) return title.slice(lead.index + lead[0].length)
  const last = seams.at(-1)
  if (last === undefined) return title
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
  const titles = [
    linked?.headline,
    meta.get('og:title'),
    meta.get('twitter:title'),
    second === undefined ? only : undefined,
    textOf(select(page, 'title')[0]),
    only,
  ].flatMap((title) => (title === undefined || title === '' ? [] : [decodeEntities(title)]))
  const [found] = titles
  if (found === undefined) return undefined
  // Search engines take 110 signs, and some pages cut their headline for them.
  const head = found.replace(/(?:…|\.{3})$/u, '').trimEnd()
  const whole = head === found ? undefined : titles.find((title) => title !== found && title.startsWith(head))
  return withoutOutlet(whole ?? found, outlet, headings)
}

/** "Ostby Courier" of "Molasses closes coast road | Local News | Ostby Courier", where the first part is the page's headline. */
export const outletInTitle = (page: Page): string | undefined => {
  const [window = '', headings] = [textOf(select(page, 'title')[0]), select(page, 'h1').map(textOf)]
  const [head = '', ...rest] = window.split(/ [-–—|»·] /)
  const tail = rest.at(-1)?.trim() ?? ''
  const known = headings.some((heading) => plain(heading) !== '' && plain(heading) === plain(head))
  return known && tail.length > 2 && tail.length <= 40 && !isSection(tail) && !/^by /i.test(tail) ? tail : undefined
}
