import { FactdiffError } from '../errors.js'
import { agenciesIn } from './agencies.js'
import { readDateline } from './dateline.js'
import type { Dateline } from './dateline.js'
import { htmlToText } from './html-to-text.js'
import { decodeEntities } from './decode-entities.js'
import { depthOf } from './html/depth.js'
import { readJsonLd } from './html/json-ld.js'
import type { LinkedArticle } from './html/json-ld.js'
import { headLines, standsApart } from './html/head-lines.js'
import { lowerAttributes, metaOf, select, textOf } from './html/page.js'
import type { Page } from './html/page.js'
import { modifiedAt, publishedAt } from './html/published.js'
import { toIsoDate } from './iso-date.js'
import { outletInTitle, titleOf } from './html/title.js'
import { loadPeer } from '../load-peer.js'
import { finish } from './read-article.js'
import type { ReadArticle } from './read-article.js'
import { shownDate } from './shown-date.js'
import { textId } from './text-id.js'
import { withoutTitle } from './without-title.js'

/** What `readHtml` can be asked for. */
export interface HtmlOptions {
  /** Where the page was; its id, unless the page names its own address. */
  readonly url?: string
}

const MAX_DEPTH = 200

const isAddress = (url: string | null | undefined): url is string => /^https?:\/\/\S+$/i.test(url ?? '')

const hostOf = (url: string | undefined): string | undefined =>
  /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase()

/** The outlet by what the page says of itself. Some give their address for their name: then the host is it. */
const outletOf = (page: Page, meta: ReadonlyMap<string, string>, linked: LinkedArticle | null): string | undefined => {
  const named = [
    linked?.publisher,
    ...['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'cre'].map((name) => meta.get(name)),
    outletInTitle(page),
  ].find((name) => name !== undefined && name !== '')
  return hostOf(named) ?? named
}

const AUTHORS = [
  'author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'byl',
  'article:author',
  'sailthru.author',
]

const BYLINES =
  '[rel~="author"], [itemprop~="author"], .byline, .tnt-byline, .byline__names, .author-name, .byline__name, .c-byline'

const bylineOf = (page: Page, meta: ReadonlyMap<string, string>, linked: LinkedArticle | null): string | undefined =>
  [
    linked?.authors.join(', '),
    ...AUTHORS.map((name) => meta.get(name)),
    ...select(page, BYLINES)
      .filter((element) => !standsApart(element))
      .slice(0, 1)
      .map(textOf),
    headLines(page).find((line) => /^by:? \p{Lu}/iu.test(line)),
  ]
    // "By Jo Brand | May 7, 2024"
    .map((name) => name?.split(/[|•]/, 1)[0]?.trim())
    .find((name) => name !== undefined && name !== '' && name.length <= 200 && !isAddress(name))

// Dates, bylines and captions may stand before the dateline.
const HEAD_LINES = 4

const firstDateline = (lines: readonly string[]): Dateline | null =>
  lines.map(readDateline).find((dateline) => dateline !== null) ?? null

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
  lowerAttributes(page)
  const meta = metaOf(page)
  const canonical = select(page, 'link[rel~="canonical"]')[0]?.getAttribute('href')
  const linked = readJsonLd(
    select(page, 'script')
      .filter((script) => /\bld\+json\b/i.test(script.getAttribute('type') ?? ''))
      .map((script) => script.textContent ?? ''),
    {
      urls: [options.url, canonical, meta.get('og:url')],
      titles: [meta.get('og:title'), ...select(page, 'h1, title').map(textOf)],
    },
  )
  const url = [options.url, canonical, linked?.url, meta.get('og:url')].find(isAddress)
  const outlet = outletOf(page, meta, linked)
  const title = titleOf(page, meta, linked, outlet)
  const byline = bylineOf(page, meta, linked)
  const published = publishedAt(page, meta, linked, [canonical ?? undefined, meta.get('og:url'), url])
  const language = linked?.language ?? page.documentElement?.getAttribute('lang') ?? undefined
  const modified = modifiedAt(meta, linked)

  // Last, for Readability takes the page apart. It needs a root, and its time grows with the cube of the nesting, which is 20 to
  // 60 on news pages: what is deeper was made to hang it.
  const readable = page.documentElement !== null && depthOf(page) <= MAX_DEPTH
  const content = readable ? new Readability(document, { disableJSONLD: true }).parse()?.content : html
  const text = withoutTitle(bestText(htmlToText(content ?? ''), linked), title)
  const head = text.split('\n', HEAD_LINES)
  const dateline = firstDateline(head)
  return finish({
    id: url ?? textId(html),
    title,
    text,
    source: outlet ?? hostOf(url),
    publishedAt: published ?? shownDate(head, false) ?? toIsoDate(dateline?.date),
    url,
    byline,
    credits: agenciesIn(byline, linked?.credit, dateline?.credit),
    located: dateline?.located,
    language,
    modifiedAt: modified,
  })
}
