/**
 * Patterns over words. Every word has a one-character code, so that a pattern becomes a `RegExp` over the codes:
 *
 *     month:MONTH day:DAY (,? year:YEAR)?
 *
 * lower case: that word; capitals: any word of a class; `name:` names the word or the bracket behind it; `,` and `-` are
 * themselves; `<macro>` is a part that several rules share; `( | ) ? * +` as in a `RegExp`.
 */

/** What a pattern is made of. */
export interface Alphabet {
  readonly word: (word: string) => string
  /** The codes of a class, as one string. */
  readonly className: (name: string) => string
  readonly macro: (name: string) => string
}

export interface CompiledPattern {
  /** `RegExp` source. */
  readonly source: string
  /** Codes with which a match can begin. */
  readonly first: ReadonlySet<string>
  /** Codes that can stand second in a match. */
  readonly second: ReadonlySet<string>
  readonly canBeEmpty: boolean
  /** One word alone can match. */
  readonly canBeOne: boolean
}

const PIECES = /([a-z'][a-z'.0-9]*)(:)?|<([a-z]+)>|([A-Z][A-Z_]*)|([()|?*+])|([,-])/g

const sequence = (parts: readonly CompiledPattern[]): CompiledPattern => {
  const first = new Set<string>()
  const second = new Set<string>()
  let canBeEmpty = true
  let canBeOne = false
  for (const part of parts) {
    if (canBeOne) part.first.forEach((code) => second.add(code))
    if (canBeEmpty) {
      part.first.forEach((code) => first.add(code))
      part.second.forEach((code) => second.add(code))
    }
    canBeOne = (canBeOne && part.canBeEmpty) || (canBeEmpty && part.canBeOne)
    canBeEmpty &&= part.canBeEmpty
  }
  return { source: parts.map((part) => part.source).join(''), first, second, canBeEmpty, canBeOne }
}

const choice = (parts: readonly CompiledPattern[]): CompiledPattern => ({
  source: parts.map((part) => part.source).join('|'),
  first: new Set(parts.flatMap((part) => [...part.first])),
  second: new Set(parts.flatMap((part) => [...part.second])),
  canBeEmpty: parts.some((part) => part.canBeEmpty),
  canBeOne: parts.some((part) => part.canBeOne),
})

const codes = (chars: string): CompiledPattern => ({
  source: chars.length === 1 ? chars : `[${chars}]`,
  first: new Set(chars),
  second: new Set(),
  canBeEmpty: false,
  canBeOne: true,
})

/**
 * Compiles a pattern; `named` keeps the names of its parts, and the second `year` of a pattern is `year2`. `macros` holds
 * those compiled before, for all the patterns of one alphabet.
 */
export const compilePattern = (
  pattern: string,
  alphabet: Alphabet,
  named: boolean,
  macros = new Map<string, CompiledPattern>(),
): CompiledPattern => {
  const pieces = [...pattern.matchAll(PIECES)]
  const uses = new Map<string, number>()
  let at = 0

  const nameOf = (label: string): string => {
    const use = (uses.get(label) ?? 0) + 1
    uses.set(label, use)
    return use > 1 ? `${label}${use}` : label
  }

  const atom = (): CompiledPattern => {
    const [, word, label, macro, cls, operator, mark] = pieces[at++]!
    if (word && label) {
      const name = nameOf(word)
      const part = atom()
      return { ...part, source: named ? `(?<${name}>${part.source})` : part.source }
    }
    if (operator === '(') {
      const part = alternatives()
      at++
      return { ...part, source: `(?:${part.source})` }
    }
    if (macro) {
      const part = macros.get(macro) ?? compilePattern(alphabet.macro(macro), alphabet, false, macros)
      macros.set(macro, part)
      return { ...part, source: `(?:${part.source})` }
    }
    return codes(cls ? alphabet.className(cls) : alphabet.word(word ?? mark ?? ''))
  }

  const repeated = (): CompiledPattern => {
    const part = atom()
    const operator = pieces[at]?.[5]
    if (operator !== '?' && operator !== '*' && operator !== '+') return part
    at++
    return {
      ...part,
      source: `${part.source}${operator}`,
      second: operator !== '?' && part.canBeOne ? new Set([...part.second, ...part.first]) : part.second,
      canBeEmpty: operator !== '+' || part.canBeEmpty,
    }
  }

  const alternatives = (): CompiledPattern => {
    const parts: CompiledPattern[][] = [[]]
    while (at < pieces.length && pieces[at]?.[5] !== ')') {
      if (pieces[at]?.[5] === '|') {
        at++
        parts.push([])
      } else parts.at(-1)!.push(repeated())
    }
    return choice(parts.map(sequence))
  }

  return alternatives()
}
