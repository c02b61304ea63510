/**
 * A word or mark as it is written, one object for all its places: an article repeats its words, and articles repeat each
 * other's. What a parser finds out about the letters alone is noted here and never asked again (see `perWord`).
 */
export interface Word {
  readonly text: string
  readonly lower: string
  /** White space alone. */
  readonly isBlank: boolean
  readonly notes: unknown[]
}

// Some 15 MB with all notes; the words of some hundred articles, after which they are learnt anew.
const MAX_WORDS = 20_000

let notes = 0
let words = new Map<string, Word>()

export const wordOf = (text: string): Word => {
  let word = words.get(text)
  if (!word) {
    if (words.size >= MAX_WORDS) words = new Map()
    word = { text, lower: text.toLowerCase(), isBlank: text.trim() === '', notes: new Array<unknown>(notes) }
    words.set(text, word)
  }
  return word
}

/**
 * A pure function of a word's letters, worked out once for each different word: one look into an array instead of a
 * regular expression or a table for every token. What stands around a word must not matter to `read`.
 *
 * @example
 * const isCapitalised = perWord(({ text }) => /^\p{Lu}/u.test(text))
 * isCapitalised(token.word)
 */
export const perWord = <T extends boolean | number | string | object | null>(
  read: (word: Word) => T,
): ((word: Word) => T) => {
  const note = notes++
  return (word) => {
    const known = word.notes[note]
    if (known !== undefined) return known as T
    const found = read(word)
    word.notes[note] = found
    return found
  }
}

type Worded = { readonly word: Word }

/** `pattern` on a token's words as they are written, asked once for each different word. */
export const textIs = (pattern: RegExp): ((token: Worded) => boolean) => {
  const is = perWord(({ text }) => pattern.test(text))
  return ({ word }) => is(word)
}

/** The same on the lower-case word. */
export const lowerIs = (pattern: RegExp): ((token: Worded) => boolean) => {
  const is = perWord(({ lower }) => pattern.test(lower))
  return ({ word }) => is(word)
}

/** Is the lower-case word in a list? */
export const lowerIn = (list: ReadonlySet<string>): ((token: Worded) => boolean) => {
  const is = perWord(({ lower }) => list.has(lower))
  return ({ word }) => is(word)
}
