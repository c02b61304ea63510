// Consonants that romanisations take for one another share a bit; vowels, h, w and y come and go and have none.
const CLASSES = ['bp', 'fv', 'ckqgx', 'dt', 'szc', 'j', 'l', 'm', 'n', 'r']

const BITS: readonly number[] = Array.from({ length: 26 }, (_, i) =>
  CLASSES.reduce((mask, letters, bit) => (letters.includes(String.fromCharCode(97 + i)) ? mask | (1 << bit) : mask), 0),
)

/** The consonant classes of a word as bits. */
export const soundMask = (word: string): number => {
  let mask = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    mask |= code >= 97 && code <= 122 ? BITS[code - 97]! : 1 << (16 + (code & 7))
  }
  return mask
}
