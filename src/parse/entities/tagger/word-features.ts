import { feature, hashText, pair } from './hash.js'
import { shapeOf } from './words.js'
import type { Word } from './words.js'

/** Where a word stands, seen from the token that is scored: two before, …, two after. */
export const SLOTS = 5
export const HERE = 2

// Templates are numbered in tens, a slot apart; above 100 stand those of places (see place-features.ts).
const template = (slot: number, n: number): number => slot * 20 + n

const pushLists = (word: Word, at: number, out: number[]): void => {
  for (let bits = word.lists; bits !== 0; bits &= bits - 1) out.push(feature(at, bits & -bits))
}

/** What a word says about the token in the middle, by itself: depends on the word and the slot only, so it is summed once. */
export const wordFeatures = (word: Word, slot: number): number[] => {
  const out: number[] = []
  out.push(feature(template(slot, 0), word.hash))
  if (slot !== HERE - 2 && slot !== HERE + 2) {
    out.push(feature(template(slot, 1), word.kind))
    out.push(feature(template(slot, 2), pair(word.lists, word.kind)))
    pushLists(word, template(slot, 3), out)
    out.push(feature(template(slot, 7), word.ending))
  } else {
    out.push(feature(template(slot, 2), word.lists))
  }
  if (slot === HERE) {
    out.push(feature(template(slot, 4), shapeOf(word.text)))
    out.push(feature(template(slot, 5), pair(word.hash, word.kind)))
    out.push(feature(template(slot, 6), hashText(word.lower.slice(-2))))
    out.push(feature(template(slot, 8), hashText(word.lower.slice(-4))))
    out.push(feature(template(slot, 13), hashText(word.lower.slice(-1))))
    for (let n = 0; n < 3; n++) out.push(feature(template(slot, 9 + n), hashText(word.lower.slice(0, n + 2))))
    out.push(feature(template(slot, 12), Math.min(word.text.length, 12)))
  }
  return out
}
