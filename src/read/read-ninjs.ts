import { FactdiffError } from '../errors.js'
import type { Hints } from '../types.js'
import { agenciesIn } from './agencies.js'
import { readDateline } from './dateline.js'
import { isFields } from './fields.js'
import type { Fields } from './fields.js'
import { htmlToText } from './html-to-text.js'
import { isIsoDate, toIsoDate } from './iso-date.js'
import { bodyText } from './ninjs/body.js'
import { listField, renditions, textField } from './ninjs/fields.js'
import { refusal } from './ninjs/refusal.js'
import { outletOf } from './ninjs/source.js'
import { finish } from './read-article.js'
import type { ReadArticle } from './read-article.js'
import { textId } from './text-id.js'
import { withoutTitle } from './without-title.js'

/** What `readNinjs` can be asked for. */
export interface NinjsOptions {
  /** ISO 8601: the time against which an embargo is held. Default: the date of the item's version; the clock is never asked. */
  readonly now?: string
  /** The outlet, where the item does not name it. */
  readonly source?: string
}

const namesIn = (item: Fields, ...fields: readonly string[]): string[] => [
  ...new Set(listField(item, ...fields).flatMap((entry) => textField(entry, 'name') ?? [])),
]

const hintsOf = (item: Fields): Hints | undefined => {
  const hints = {
    people: namesIn(item, 'people', 'persons', 'person'),
    organisations: namesIn(item, 'organisations', 'organizations', 'organisation'),
    places: namesIn(item, 'places', 'place'),
  }
  return Object.values(hints).some((names) => names.length > 0) ? hints : undefined
}

const titleOf = (item: Fields): string | undefined => {
  const titles = renditions(item, 'headline', 'headlines')
  const main = titles.find(({ role }) => /^main$/i.test(role)) ?? titles.find(({ role }) => role === '') ?? titles[0]
  return main ? htmlToText(main.value).replace(/\n/g, ' ') : textField(item, 'title')
}

const bylinesOf = (item: Fields): string | undefined =>
  listField(item, 'bylines')
    .flatMap((entry) => textField(entry, 'value', 'name') ?? [])
    .join(', ') || undefined

const refuse = (path: string, reason: string): never => {
  throw new FactdiffError('refused', path, reason)
}

/**
 * An article from an item of IPTC ninjs 1.x, 2.x or 3.x, in any of the three spellings of its fields.
 *
 * The id is the item's `uri` with its version, the `url` is the `uri`, so that two versions are one source; `latestVersions`
 * keeps the last one only.
 *
 * @throws {FactdiffError} `refused` where the item is withheld, cancelled, embargoed, or no text; `not-an-object` where it is no item
 * @example
 * readNinjs({ uri: 'urn:x:1', version: '2', versionCreated: '2024-02-01T10:00:00Z', headlines: [{ value: 'Ferry aground' }],
 *   bodies: [{ contentType: 'text/html', value: '<p>A ferry ran aground.</p>' }] })
 * // { id: 'urn:x:1#2', title: 'Ferry aground', text: 'A ferry ran aground.', publishedAt: '2024-02-01T10:00:00Z', … }
 */
export const readNinjs = (item: unknown, options: NinjsOptions = {}): ReadArticle => {
  if (!isFields(item)) throw new FactdiffError('not-an-object', 'item', 'must be a ninjs item')
  if (options.now !== undefined && !isIsoDate(options.now)) {
    throw new FactdiffError('invalid-date', 'options.now', 'must be an ISO 8601 date')
  }
  const refused = refusal(item, options.now)
  if (refused) refuse(`item.${refused.field}`, refused.reason)
  const type = textField(item, 'type') ?? 'text'
  if (!/^(?:text|composite)$/i.test(type)) refuse('item.type', `is ${JSON.stringify(type)}: only texts are articles`)

  const title = titleOf(item)
  const body = bodyText(renditions(item, 'body', 'bodies'))
  const summary = bodyText(renditions(item, 'description', 'descriptions').map((text) => ({ ...text, role: '' })))
  const text = withoutTitle(body === '' ? summary : body, title)
  if (text === '' && title === undefined) refuse('item', 'has neither a headline nor a body')

  const uri = textField(item, 'uri')
  const version = textField(item, 'version')
  const byline = textField(item, 'byline', 'by') ?? bylinesOf(item)
  const dateline = readDateline(text)
  return finish({
    id: uri === undefined ? textId(`${title}\n${text}`) : version === undefined ? uri : `${uri}#${version}`,
    title,
    text,
    source: options.source ?? outletOf(item),
    publishedAt:
      toIsoDate(textField(item, 'versionCreated')) ?? toIsoDate(textField(item, 'contentCreated', 'firstCreated')),
    url: uri,
    byline,
    credits: agenciesIn(
      byline,
      dateline?.credit,
      textField(item, 'copyrightHolder'),
      textField(item, 'copyrightNotice'),
    ),
    located: textField(item, 'located') ?? dateline?.located,
    language: textField(item, 'language'),
    version,
    ...(body === '' && { partial: true }),
    hints: hintsOf(item),
  })
}
