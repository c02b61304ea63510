import { TAGGER_WEIGHTS } from '../../../data/tagger-weights.js'
import { ALPHABET, ZERO } from './alphabet.js'
import { FEATURE_BITS } from './hash.js'
import { LABELS } from './labels.js'

export interface TaggerWeights {
  /** For each feature the row of its weights; 0, a row of zeros, when it has none. */
  readonly rows: Int32Array
  /** A bit for each feature that has a row: small enough for the cache, and most features that are asked for have none. */
  readonly known: Uint32Array
  /** `LABELS` whole numbers a row. */
  readonly weights: Int8Array
  /** `LABELS` x `LABELS`, from and to. */
  readonly moves: Int32Array
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
  const rows = new Int32Array(1 << FEATURE_BITS)
  const out = new Int8Array((counts.length + 1) * LABELS)
  const known = new Uint32Array(rows.length >> 5)
  let feature = -1
  let at = 0
  for (let row = 1, g = 0; row <= counts.length; row++) {
    let gap = value[gaps.charCodeAt(g++)]!
    while (gap === BIG) {
      feature += BIG
      gap = value[gaps.charCodeAt(g++)]!
    }
    feature += gap + 1
    rows[feature] = row
    known[feature >> 5]! |= 1 << (feature & 31)
    const end = at + value[counts.charCodeAt(row - 1)]!
    for (; at < end; at++) out[row * LABELS + value[labels.charCodeAt(at)]!] = value[weights.charCodeAt(at)]! - ZERO
  }
  return { rows, known, weights: out, moves: Int32Array.from(moves) }
}

let weights: TaggerWeights | undefined

/** Read on first use: nothing is decoded at import. */
export const readWeights = (): TaggerWeights => (weights ??= decode(TAGGER_WEIGHTS))
