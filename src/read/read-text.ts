import { FactdiffError } from '../errors.js'
import type { Article } from '../types.js'
import { agenciesIn } from './agencies.js'
import { readDateline } from './dateline.js'
import { toIsoDate } from './iso-date.js'
import { finish } from './read-article.js'
import type { ReadArticle } from './read-article.js'
import { textId } from './text-id.js'

interface Head {
  readonly title?: string
  readonly byline?: string
  readonly publishedAt?: string
  /** The lines after it. */
  readonly lines: readonly string[]
}

const BYLINE = /^by:? (?=\p{Lu})[^.!?]{2,100}$/iu
const DATE_LABEL = /^(?:published|posted|date|updated)(?: on| at)?\s*:?\s+/i

const isTitle = (line: string, next: string | undefined): boolean =>
  line.length <= 150 && !/[.!?:,;]["”’)]?$/.test(line) && next?.trim() === '' && readDateline(line) === null

/** The lines before the story: a title with an empty line after it, who wrote it, and when. */
const readHead = (lines: readonly string[]): Head => {
  let [title, byline, publishedAt]: (string | undefined)[] = []
  let i = 0
  for (; i < lines.length; i++) {
    const line = lines[i]!.trim()
    if (line === '') continue
    const date: string | undefined = publishedAt === undefined ? toIsoDate(line.replace(DATE_LABEL, '')) : undefined
    if (byline === undefined && BYLINE.test(line)) byline = line
    else if (date !== undefined) publishedAt = date
    else if (title === undefined && byline === undefined && publishedAt === undefined && isTitle(line, lines[i + 1]))
      title = line
    else break
  }
  // Nothing but a head is a text of its own.
  if (i === lines.length) return { lines }
  return {
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
    ...(publishedAt !== undefined && { publishedAt }),
    lines: lines.slice(i),
  }
}

/**
 * An article from plain text: title, byline and date at the head are taken off, the dateline is read and stays.
 *
 * @param options what is known already; it goes before what is read
 * @throws {FactdiffError} where `text` is no string
 * @example
 * readText('Ferry runs aground\n\nHESTVIK, Norway (AP) — A ferry ran aground on Monday.', { publishedAt: '2024-02-01' })
 * // { id: 'text-…', title: 'Ferry runs aground', text: 'HESTVIK, Norway (AP) — A ferry …', publishedAt: '2024-02-01',
 * //   located: 'HESTVIK, Norway', credits: ['AP'], missing: ['source'] }
 */
export const readText = (text: string, options: Partial<Article> = {}): ReadArticle => {
  if (typeof text !== 'string') throw new FactdiffError('not-a-string', 'text', 'must be a string')
  const whole = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const head = readHead(whole.split('\n'))
  const body = options.text ?? head.lines.join('\n').trim()
  const dateline = readDateline(body)
  return finish({
    id: options.id ?? options.url ?? textId(whole),
    title: options.title ?? head.title,
    text: body,
    source: options.source,
    publishedAt: options.publishedAt ?? head.publishedAt ?? toIsoDate(dateline?.date),
    url: options.url,
    byline: head.byline,
    located: dateline?.located,
    credits: agenciesIn(head.byline, dateline?.credit),
  })
}
