import { SPELLING_COSTS } from '../../data/name-spelling-costs.js'
import { SPELLING_UNITS } from '../../data/name-spelling-units.js'

// Letters are units 0..25, then the pairs of letters that stand for one sound; the last unit is "nothing".
const LETTER_COUNT = 26
const UNIT_COUNT = LETTER_COUNT + SPELLING_UNITS.length + 1
const NOTHING = UNIT_COUNT - 1
const PLAIN = 1
const DOUBLED = 0.15

/** What one letter or pair of letters costs for another; '' is nothing. */
export type CostEntry = readonly [string, string, number]

export interface Costs {
  readonly table: Float32Array
  readonly pairs: Int16Array
}

const letter = (code: number): number => (code >= 97 && code <= 122 ? code - 97 : -1)

const unitOf = (unit: string): number =>
  unit === '' ? NOTHING : unit.length === 1 ? letter(unit.charCodeAt(0)) : LETTER_COUNT + SPELLING_UNITS.indexOf(unit)

/** Every letter and pair of letters that a cost may be given for. */
export const unitNames = (): string[] => [...'abcdefghijklmnopqrstuvwxyz', ...SPELLING_UNITS]

export const buildCosts = (entries: readonly CostEntry[]): Costs => {
  const table = new Float32Array(UNIT_COUNT * UNIT_COUNT).fill(9)
  const pairs = new Int16Array(LETTER_COUNT * LETTER_COUNT).fill(-1)
  for (let i = 0; i < LETTER_COUNT; i++) {
    table[i * UNIT_COUNT + NOTHING] = table[NOTHING * UNIT_COUNT + i] = PLAIN
    for (let j = 0; j < LETTER_COUNT; j++) table[i * UNIT_COUNT + j] = i === j ? 0 : PLAIN
  }
  for (let i = LETTER_COUNT; i < NOTHING; i++) {
    table[i * UNIT_COUNT + i] = 0
    const unit = SPELLING_UNITS[i - LETTER_COUNT]!
    pairs[letter(unit.charCodeAt(0)) * LETTER_COUNT + letter(unit.charCodeAt(1))] = i
  }
  for (const [a, b, cost] of entries) {
    const x = unitOf(a)
    const y = unitOf(b)
    table[x * UNIT_COUNT + y] = table[y * UNIT_COUNT + x] = cost
  }
  return { table, pairs }
}

/** A word as units: at each place the letter, and the pair of letters that ends there (or -1). */
export interface Units {
  readonly letters: Int16Array
  readonly pairs: Int16Array
}

let costs: Costs | undefined

/** Costs to try in training; null goes back to the table. */
export const useCosts = (entries: readonly CostEntry[] | null): void => {
  costs = entries ? buildCosts(entries) : undefined
}

export const unitsOf = (word: string, from: Costs = (costs ??= buildCosts(SPELLING_COSTS))): Units => {
  const letters = new Int16Array(word.length)
  const pairs = new Int16Array(word.length).fill(-1)
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    // Other scripts and digits: equal to themselves only.
    letters[i] = code >= 97 && code <= 122 ? code - 97 : -(code & 0x7fff) - 1
    const before = i > 0 ? letters[i - 1]! : -1
    if (before >= 0 && letters[i]! >= 0) pairs[i] = from.pairs[before * LETTER_COUNT + letters[i]!]!
  }
  return { letters, pairs }
}

const MAX_WORD = 40
const WIDTH = MAX_WORD + 1
const rows = new Float32Array(WIDTH * WIDTH)
const additions = new Float64Array(WIDTH)
const FAR = 1e9

/** What leaving out each letter costs: a doubled one next to nothing. */
const omissionCost = (letters: Int16Array, at: number, table: Float32Array): number => {
  const x = letters[at]!
  if (x < 0) return PLAIN
  return at > 0 && letters[at - 1] === x ? DOUBLED : table[x * UNIT_COUNT + NOTHING]!
}

/**
 * Edit distance between two words whose costs know transliteration: "ou" for "u" costs little, "r" for "b" costs 1.
 * Costs are learnt from pairs of names of one person. A doubled letter is nearly free; two letters swapped are one slip.
 *
 * Only cells within the limit, and those a step after them, are computed: no step costs less than nothing, so that no
 * path within the limit leaves them (Ukkonen 1985, by value and not by diagonal, since steps have many prices).
 *
 * @returns The distance, or a number above `limit` as soon as it must exceed it.
 */
export const spellingDistance = (a: Units, b: Units, limit: number, from?: Costs): number => {
  const { table } = from ?? (costs ??= buildCosts(SPELLING_COSTS))
  const n = Math.min(a.letters.length, MAX_WORD)
  const m = Math.min(b.letters.length, MAX_WORD)
  const al = a.letters
  const bl = b.letters
  const ap = a.pairs
  const bp = b.pairs
  rows[0] = 0
  for (let j = 1; j <= m; j++) {
    additions[j] = omissionCost(bl, j - 1, table)
    // Before the other word begins, a doubled letter is two.
    const y = bl[j - 1]!
    rows[j] = rows[j - 1]! + (y < 0 ? PLAIN : table[y * UNIT_COUNT + NOTHING]!)
  }
  // Of the row before and the one before that: the first and the last cell within the limit.
  let first = 0
  let last = m
  while (last > 0 && rows[last]! > limit) last--
  let firstBefore = first
  let lastBefore = last
  for (let i = 1; i <= n; i++) {
    const x = al[i - 1]!
    const xp = ap[i - 1]!
    const drop = omissionCost(al, i - 1, table)
    const xRow = x * UNIT_COUNT
    const xpRow = xp * UNIT_COUNT
    const swaps = i > 1 ? al[i - 2]! : NOTHING
    const row = i * WIDTH
    const reach = Math.max(last, lastBefore) + 2
    let low = m + 1
    let high = -1
    let j = Math.min(first, firstBefore)
    if (j === 0) {
      rows[row] = rows[row - WIDTH]! + drop
      if (rows[row]! <= limit) low = high = 0
      j = 1
    } else {
      rows[row + j - 1] = FAR
      if (j > 1) rows[row + j - 2] = FAR
    }
    for (; j <= m && (j <= reach || j <= high + 2); j++) {
      const y = bl[j - 1]!
      const yp = bp[j - 1]!
      const here = row + j
      let cost = rows[here - WIDTH - 1]! + (x === y ? 0 : x < 0 || y < 0 ? PLAIN : table[xRow + y]!)
      cost = Math.min(cost, rows[here - WIDTH]! + drop, rows[here - 1]! + additions[j]!)
      if (xp >= 0) {
        if (y >= 0) cost = Math.min(cost, rows[here - 2 * WIDTH - 1]! + table[xpRow + y]!)
        cost = Math.min(cost, rows[here - 2 * WIDTH]! + table[xpRow + NOTHING]!)
        if (yp >= 0) cost = Math.min(cost, rows[here - 2 * WIDTH - 2]! + table[xpRow + yp]!)
      }
      if (yp >= 0) {
        if (x >= 0) cost = Math.min(cost, rows[here - WIDTH - 2]! + table[xRow + yp]!)
        cost = Math.min(cost, rows[here - 2]! + table[yp * UNIT_COUNT + NOTHING]!)
      }
      if (j > 1 && y === swaps && x === bl[j - 2] && x !== y) {
        cost = Math.min(cost, rows[here - 2 * WIDTH - 2]! + 0.6)
      }
      rows[here] = cost
      if (Math.fround(cost) <= limit) {
        if (low > j) low = j
        high = j
      }
    }
    for (; j <= m; j++) rows[row + j] = FAR
    // A step of two letters may skip a row, but not two.
    if (high < 0 && last < 0) return FAR
    firstBefore = first
    lastBefore = last
    first = low
    last = high
  }
  return rows[n * WIDTH + m]!
}
