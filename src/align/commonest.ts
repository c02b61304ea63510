import countBy from 'lodash/countBy.js'

/** The word that comes most often, of several such the first; undefined where there is none. */
export const commonest = (words: readonly string[]): string | undefined => {
  const counts = countBy(words)
  return words.length === 0 ? undefined : words.reduce((a, b) => (counts[b]! > counts[a]! ? b : a))
}
