import type { Token } from '../../text/document.js'

export const isComma = (token: Token | undefined): boolean => token?.text === ','

/** A mark that ends a clause, or the end of the text. */
export const isEnd = (token: Token | undefined): boolean => token === undefined || /^[.,;:!?)—–-]+$/.test(token.text)

/** A verb form that can carry a clause. */
export const isFinite = (token: Token): boolean =>
  (token.pos === 'VERB' || token.pos === 'AUX') && !token.lower.endsWith('ing')

export const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text)

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '))
