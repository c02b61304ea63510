import escape from 'lodash/escape.js'
import { cleanText, oneLine } from '../clean.js'
import type { SourceRow } from '../sources.js'

/** Text that HTML shows as it is, in an element or between the quotes of an attribute. */
export const escapeHtml = (text: string): string => escape(cleanText(text))

/** Words from outside: escaped, on one line, and kept from turning the line around them (a name in Arabic or Hebrew). */
export const bdi = (text: string): string => `<bdi>${escapeHtml(oneLine(text))}</bdi>`

// A stretch of right-to-left letters: a name, with the spaces and marks inside it.
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[\s\p{M}\u200e\u200f'’-]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])*/gu

/**
 * Running text: escaped, each right-to-left name in it isolated. Without that, "said محمد, 44" would be shown with the
 * number on the other side of the name.
 */
export const prose = (text: string): string => escapeHtml(text).replace(RIGHT_TO_LEFT, '<bdi>$&</bdi>')

/** A source's label: the date after an outlet's name in Arabic stays behind it. */
export const labelHtml = ({ name, detail }: SourceRow): string => bdi(name) + escapeHtml(detail)

/** A time for people: "2024-02-06T09:15:00Z" is shown as "2024-02-06 09:15 UTC". What is no ISO date is shown as it is. */
export const timeHtml = (publishedAt: string): string => {
  const [, day, minutes, zone = ''] = /^([\d-]{10})T(\d\d:\d\d)[\d:.]{0,15}(Z|[+-][\d:]{2,5})?$/.exec(publishedAt) ?? []
  const shown = day === undefined ? publishedAt : `${day} ${minutes} ${zone === 'Z' ? 'UTC' : zone}`.trimEnd()
  return `<time datetime="${escapeHtml(publishedAt)}">${escapeHtml(shown)}</time>`
}

/** A link that may be followed: http and https, and no `javascript:`. */
export const safeUrl = (url: string | null): string | null =>
  url !== null && /^https?:\/\/\S+$/i.test(url) ? escapeHtml(url) : null
