import { toIsoDate } from '../iso-date.js'
import { shownDate, withoutLabel } from '../shown-date.js'
import { afterHeadline, headLines, standsApart } from './head-lines.js'
import type { LinkedArticle } from './json-ld.js'
import { select, textOf } from './page.js'
import type { Page, PageElement } from './page.js'

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'published_at',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dcterms.available',
  'dc.date.published',
  'dc.date.created',
  'dc.date',
  'citation_publication_date',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'og:pubdate',
  'bt:pubdate',
  'published-date',
  'publication-date',
  'originalpublicationdate',
  'article.published',
  'article_date_original',
  'rnews:datepublished',
  'pdate',
  'ptime',
  'cxenseparse:recs:publishtime',
  'date',
]

const inTime = (element: PageElement): string[] => [
  element.getAttribute('datetime') ?? '',
  element.getAttribute('content') ?? '',
  withoutLabel(textOf(element)),
]

/**
 * What the page marks as the time of publication: `<time itemprop="datePublished">`, then the first `<time>` after the headline,
 * then any; not those of other stories in the margin.
 */
const markedTimes = (page: Page): string[] => {
  const own = (elements: readonly PageElement[]): PageElement[] =>
    elements.filter((one) => !standsApart(one)).slice(0, 1)
  return [
    ...own(select(page, '[itemprop~="datePublished"]')),
    ...own(select(page, 'time[pubdate], time.published, time.entry-date')),
    ...own(afterHeadline(page).filter(({ tagName }) => /^time$/i.test(tagName))),
    ...['article time', 'main time', 'header time', 'time'].flatMap((selector) => own(select(page, selector))),
  ].flatMap(inTime)
}

// /2017/11/16/ and /2019/jan/03/ in an address.
const IN_ADDRESS = /\/(?<year>(?:19|20)\d\d)[/-](?<month>\d{1,2}|[a-z]{3})[/-](?<day>\d{1,2})(?=[/_-]|$)/i

const addressDate = (url: string | undefined): string | undefined => {
  const { year, month, day } = IN_ADDRESS.exec(url ?? '')?.groups ?? {}
  if (year === undefined) return undefined
  return toIsoDate(/\d/.test(month!) ? `${year}/${month}/${day}` : `${day} ${month} ${year}`)
}

/**
 * When the page was published, as ISO 8601: JSON-LD first, then `<meta>`, `<time>`, JSON-LD's date of creation, what stands under
 * the headline, the address; the date of an update only where there is no other.
 */
export const publishedAt = (
  page: Page,
  meta: ReadonlyMap<string, string>,
  linked: LinkedArticle | null,
  urls: readonly (string | undefined)[],
): string | undefined => {
  const stated = [
    linked?.datePublished,
    ...PUBLISHED.map((name) => meta.get(name)),
    ...markedTimes(page),
    linked?.dateCreated,
  ]
  for (const value of stated) {
    const date = toIsoDate(value)
    if (date !== undefined) return date
  }
  const lines = headLines(page)
  return shownDate(lines, false) ?? urls.map(addressDate).find((date) => date !== undefined) ?? shownDate(lines, true)
}

/** When it was last changed, where the page says so. */
export const modifiedAt = (meta: ReadonlyMap<string, string>, linked: LinkedArticle | null): string | undefined =>
  toIsoDate(linked?.dateModified) ?? toIsoDate(meta.get('article:modified_time')) ?? toIsoDate(meta.get('datemodified'))
