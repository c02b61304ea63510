/** One letter for each whole number from 0 on; none that a string in single quotes would have to escape. */
export const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((char) => char !== "'" && char !== '\\')
  .join('')
export const ZERO = 45

/** How many steps of a whole weight make one logit. */
export const SCALE = 6
