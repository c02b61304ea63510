import { htmlToText, looksLikeHtml } from '../html-to-text.js'
import type { Rendition } from './fields.js'

const SUMMARY = /^(?:abstract|caption|description|lead|short|standfirst|summary|teaser)$/i

const isHtml = ({ role, type, value }: Rendition): boolean =>
  type === '' ? /html|rich/i.test(role) || looksLikeHtml(value) : /html/i.test(type)

const isPlain = (rendition: Rendition): boolean => !isHtml(rendition) && !/xml|json/i.test(rendition.type)

const plainText = (value: string): string =>
  value
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

/**
 * The best text of several renditions: HTML before plain text, for it keeps the paragraphs; a whole text before a summary.
 * Captions and tables of pictures are no part of it.
 */
export const bodyText = (renditions: readonly Rendition[]): string => {
  const whole = renditions.filter(({ role }) => !SUMMARY.test(role))
  const best = [...whole.filter(isHtml), ...whole.filter(isPlain), ...whole, ...renditions]
  for (const rendition of best) {
    const text = isPlain(rendition)
      ? plainText(rendition.value)
      : htmlToText(rendition.value.replace(/<figcaption\b[^>]*>[^<]*<\/figcaption>/gi, ''))
    if (text !== '') return text
  }
  return ''
}
