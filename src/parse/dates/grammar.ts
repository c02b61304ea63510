import { createLexicon } from './lexicon.js'
import type { Lexicon } from './lexicon.js'
import { MACROS } from './number.js'
import type { Rule } from './rule.js'
import { RULES } from './rules/rules.js'

/** A rule whose pattern is ready to run. */
export interface CompiledRule {
  readonly rule: Rule
  readonly regexp: RegExp
}

export interface Grammar {
  readonly lexicon: Lexicon
  readonly rules: readonly CompiledRule[]
  /** Finds where any of the rules can match. */
  readonly any: RegExp
}

let grammar: Grammar | undefined

/** The rules compiled, once for the process and on first use: importing the package costs nothing. */
export const loadGrammar = (): Grammar => {
  if (grammar) return grammar
  const lexicon = createLexicon(MACROS)
  const rules = RULES.map((rule) => ({ rule, regexp: new RegExp(lexicon.compile(rule.pattern, true), 'dy') }))
  const any = new RegExp(RULES.map((rule) => lexicon.compile(rule.pattern, false)).join('|'), 'g')
  grammar = { lexicon, rules, any }
  return grammar
}
