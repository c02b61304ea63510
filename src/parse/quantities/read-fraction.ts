import { MULTIPLIERS, TEENS, TENS, UNITS } from '../../data/quantity-words.js'
import type { Document } from '../../text/document.js'
import { wordAt } from './amount.js'
import { unitNamed } from './unit-table.js'
import { denominatorAt, exact, isDash, share } from './word-reading.js'
import type { WordReading } from './word-reading.js'

/** "and a half", "and three quarters" after a whole number. */
export const readTail = (doc: Document, at: number): { readonly add: number; readonly last: number } | undefined => {
  let i = at
  while (isDash(wordAt(doc, i)) && i < at + 1) i++
  if (wordAt(doc, i) !== 'and') return undefined
  i++
  if (isDash(wordAt(doc, i))) i++
  const word = wordAt(doc, i)
  const n = word === 'a' || word === 'an' ? 1 : UNITS.get(word)
  if (n === undefined) return undefined
  i++
  if (isDash(wordAt(doc, i))) i++
  const denominator = denominatorAt(doc, i)
  return denominator === undefined ? undefined : { add: n / denominator, last: i + 1 }
}

/** "a third of", "two-thirds", "three quarters", "half the", "half a million", "half a dozen". */
export const readFraction = (doc: Document, first: number): WordReading | undefined => {
  const word = wordAt(doc, first)
  if (word === 'half') {
    let i = first + 1
    if (isDash(wordAt(doc, i))) i++
    if (wordAt(doc, i) === 'a' || wordAt(doc, i) === 'an') {
      i++
      if (isDash(wordAt(doc, i))) i++
      const factor = MULTIPLIERS.get(wordAt(doc, i))
      if (factor !== undefined) return exact(first, { value: factor / 2, last: i + 1, scale: 1 })
      // "half a mile", "half an hour"
      return unitNamed(wordAt(doc, i)) ? exact(first, { value: 0.5, last: i, scale: 1 }) : undefined
    }
    if (i > first + 1) return undefined
    const next = wordAt(doc, i)
    const factor = MULTIPLIERS.get(next)
    if (factor !== undefined && next !== 'score') return exact(first, { value: factor / 2, last: i + 1, scale: 1 })
    if (['of', 'the', 'its', 'their', 'his', 'her', 'all', 'our', 'those', 'these'].includes(next))
      return share(first, first + 1, 0.5)
    return undefined
  }
  let i = first
  let n: number | undefined
  if (word === 'a' || word === 'an') {
    n = 1
    i++
  } else if (word !== 'third' && word !== 'quarter') {
    n = UNITS.get(word) ?? TEENS.get(word) ?? TENS.get(word)
    i++
    if (isDash(wordAt(doc, i))) i++
  } else return undefined
  const denominator = denominatorAt(doc, i)
  if (n === undefined || n === 0 || denominator === undefined) return undefined
  const plural = wordAt(doc, i).endsWith('s') || wordAt(doc, i) === 'halves'
  const of = wordAt(doc, i + 1) === 'of'
  // "a quarter million"
  const factor = MULTIPLIERS.get(wordAt(doc, i + 1))
  if (factor !== undefined && factor >= 1e6)
    return exact(first, { value: (n / denominator) * factor, last: i + 2, scale: 1 })
  // "a fifth victim" and "one third baseman" are no fractions, "a quarter" alone is a period.
  if (n === 1 ? !of : !plural) return undefined
  if (n >= denominator && !of) return undefined
  return share(first, i + 1, n / denominator)
}
