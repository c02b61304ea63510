import { wordKey } from './name-key.js'

/** "WHO", "U.N.", "AfDB": a word that can be made of initials. */
export const isAcronym = (words: readonly string[]): boolean =>
  words.length === 1 && /^(?:\p{Lu}[\p{Lu}.&]{1,7}|\p{Lu}\p{Ll}?\p{Lu}{1,4})$/u.test(words[0]!)

/**
 * The initials of a name, with and without its small words: "Department of Justice" gives dj and doj.
 *
 * @example initialsOf(['World', 'Health', 'Organization']) // ['who']
 */
export const initialsOf = (words: readonly string[]): string[] => {
  if (words.length < 2) return []
  const parts = words
    .flatMap((word) => word.replace(/['’]s$/, '').split(/[-‑–]/))
    .filter((part) => wordKey(part) !== '')
  const large = parts.filter((part) => /^[\p{Lu}\p{N}]/u.test(part))
  const initials = (list: readonly string[]): string => list.map((part) => wordKey(part)[0]).join('')
  return [...new Set([initials(large), initials(parts)])].filter((letters) => letters.length > 1)
}

/**
 * Whether `acronym` can abbreviate the name before whose brackets it stands: its letters in order, the first one at the
 * start. "Tehrik-e-Taliban Pakistan (TTP)", "Sexual Minorities Uganda (SMUG)".
 */
export const canAbbreviate = (acronym: string, words: readonly string[]): boolean => {
  const letters = wordKey(acronym)
  const name = words.map(wordKey).join('')
  if (letters[0] !== name[0] || letters.length >= name.length) return false
  let at = 0
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
