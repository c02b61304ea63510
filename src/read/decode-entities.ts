import { LATIN_1, OTHER_ENTITIES } from '../data/html-entities.js'

let names: ReadonlyMap<string, string> | undefined

const readNames = (): ReadonlyMap<string, string> =>
  new Map([
    ...LATIN_1.split(' ').map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
    ...Object.entries(OTHER_ENTITIES),
  ])

const ENTITY = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z][a-z\d]{1,7}));/gi

// What browsers make of &#150;: pages say they are Latin-1 and are Windows-1252.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const fromCode = (code: number): string => {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS[code - 0x80]!
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code)
}

/** "AT&amp;T &#8211; caf&eacute;" is "AT&T – café"; what is no reference stays as it is. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
        if (decimal !== undefined) return fromCode(Number(decimal))
        if (hex !== undefined) return fromCode(Number.parseInt(hex, 16))
        names ??= readNames()
        return names.get(name ?? '') ?? whole
      })
    : text
