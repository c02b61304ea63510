/** Features are numbers of this many bits; the weights are looked up by them. */
export const FEATURE_BITS = 20
const SHIFT = 32 - FEATURE_BITS

/** FNV-1a over UTF-16 code units, finished so that every bit counts. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
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
