import { toIsoDate } from '../iso-date.js'
import type { LinkedArticle } from './json-ld.js'
import { select, textOf } from './page.js'
import type { Page } from './page.js'

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
  'dc.date.created',
  'dc.date',
  'citation_publication_date',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'pdate',
  'ptime',
  'cxenseparse:recs:publishtime',
  'date',
]

/** What the page marks as the time of publication: `<time itemprop="datePublished">`, then the first `<time>` of the head of the article. */
const markedTimes = (page: Page): string[] =>
  ['[itemprop~="datePublished"]', 'time[pubdate]', 'article time', 'main time', 'header time', 'time'].flatMap(
    (selector) =>
      select(page, selector)
        .slice(0, 1)
        .flatMap((element) => [
          element.getAttribute('datetime') ?? '',
          element.getAttribute('content') ?? '',
          textOf(element).replace(/^(?:published|posted|updated)(?: on)?:? */i, ''),
        ]),
  )

// /2017/11/16/ and /2019/jan/03/ in an address.
const IN_ADDRESS = /\/(?<year>(?:19|20)\d\d)[/-](?<month>\d{1,2}|[a-z]{3})[/-](?<day>\d{1,2})(?=[/_-]|$)/i

const addressDate = (url: string | undefined): string | undefined => {
  const { year, month, day } = IN_ADDRESS.exec(url ?? '')?.groups ?? {}
  if (year === undefined) return undefined
  return toIsoDate(/\d/.test(month!) ? `${year}/${month}/${day}` : `${day} ${month} ${year}`)
}

/** When the page was published, as ISO 8601: JSON-LD first, then `<meta>`, `<time>`, JSON-LD's date of creation, the address. */
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
  return urls.map(addressDate).find((date) => date !== undefined)
}

/** When it was last changed, where the page says so. */
export const modifiedAt = (meta: ReadonlyMap<string, string>, linked: LinkedArticle | null): string | undefined =>
  toIsoDate(linked?.dateModified) ?? toIsoDate(meta.get('article:modified_time')) ?? toIsoDate(meta.get('datemodified'))
