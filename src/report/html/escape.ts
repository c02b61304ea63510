import { cleanText, oneLine } from '../clean.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that HTML shows as it is, in an element or between the quotes of an attribute. */
export const escapeHtml = (text: string): string => cleanText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

/** Words from outside: escaped, on one line, and kept from turning the line around them (a name in Arabic or Hebrew). */
export const bdi = (text: string): string => `<bdi>${escapeHtml(oneLine(text))}</bdi>`

/** A link that may be followed: http and https, and no `javascript:`. */
export const safeUrl = (url: string | null): string | null =>
  url !== null && /^https?:\/\/\S+$/i.test(url) ? escapeHtml(url) : null
