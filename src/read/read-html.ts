import { FactdiffError } from '../errors.js'
import { agenciesIn } from './agencies.js'
import { readDateline } from './dateline.js'
import { htmlToText } from './html-to-text.js'
import { decodeEntities } from './decode-entities.js'
import { depthOf } from './html/depth.js'
import { readJsonLd } from './html/json-ld.js'
import type { LinkedArticle } from './html/json-ld.js'
import { metaOf, select, textOf } from './html/page.js'
import type { Page } from './html/page.js'
import { modifiedAt, publishedAt } from './html/published.js'
import { titleOf } from './html/title.js'
import { loadPeer } from './load-peer.js'
import { finish } from './read-article.js'
import type { ReadArticle } from './read-article.js'
import { textId } from './text-id.js'

export interface HtmlOptions {
  /** Where the page was; its id, unless the page names its own address. */
  readonly url?: string
}

const MAX_DEPTH = 200

const isAddress = (url: string | null | undefined): url is string => /^https?:\/\/\S+$/i.test(url ?? '')

const hostOf = (url: string | undefined): string | undefined =>
  /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase()

const outletOf = (meta: ReadonlyMap<string, string>, linked: LinkedArticle | null): string | undefined =>
  linked?.publisher ??
  meta.get('og:site_name') ??
  meta.get('application-name') ??
  meta.get('dc.publisher') ??
  meta.get('cre')

const bylineOf = (page: Page, meta: ReadonlyMap<string, string>, linked: LinkedArticle | null): string | undefined =>
  [
    linked?.authors.join(', '),
    ...['author', 'dc.creator', 'parsely-author', 'byl', 'article:author'].map((name) => meta.get(name)),
    textOf(select(page, '[rel~="author"], [itemprop~="author"], .byline')[0]),
  ].find((name) => name !== undefined && name !== '' && name.length <= 200 && !isAddress(name))

// `articleBody` is often a summary, and mostly one line without paragraphs: it is the text where the page gives much less.
const bestText = (page: string, linked: LinkedArticle | null): string => {
  const stated = htmlToText(decodeEntities(linked?.body ?? ''))
  return page.length < 0.6 * stated.length ? stated : page
}

/**
 * An article from a saved web page: title, date and outlet by schema.org's JSON-LD first, then by `<meta>`, `<time>` and the
 * address; the text by Mozilla's Readability.
 *
 * Needs the packages `linkedom` and `@mozilla/readability`. Nothing is fetched, and no script of the page runs.
 *
 * @throws {FactdiffError} where `html` is no string, or one of the packages is missing
 * @example
 * const article = await readHtml(await readFile('page.html', 'utf8'), { url: 'https://example.org/ferry' })
 * article.missing // ['publishedAt'] where the page does not say when
 */
export const readHtml = async (html: string, options: HtmlOptions = {}): Promise<ReadArticle> => {
  if (typeof html !== 'string') throw new FactdiffError('not-a-string', 'html', 'must be a string')
  const { parseHTML } = await loadPeer('linkedom', 'readHtml', () => import('linkedom'))
  const { Readability } = await loadPeer('@mozilla/readability', 'readHtml', () => import('@mozilla/readability'))

  // linkedom gives no document for an empty string, and none that Readability can read without a body.
  const { document } = parseHTML(/<body\b/i.test(html) ? html : `<html><body>${html}</body></html>`)
  const page: Page = document
  const meta = metaOf(page)
  const linked = readJsonLd(
    select(page, 'script[type="application/ld+json"]').map((script) => script.textContent ?? ''),
  )
  const canonical = select(page, 'link[rel~="canonical"]')[0]?.getAttribute('href')
  const url = [options.url, canonical, linked?.url, meta.get('og:url')].find(isAddress)
  const outlet = outletOf(meta, linked)
  const title = titleOf(page, meta, linked, outlet)
  const byline = bylineOf(page, meta, linked)
  const published = publishedAt(page, meta, linked, [canonical ?? undefined, meta.get('og:url'), url])
  const language = linked?.language ?? page.documentElement?.getAttribute('lang') ?? undefined
  const modified = modifiedAt(meta, linked)

  // Last, for Readability takes the page apart. It needs a root, and its time grows with the cube of the nesting, which is 20 to
  // 60 on news pages: what is deeper was made to hang it.
  const readable = page.documentElement !== null && depthOf(page) <= MAX_DEPTH
  const content = readable ? new Readability(document, { disableJSONLD: true }).parse()?.content : html
  const text = bestText(htmlToText(content ?? ''), linked)
  const dateline = readDateline(text)
  return finish({
    id: url ?? textId(html),
    title,
    text,
    source: outlet ?? hostOf(url),
    publishedAt: published,
    url,
    byline,
    credits: agenciesIn(byline, linked?.credit, dateline?.credit),
    located: dateline?.located,
    language,
    modifiedAt: modified,
  })
}
