import { FactdiffError } from '../errors.js'

// The head of a page or feed, where it names its encoding: <meta charset="windows-1252">, <?xml encoding="ISO-8859-1"?>.
const HEAD = 2048
const DECLARED = /(?:charset|encoding)\s{0,3}=\s{0,3}["']?(?<label>[\w-]+)/i

// What Windows-1252 has from 0x80 to 0x9f. Node 20 reads it as Latin-1, where quotation marks are control
// characters.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const decoder = (label: string, fatal: boolean): InstanceType<typeof TextDecoder> | null => {
  try {
    return new TextDecoder(label, { fatal })
  } catch {
    return null
  }
}

/** Bytes that must be UTF-8; a byte order mark is taken off. */
export const decodeUtf8 = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FactdiffError('unreadable', '', 'is not UTF-8 text')
  }
}

/** Bytes of a page or feed: UTF-8 where they are that, else what its head declares, else windows-1252 as in the HTML standard. */
export const decodeMarkup = (bytes: Uint8Array): string => {
  try {
    return decodeUtf8(bytes)
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
    const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : DECLARED.exec(head)?.groups?.['label']
    const chosen = decoder(label ?? '', false) ?? new TextDecoder('windows-1252')
    const text = chosen.decode(bytes)
    return chosen.encoding === 'windows-1252'
      ? text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80]!)
      : text
  }
}
