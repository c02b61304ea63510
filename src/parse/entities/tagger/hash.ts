/** Features are numbers of this many bits; the weights are looked up by them. */
export const FEATURE_BITS = 20
const SHIFT = 32 - FEATURE_BITS

/** Where FNV-1a begins. */
export const FNV_SEED = 0x811c9dc5 | 0

/** One step of FNV-1a: the hash with one more code unit. */
export const fnv = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** FNV-1a over UTF-16 code units, finished so that every bit counts. */
export const hashText = (text: string): number => {
  let hash = FNV_SEED
  for (let i = 0; i < text.length; i++) hash = fnv(hash, text.charCodeAt(i))
  return hash ^ (hash >>> 15)
}

/** The feature that `template` makes of one value. */
export const feature = (template: number, value: number): number => {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> SHIFT
}

/** Two values in order. */
export const pair = (a: number, b: number): number => Math.imul(a, 0x2c1b3c6d) ^ (b + 0x7f4a7c15 + (a << 6))
