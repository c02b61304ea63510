import { decodeEntities } from './decode-entities.js'

const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section summary table tbody td tfoot th thead title tr ul hl1 hl2 hedline block'.split(
    ' ',
  ),
)
// Nothing between these and their end is text.
const SILENT = new Set('head iframe math noscript object script select style svg template textarea'.split(' '))

const TAG = /<(?:!--|!\[CDATA\[|\/?(?<name>[a-zA-Z][a-zA-Z\d:-]*)|[!?])/g

/** The end of a tag that begins at `from`: `>` outside quotes; or the end of the text. */
const tagEnd = (html: string, from: number): number => {
  let quote = ''
  for (let i = from; i < html.length; i++) {
    const char = html[i]!
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '>') return i + 1
    else if ((char === '"' || char === "'") && html[i - 1] === '=') quote = char
  }
  return html.length
}

const after = (html: string, mark: string, from: number): number => {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

const closingOf = (html: string, name: string, from: number): number => {
  const closing = new RegExp(`</${name}\\b`, 'gi')
  closing.lastIndex = from
  const match = closing.exec(html)
  return match ? match.index : html.length
}

/**
 * The text of a piece of HTML or XHTML: a line for each block, entities decoded, white space folded, without scripts and
 * styles. One pass; never throws, whatever the markup.
 *
 * @example
 * htmlToText('<p>One &amp; two.</p><p>Three<br>four.</p>') // 'One & two.\nThree\nfour.'
 */
export const htmlToText = (html: string): string => {
  const parts: string[] = []
  // Elements whose end was looked for in vain: not looked for again.
  const open = new Set<string>()
  let at = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    parts.push(decodeEntities(html.slice(at, match.index).replace(/\s+/g, ' ')))
    if (match[0] === '<!--') at = after(html, '-->', TAG.lastIndex)
    else if (match[0] === '<![CDATA[') {
      const end = html.indexOf(']]>', TAG.lastIndex)
      parts.push(html.slice(TAG.lastIndex, end < 0 ? html.length : end).replace(/\s+/g, ' '))
      at = end < 0 ? html.length : end + 3
    } else {
      const name = match.groups?.['name']?.toLowerCase() ?? ''
      at = tagEnd(html, TAG.lastIndex)
      if (BLOCKS.has(name)) parts.push('\n')
      // A silent element without an end is taken for a slip of the page, else it would swallow the article.
      if (SILENT.has(name) && !open.has(name) && match[0][1] !== '/' && html[at - 2] !== '/') {
        const end = closingOf(html, name, at)
        if (end < html.length) at = end
        else open.add(name)
      }
    }
    TAG.lastIndex = at
  }
  parts.push(decodeEntities(html.slice(at).replace(/\s+/g, ' ')))
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \u00a0\t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Whether a text is marked up: "<p>", "<br/>". "a < b" and "<unknown>" are not. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:p|br|div|section|article|h[1-6]|ul|ol|li|span|html|body|table|em|strong|su[bp]|[abi])\b[^<>]*>/i.test(text)
