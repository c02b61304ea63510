import type { Token } from '../../text/document.js'
import { lowerIs, textIs } from '../../text/words.js'

export const isComma = (token: Token | undefined): boolean => token?.text === ','

const endsClause = textIs(/^[.,;:!?)—–-]+$/)

/** A mark that ends a clause, or the end of the text. */
export const isEnd = (token: Token | undefined): boolean => token === undefined || endsClause(token)

const endsInIng = lowerIs(/ing$/)

/** A verb form that can carry a clause. */
export const isFinite = (token: Token): boolean => (token.pos === 'VERB' || token.pos === 'AUX') && !endsInIng(token)

export const isCapital = textIs(/^\p{Lu}/u)

/** "'s", not the bare apostrophe. */
export const isPossessive = textIs(/^['’]s$/)

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '))
