import { createLexicon } from './lexicon.js'
import type { Lexicon } from './lexicon.js'
import { MACROS } from './number.js'
import { compilePattern } from './pattern.js'
import type { Rule } from './rule.js'
import { RULES } from './rules/rules.js'

/** A rule whose pattern is ready to run. */
export interface CompiledRule {
  readonly rule: Rule
  readonly regexp: RegExp
}

export interface Grammar {
  readonly lexicon: Lexicon
  /** The rules that can begin with a code, in order. */
  readonly rules: ReadonlyMap<string, readonly CompiledRule[]>
  /** Those of them that can match one word alone: all there is to try when the next word is in no rule. */
  readonly short: ReadonlyMap<string, readonly CompiledRule[]>
}

let grammar: Grammar | undefined

/** The rules compiled, once for the process and on first use: importing the package costs nothing. */
export const loadGrammar = (): Grammar => {
  if (grammar) return grammar
  const lexicon = createLexicon(MACROS)
  const rules = new Map<string, CompiledRule[]>()
  const short = new Map<string, CompiledRule[]>()
  for (const rule of RULES) {
    const { source, first, shortest } = compilePattern(rule.pattern, lexicon, true)
    const compiled = { rule, regexp: new RegExp(source, 'dy') }
    for (const code of first) {
      rules.set(code, [...(rules.get(code) ?? []), compiled])
      if (shortest === 1) short.set(code, [...(short.get(code) ?? []), compiled])
    }
  }
  grammar = { lexicon, rules, short }
  return grammar
}
