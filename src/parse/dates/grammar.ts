import { createLexicon } from './lexicon.js'
import type { Lexicon } from './lexicon.js'
import { MACROS } from './number.js'
import { compilePattern } from './pattern.js'
import type { CompiledPattern } from './pattern.js'
import type { Rule } from './rule.js'
import { RULES } from './rules/rules.js'

/** A rule whose pattern is ready to run. */
export interface CompiledRule {
  readonly rule: Rule
  /** Whether and how far it matches. */
  readonly regexp: RegExp
  /** The same, where its parts stand: dear, so asked of matches alone. */
  readonly parts: RegExp
}

export interface Grammar {
  readonly lexicon: Lexicon
  /** The rules that can match where these two codes stand, in order; the second is NaN after the last word. */
  readonly rulesAt: (first: number, second: number) => readonly CompiledRule[]
}

interface Opening extends CompiledRule {
  readonly second: ReadonlySet<number>
  readonly canBeOne: boolean
}

const NONE: readonly CompiledRule[] = []

// "the" and "a" begin many rules, and what follows them rules nearly all out; a pair is thought of once.
const createRulesAt = (byFirst: ReadonlyMap<number, readonly Opening[]>): Grammar['rulesAt'] => {
  const byPair = new Map<number, Map<number, readonly CompiledRule[]>>()
  for (const first of byFirst.keys()) byPair.set(first, new Map())
  return (first, second) => {
    // Most words are in no rule.
    if (first === 0) return NONE
    const bySecond = byPair.get(first)
    if (!bySecond) return NONE
    let found = bySecond.get(second)
    if (!found) {
      found = byFirst.get(first)!.filter((rule) => rule.canBeOne || rule.second.has(second))
      bySecond.set(second, found)
    }
    return found
  }
}

const numbers = (codes: ReadonlySet<string>): Set<number> => new Set(Array.from(codes, (code) => code.charCodeAt(0)))

let grammar: Grammar | undefined

/** The rules compiled, once for the process and on first use: importing the package costs nothing. */
export const loadGrammar = (): Grammar => {
  if (grammar) return grammar
  const lexicon = createLexicon(MACROS)
  const macros = new Map<string, CompiledPattern>()
  const byFirst = new Map<number, Opening[]>()
  for (const rule of RULES) {
    const { source, first, second, canBeOne } = compilePattern(rule.pattern, lexicon, true, macros)
    const opening = {
      rule,
      regexp: new RegExp(source, 'y'),
      parts: new RegExp(source, 'dy'),
      second: numbers(second),
      canBeOne,
    }
    for (const code of numbers(first)) {
      const rules = byFirst.get(code)
      if (rules) rules.push(opening)
      else byFirst.set(code, [opening])
    }
  }
  grammar = { lexicon, rulesAt: createRulesAt(byFirst) }
  return grammar
}
