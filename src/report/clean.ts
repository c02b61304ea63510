// Embeddings, overrides and isolates: an unclosed one would turn the rest of the report around. The marks U+200E and
// U+200F stay: they belong to ordinary right-to-left text and reach no further than their neighbours.
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g

// All that is replaced below; nearly every text has none of it.
const UNCLEAN = /(?!\n|\t)[\p{Cc}\p{Surrogate}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/** The same text without what could break out of a report: control characters, lone surrogates, bidi overrides. */
export const cleanText = (text: string): string =>
  UNCLEAN.test(text)
    ? text
        .replace(/\r\n?|[\u2028\u2029]/g, '\n')
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/(?![\n\t])\p{Cc}/gu, '\ufffd')
        .replace(BIDI_CONTROLS, '')
    : text

/** The same text on one line: "two\n words" gives "two words". */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()

/** Lines as one text that ends with one line feed. */
export const linesToText = (lines: readonly string[]): string => `${lines.join('\n').trimEnd()}\n`
