import { MULTIPLIERS } from '../../data/quantity-words.js'
import type { Document } from '../../text/document.js'
import { wordAt } from './amount.js'
import { FOLD } from './number-starts.js'
import { readCardinal } from './read-cardinal.js'
import { readFraction, readTail } from './read-fraction.js'
import { readRatio } from './read-ratio.js'
import { readVague } from './read-vague.js'
import { exact, share } from './word-reading.js'
import type { WordReading } from './word-reading.js'

/**
 * The number in words that begins at token `first`: "two and a half million", "a dozen", "half a million", "one in five",
 * "a third", "twenty-nine", "tens of thousands".
 *
 * Watch out for "a", "a fifth victim", "five six", "a score of 2-1".
 */
export const readWords = (doc: Document, first: number): WordReading | undefined => {
  const vague = readVague(doc, first)
  if (vague) return vague
  const fraction = readFraction(doc, first)
  if (fraction) {
    // "three quarters of a million"
    const factor =
      wordAt(doc, fraction.last) === 'of' && wordAt(doc, fraction.last + 1) === 'a'
        ? MULTIPLIERS.get(wordAt(doc, fraction.last + 2))
        : undefined
    if (factor !== undefined && fraction.value !== null)
      return exact(first, { value: fraction.value * factor, last: fraction.last + 3, scale: 1 })
    return fraction
  }
  const word = wordAt(doc, first)
  const fold = FOLD.get(word)
  if (fold !== undefined) return exact(first, { value: fold, last: first + 1, scale: 1 })
  if (word === 'a' || word === 'an') {
    const next = wordAt(doc, first + 1)
    if (next === 'couple' && wordAt(doc, first + 2) === 'of') return undefined
    if (next === 'few' && MULTIPLIERS.has(wordAt(doc, first + 2)) && wordAt(doc, first + 2) !== 'score') {
      const factor = MULTIPLIERS.get(wordAt(doc, first + 2))!
      return {
        first,
        last: first + 3,
        value: null,
        min: 2 * factor,
        max: 9 * factor,
        scale: 1,
        form: 'vague',
        share: false,
      }
    }
    if (!MULTIPLIERS.has(next) || next === 'score') return undefined
    const run = readCardinal(doc, first + 1)
    if (!run) return undefined
    // "a million-dollar question"
    return exact(first, run)
  }
  if (word === 'couple' || word === 'quarter' || word === 'third' || word === 'tens') return undefined
  const run = readCardinal(doc, first)
  if (!run) return undefined
  const ratio = readRatio(doc, run.value, run.last)
  if (ratio) return share(first, ratio.last, ratio.value)
  const tail = readTail(doc, run.last)
  if (tail) {
    const factor = MULTIPLIERS.get(wordAt(doc, tail.last))
    const value = run.value + tail.add * (run.value >= 1000 ? run.scale : 1)
    if (factor !== undefined && wordAt(doc, tail.last) !== 'score')
      return exact(first, { value: value * factor, last: tail.last + 1, scale: factor })
    return exact(first, { value, last: tail.last, scale: 1 })
  }
  return exact(first, run)
}
