/**
 * A word of a name as it is compared inside one article: case, accents, apostrophes and full stops do not tell two names
 * apart ("NeShante"/"Neshante", "García"/"Garcia", "U.S."/"US"); letters do.
 */
export const wordKey = (word: string): string =>
  /^[A-Z]+$/i.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/[^\p{L}\p{N}&+]+/gu, '')
        .toLowerCase()

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'esq'])
const ARTICLES = new Set(['al', 'el', 'ul', 'as', 'ash', 'ad', 'at', 'an', 'ar', 'az'])

/** A person's name taken apart. */
export interface PersonName {
  /** Keys of the words without suffix and quoted nickname: "Robert S. Mueller III" is robert, s, mueller. */
  readonly keys: readonly string[]
  /** "jr", "iii", or ''. */
  readonly suffix: string
  /** Keys of a nickname in quotes or brackets: `Donnell "Pops" Strong`. */
  readonly nicknames: readonly string[]
}

const bare = (key: string, word: string): string => {
  // "al-Assad" and "Assad" are one surname; "Alice" keeps its first letters.
  const hyphen = /^(\p{L}{2,3})[-‑–]\p{L}/u.exec(word)
  return hyphen && ARTICLES.has(hyphen[1]!.toLowerCase()) ? key.slice(hyphen[1]!.length) : key
}

export const personName = (words: readonly string[]): PersonName => {
  const keys: string[] = []
  const nicknames: string[] = []
  let suffix = ''
  let quoted = false
  for (const word of words) {
    const opens = /^["“”‘'(]/.test(word)
    const key = bare(wordKey(word), word)
    if (opens && keys.length > 0) quoted = true
    if (key !== '') {
      if (quoted) nicknames.push(key)
      else if (keys.length > 1 && SUFFIXES.has(key)) suffix ||= key
      else keys.push(key)
    }
    if (quoted && /["”’')]$/.test(word)) quoted = false
  }
  return keys.length > 0 ? { keys, suffix, nicknames } : { keys: nicknames, suffix, nicknames: [] }
}
