import { MULTIPLIERS, TEENS, TENS, UNITS } from '../../data/quantity-words.js'
import type { Document } from '../../text/document.js'
import { wordAt } from './amount.js'
import { isDash } from './word-reading.js'
import type { Run } from './word-reading.js'

const ORDINAL = new Set([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
])

const small = (word: string): number | undefined => UNITS.get(word) ?? TEENS.get(word) ?? TENS.get(word)

/** "two hundred and fifty thousand", "twenty-nine", "a hundred", "ten point five". */
export const readCardinal = (doc: Document, first: number): Run | undefined => {
  let i = first
  let total = 0
  let group = 0
  let seen = false
  let scale = 1
  let previous = ''
  for (;;) {
    const word = wordAt(doc, i)
    const n = small(word)
    if (n !== undefined) {
      // "twenty nine" is one number, "five six" is two.
      const fits =
        !seen || (previous === 'tens' && UNITS.has(word)) || previous === 'hundred' || previous === 'thousands'
      if (!fits || (n === 0 && seen)) break
      group += n
      previous = TENS.has(word) ? 'tens' : 'units'
      seen = true
      i++
      continue
    }
    const factor = MULTIPLIERS.get(word) ?? (seen && word === 'dozens' ? 12 : undefined)
    if (factor !== undefined && word !== 'score' && (seen || i === first)) {
      if (factor === 100) {
        group = (group || 1) * 100
        previous = 'hundred'
      } else if (factor === 12) {
        group = (group || 1) * 12
        i++
        seen = true
        scale = 1
        break
      } else {
        total = (total === 0 || factor < total ? total : 0) + (group || (total === 0 ? 1 : 0)) * factor
        group = 0
        previous = 'thousands'
      }
      scale = factor
      seen = true
      i++
      continue
    }
    const next = small(wordAt(doc, i + 1))
    if (
      seen &&
      isDash(word) &&
      next !== undefined &&
      ((previous === 'tens' && UNITS.has(wordAt(doc, i + 1))) || previous === 'hundred')
    ) {
      i++
      continue
    }
    if (seen && isDash(word) && MULTIPLIERS.has(wordAt(doc, i + 1)) && wordAt(doc, i + 1) !== 'score') {
      i++
      continue
    }
    if (
      seen &&
      word === 'and' &&
      next !== undefined &&
      (previous === 'hundred' || previous === 'thousands') &&
      (previous === 'hundred' || next < 100)
    ) {
      i++
      continue
    }
    if (seen && word === 'point' && next !== undefined && next < 100) {
      let decimals = ''
      let j = i + 1
      for (let d = small(wordAt(doc, j)); d !== undefined; d = small(wordAt(doc, ++j))) decimals += String(d)
      return { value: total + group + Number(`0.${decimals}`), last: j, scale: 1 }
    }
    break
  }
  // "the twenty-first century", "his hundredth win"
  const ordinal = isDash(wordAt(doc, i)) ? i + 1 : i
  if (seen && ORDINAL.has(wordAt(doc, ordinal)) && (previous !== 'units' || ordinal > i)) return undefined
  return seen
    ? { value: total + group, last: i, scale: previous === 'units' || previous === 'tens' ? 1 : scale }
    : undefined
}
