import { TAGGER_WEIGHTS } from '../../../data/tagger-weights.js'
import { ALPHABET, ZERO } from './alphabet.js'
import { FEATURE_BITS } from './hash.js'
import { LABELS } from './labels.js'

export interface TaggerWeights {
  /**
   * For each 32 features a bit for each that has a row of weights, then how many have one before them: with the bits, the
   * number of the row. Small enough for the cache, and most features that are asked for have none.
   */
  readonly known: Int32Array
  /** `LABELS` whole numbers a row. */
  readonly weights: Int8Array
  /** `LABELS` x `LABELS`, from and to. */
  readonly moves: Int32Array
}

const countBits = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The row of a feature's weights, or -1. */
export const rowOf = (known: Int32Array, feature: number): number => {
  const at = (feature >> 5) << 1
  const bits = known[at]!
  const bit = 1 << (feature & 31)
  return (bits & bit) === 0 ? -1 : known[at + 1]! + countBits(bits & (bit - 1))
}

const BIG = ALPHABET.length - 1

const values = (): Uint8Array => {
  const table = new Uint8Array(128)
  for (let i = 0; i < ALPHABET.length; i++) table[ALPHABET.charCodeAt(i)] = i
  return table
}

/**
 * Four streams of letters, so that each packs well: for each row the gap to the feature before (`BIG` = that much and on)
 * and the number of its weights, for each weight its label and its value. Sparse, since most weights are zero.
 */
const decode = ({ gaps, counts, labels, weights, moves }: typeof TAGGER_WEIGHTS): TaggerWeights => {
  const value = values()
  const out = new Int8Array(counts.length * LABELS)
  const known = new Int32Array(1 << (FEATURE_BITS - 4))
  let feature = -1
  let at = 0
  for (let row = 0, g = 0; row < counts.length; row++) {
    let gap = value[gaps.charCodeAt(g++)]!
    while (gap === BIG) {
      feature += BIG
      gap = value[gaps.charCodeAt(g++)]!
    }
    feature += gap + 1
    known[(feature >> 5) << 1]! |= 1 << (feature & 31)
    const end = at + value[counts.charCodeAt(row)]!
    for (; at < end; at++) out[row * LABELS + value[labels.charCodeAt(at)]!] = value[weights.charCodeAt(at)]! - ZERO
  }
  for (let i = 2; i < known.length; i += 2) known[i + 1] = known[i - 1]! + countBits(known[i - 2]!)
  return { known, weights: out, moves: Int32Array.from(moves) }
}

let weights: TaggerWeights | undefined

/** Read on first use: nothing is decoded at import. */
export const readWeights = (): TaggerWeights => (weights ??= decode(TAGGER_WEIGHTS))
