import { mentionAt } from '../../../text/span.js'
import type { Mention } from '../../../types.js'
import type { NameMention, NamedDocument } from '../gather/name-mention.js'
import { roleAfterName } from './after-name.js'
import { roleBeforeName } from './before-name.js'
import { roleBeforeComma } from './comma-before.js'
import { roleByCopula } from './copula.js'
import type { RolePhrase } from './role-phrase.js'

/** A role that the text gives to one mention of a person. */
export interface FoundRole {
  readonly mention: Mention
  /** The head noun, lower case: "spokeswoman". */
  readonly head: string
  /** The token before which the role starts: "his" in "his son Ann". */
  readonly before: string
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
      before: tokens[first - 1]?.lower ?? '',
    })),
  )
}
