import { GAZETTEER_LISTS } from '../../../data/gazetteer-lists.js'
import { FNV_SEED, fnv } from './hash.js'

export type ListName = keyof typeof GAZETTEER_LISTS

/** The order of the lists gives each its bit: never changed without training anew. */
export const LIST_NAMES = Object.keys(GAZETTEER_LISTS) as ListName[]

export const bitOf = (name: ListName): number => 1 << LIST_NAMES.indexOf(name)

const SPACE = 32
const DOT = 46
const BAR = 124

const isBreak = (code: number): boolean => code === SPACE || code === 39 || code === 45 || code === DOT

// Twice as many slots as the lists have names, and 64 bits of hash for each: with a Map of 65,000 strings the first
// article waited 40 ms for it.
const SLOTS = 1 << 17
const LONGEST = 128
const STARTS_NAME = 1 << 30

// Beside FNV-1a the other half of the 64 bits.
const mix = (hash: number, code: number): number => (Math.imul(hash, 0x2c1b3c6d) + code + 1) | 0

interface Table {
  readonly ones: Int32Array
  readonly twos: Int32Array
  readonly bits: Int32Array
}

const slotOf = ({ ones, twos, bits }: Table, one: number, two: number): number => {
  let slot = (one ^ (one >>> 15) ^ two) & (SLOTS - 1)
  while (bits[slot] !== 0 && (ones[slot] !== one || twos[slot] !== two)) slot = (slot + 1) & (SLOTS - 1)
  return slot
}

const add = (table: Table, one: number, two: number, bit: number): void => {
  const slot = slotOf(table, one, two)
  table.ones[slot] = one
  table.twos[slot] = two
  table.bits[slot]! |= bit
}

// Front-coded: how many letters a word shares with the one before it, as a digit in base 36, then the rest. So the hash
// of each beginning of the last word is kept, and no word is put together.
const addList = (table: Table, text: string, bit: number): void => {
  const ones = new Int32Array(LONGEST).fill(FNV_SEED)
  const twos = new Int32Array(LONGEST).fill(FNV_SEED)
  let firstBreak = -1
  for (let i = 0; i < text.length; i++) {
    const shared = text.charCodeAt(i)
    let at = shared < 58 ? shared - 48 : shared - 87
    if (firstBreak >= at) firstBreak = -1
    for (i++; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === BAR) break
      const one = code === SPACE ? ones[at]! : fnv(ones[at]!, code)
      const two = code === SPACE ? twos[at]! : mix(twos[at]!, code)
      if (firstBreak < 0 && isBreak(code)) {
        firstBreak = at
        if (at > 0) add(table, ones[at]!, twos[at]!, STARTS_NAME)
        // "st. louis", "st louis".
        if (at > 0 && code === DOT) add(table, one, two, STARTS_NAME)
      }
      at++
      ones[at] = one
      twos[at] = two
    }
    add(table, ones[at]!, twos[at]!, bit)
  }
}

const decode = (): Table => {
  const table = { ones: new Int32Array(SLOTS), twos: new Int32Array(SLOTS), bits: new Int32Array(SLOTS) }
  LIST_NAMES.forEach((name, at) => addList(table, GAZETTEER_LISTS[name], 1 << at))
  return table
}

let decoded: Table | undefined

const bitsOf = (key: string): number => {
  // On first use: nothing is decoded at import.
  const table = (decoded ??= decode())
  let one = FNV_SEED
  let two = FNV_SEED
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i)
    one = fnv(one, code)
    two = mix(two, code)
  }
  return table.bits[slotOf(table, one, two)]!
}

/** The lists that hold a lower-cased name without white space ("newyork", "al-qaida"), as bits; 0 where none does. */
export const listsOf = (key: string): number => bitsOf(key) & ~STARTS_NAME

/** Whether names of several words begin with this word. */
export const startsName = (word: string): boolean => (bitsOf(word) & STARTS_NAME) !== 0
