import { MULTIPLIERS, SEVERAL, VAGUE, VAGUE_FACTORS } from '../../data/quantity-words.js'
import type { Document } from '../../text/document.js'
import { wordAt } from './amount.js'
import type { WordReading } from './word-reading.js'

/** "dozens", "tens of thousands", "several hundred", "a handful of": an interval, never one number. */
export const readVague = (doc: Document, first: number): WordReading | undefined => {
  const word = wordAt(doc, first)
  const factor = VAGUE_FACTORS.get(word)
  if (factor !== undefined && wordAt(doc, first + 1) === 'of') {
    const inner = VAGUE.get(wordAt(doc, first + 2))
    if (inner) {
      return {
        first,
        last: first + 3,
        value: null,
        min: inner[0] * factor,
        max: inner[1] * factor,
        scale: 1,
        form: 'vague',
        share: false,
      }
    }
  }
  const vague = word === 'scores' && wordAt(doc, first + 1) !== 'of' ? undefined : VAGUE.get(word)
  if (vague)
    return { first, last: first + 1, value: null, min: vague[0], max: vague[1], scale: 1, form: 'vague', share: false }
  const several = SEVERAL.get(word)
  if (!several) return undefined
  // "several hundred", "several thousand".
  const factorWord = MULTIPLIERS.get(wordAt(doc, first + 1))
  if (word === 'several' && factorWord !== undefined) {
    return {
      first,
      last: first + 2,
      value: null,
      min: several[0] * factorWord,
      max: several[1] * factorWord,
      scale: 1,
      form: 'vague',
      share: false,
    }
  }
  if (word === 'handful' && wordAt(doc, first + 1) !== 'of') return undefined
  return {
    first,
    last: first + 1,
    value: null,
    min: several[0],
    max: several[1],
    scale: 1,
    form: 'vague',
    share: false,
  }
}
