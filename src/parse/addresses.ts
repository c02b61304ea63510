import { DIRECTIONS, STREET_WORDS } from '../data/streets.js'
import { tokenIndexAt } from '../text/document.js'
import type { Document, Token } from '../text/document.js'
import { mentionAt } from '../text/span.js'
import type { Quantity } from '../types.js'

const bare = (token: Token): string => token.lower.replace(/\./g, '')

const isNamed = (token: Token): boolean => /^[\p{Lu}\d]/u.test(token.text)

/** Index after the street's name that begins at `from`: "N.W. 32nd Ave.", "Washington Street West"; null where none does. */
const streetEnd = (tokens: readonly Token[], from: number): number | null => {
  for (let i = from; i < Math.min(from + 6, tokens.length); i++) {
    const token = tokens[i]!
    if (token.text === '.') continue
    if (!isNamed(token)) return null
    if (i > from && STREET_WORDS.has(bare(token))) {
      const next = tokens[i + 1]
      const dot = next?.text === '.' && next.start === token.end && token.text.length <= 4
      const after = tokens[i + (dot ? 2 : 1)]
      // "Street East" is a part of the name; "Street. East of there" is not.
      return after && !dot && DIRECTIONS.has(bare(after)) && isNamed(after) ? i + 2 : i + 1
    }
  }
  return null
}

const skipBlock = (tokens: readonly Token[], at: number): number => {
  let i = at
  if (tokens[i]?.text === '-') i++
  return tokens[i]?.lower === 'block' && tokens[i + 1]?.lower === 'of' ? i + 2 : at
}

/** Street and direction words in full, lower case: "N. Third Ave." is "north third avenue". */
export const streetKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\./g, '')
    .split(/\s+/)
    .map((word) => DIRECTIONS.get(word) ?? STREET_WORDS.get(word) ?? word)
    .join(' ')

/**
 * House numbers with their street, as quantities of the unit `address`: "8442 Tavenor Lane", "the 8400 block of Tavenor
 * Lane" (8400). They are no amounts, so `parseQuantities` leaves them out; two outlets differ on them all the same.
 *
 * Watch out for: "1 Police Plaza" has no street word; "27 Saint Street children" is prose.
 */
export const findAddresses = (doc: Document): Quantity[] => {
  const { tokens } = doc
  return [...doc.text.matchAll(/(?<![\d.,$€£-])\b[1-9]\d{0,4}\b(?![.,]\d)/g)].flatMap((match): Quantity[] => {
    const at = tokenIndexAt(doc, match.index)
    const number = tokens[at]
    if (number?.start !== match.index || number.text !== match[0]) return []
    const from = skipBlock(tokens, at + 1)
    const end = streetEnd(tokens, from)
    if (end === null) return []
    const value = Number(match[0])
    const street = doc.source.slice(tokens[from]!.start, tokens[end - 1]!.end)
    return [
      {
        kind: 'quantity',
        ...mentionAt(doc.source, doc.field, number.start, tokens[end - 1]!.end),
        value,
        min: value,
        max: value,
        bound: 'exactly',
        change: null,
        unit: { dimension: 'other', symbol: 'address' },
        counted: { text: street, head: bare(tokens[end - 1]!) },
        category: null,
        negated: false,
        hypothetical: false,
        attribution: null,
      },
    ]
  })
}
