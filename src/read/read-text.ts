import { FactdiffError } from '../errors.js'
import type { Article } from '../types.js'
import { agenciesIn } from './agencies.js'
import { readDateline } from './dateline.js'
import { toIsoDate } from './iso-date.js'
import { finish } from './read-article.js'
import type { ReadArticle } from './read-article.js'
import { isDateLine, shownDate } from './shown-date.js'
import { textId } from './text-id.js'

interface Head {
  readonly title?: string
  readonly source?: string
  readonly url?: string
  readonly byline?: string
  readonly publishedAt?: string
  /** The lines after it. */
  readonly lines: readonly string[]
}

const BYLINE = /^by:? (?=\p{Lu})[^.!?]{2,100}$/iu

// "Source: Ostby Courier": what archives and editors write over a text.
const LABELLED = /^(?<name>title|headline|source|outlet|publication|url|link): +(?<value>\S.*)$/i

const KEYS: Readonly<Record<string, keyof Head>> = {
  title: 'title',
  headline: 'title',
  source: 'source',
  outlet: 'source',
  publication: 'source',
  url: 'url',
  link: 'url',
}

const isHeadLine = (line: string): boolean => BYLINE.test(line) || isDateLine(line) || LABELLED.test(line)

const isTitle = (line: string, next: string): boolean =>
  line.length <= 150 &&
  !/[.!?:,;]["”’)]?$/.test(line) &&
  (next === '' || isHeadLine(next)) &&
  readDateline(line) === null

// "By Jo Brand" and, on a line of its own, "Associated Press".
const isAgency = (line: string): boolean => line.length <= 40 && !/[.!?]$/.test(line) && agenciesIn(line).length > 0

/** The lines before the story: a title with an empty line, a byline or a date after it, who wrote it, when, and for whom. */
const readHead = (lines: readonly string[]): Head => {
  const head: { -readonly [K in keyof Head]: Head[K] } = { lines }
  const dates: string[] = []
  let i = 0
  for (; i < lines.length; i++) {
    const line = lines[i]!.trim()
    if (line === '') continue
    const { name, value } = LABELLED.exec(line)?.groups ?? {}
    const fresh = head.title === undefined && head.byline === undefined && dates.length === 0
    if (name !== undefined && value !== undefined) head[KEYS[name.toLowerCase()] as 'title'] ??= value
    else if (head.byline === undefined && BYLINE.test(line)) head.byline = line
    else if (isDateLine(line)) dates.push(line)
    else if (head.byline !== undefined && lines[i - 1]?.trim() === head.byline && isAgency(line))
      head.byline = `${head.byline}, ${line}`
    else if (fresh && isTitle(line, lines[i + 1]?.trim() ?? '…')) head.title = line.replace(/^#{1,3} /, '')
    else break
  }
  // Nothing but a head is a text of its own.
  if (i === lines.length) return { lines }
  const publishedAt = shownDate(dates, false) ?? shownDate(dates, true)
  return { ...head, ...(publishedAt !== undefined && { publishedAt }), lines: lines.slice(i) }
}

/**
 * An article from plain text: title, byline, date and lines such as "Source: Daily" at the head are taken off, the dateline is
 * read and stays.
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
    id: options.id ?? options.url ?? head.url ?? textId(whole),
    title: options.title ?? head.title,
    text: body,
    source: options.source ?? head.source,
    publishedAt: options.publishedAt ?? head.publishedAt ?? toIsoDate(dateline?.date),
    url: options.url ?? head.url,
    byline: head.byline,
    located: dateline?.located,
    credits: agenciesIn(head.byline, dateline?.credit),
  })
}
