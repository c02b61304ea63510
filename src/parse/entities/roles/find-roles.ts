import type { Token } from '../../../text/document.js'
import { mentionAt } from '../../../text/span.js'
import type { Mention } from '../../../types.js'
import type { NameMention, NamedDocument } from '../gather/name-mention.js'
import { roleAfterName } from './after-name.js'
import { roleBeforeName } from './before-name.js'
import { roleBeforeComma } from './comma-before.js'
import { roleByCopula } from './copula.js'
import type { RolePhrase } from './role-phrase.js'
import { isPossessivePronoun } from './words.js'

/** A role that the text gives to one mention of a person. */
export interface FoundRole {
  readonly mention: Mention
  /** The head noun, lower case: "spokeswoman". */
  readonly head: string
  /** "his son Ann", "her 5-year-old son, Jim": kin of the one spoken of. */
  readonly ofPronoun: boolean
}

// In the order of the text: what stands before the name, then what follows it.
const RULES: readonly ((named: NamedDocument, name: NameMention) => RolePhrase[])[] = [
  roleBeforeName,
  roleBeforeComma,
  roleAfterName,
  roleByCopula,
]

/** What one mention of a person is called: offices, ranks, trades, kinship. */
export const findRoles = (named: NamedDocument, name: NameMention): FoundRole[] => {
  const { tokens, source, field } = named.doc
  return RULES.flatMap((rule) =>
    rule(named, name).map(({ first, last, head }) => ({
      mention: mentionAt(source, field, tokens[first]!.start, tokens[last - 1]!.end),
      head: tokens[head]!.lower,
      ofPronoun: isOfPronoun(tokens, first),
    })),
  )
}

const isOfPronoun = (tokens: readonly Token[], first: number): boolean => {
  let at = first - 1
  while (at > first - 8 && /^(?:\d{1,3}|-|\w*year|month|-?old|[a-z]+-year-old)$/.test(tokens[at]?.lower ?? '')) at--
  return tokens[at] !== undefined && isPossessivePronoun(tokens[at]!)
}
