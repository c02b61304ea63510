import type { NameMention, NamedDocument } from '../gather/name-mention.js'
import { isMeasure, readRolePhrase } from './role-phrase.js'
import type { RolePhrase } from './role-phrase.js'
import { afterNameAndAge } from './skip-age.js'
import { isPlural, isPossessivePronoun } from './words.js'

const CLOSERS = new Set([
  ',',
  '.',
  ';',
  ':',
  '—',
  '–',
  '--',
  ')',
  '”',
  '"',
  '!',
  '?',
  'and',
  'who',
  'whose',
  'or',
  'but',
  'with',
  '…',
  "''",
])

/**
 * The role after a name and a comma: "said Robert Klementich, a Houston police homicide detective", "Melania Trump, the
 * first lady, welcomed", "Raul Castro, younger brother of President Fidel Castro and head of the armed forces".
 *
 * Watch out for: "with Ann Roe, spokesman John Doe said": the spokesman is the next one.
 */
export const roleAfterName = (named: NamedDocument, name: NameMention): RolePhrase[] => {
  const { tokens } = named.doc
  let at = afterNameAndAge(named, name)
  const opener = tokens[at]?.text
  if (opener !== ',' && opener !== '—' && opener !== '–' && opener !== '(' && opener !== '--') return []
  at++
  if (tokens[at]?.lower === 'who' && /^(?:is|was|became|has|had)$/.test(tokens[at + 1]?.lower ?? '')) return []
  const roles: RolePhrase[] = []
  for (let n = 0; n < 3; n++) {
    const phrase = readRolePhrase(named, at)
    // "Vice President Roe, lawmakers and others" lists them.
    if (!phrase || isPlural(tokens[phrase.head]!)) break
    const next = tokens[phrase.last]
    // "a student at the school for more than two years" is one all the same.
    const measure = tokens[phrase.last + 1]
    const lasts = next?.lower === 'for' && measure !== undefined && isMeasure(measure)
    if (next && !CLOSERS.has(next.lower) && !lasts) break
    // "Ann Roe, her husband and six children" lists them.
    if (next?.lower === 'and' && isPossessivePronoun(tokens[phrase.first - 1]!)) break
    roles.push(phrase)
    if (next?.lower !== 'and') break
    at = phrase.last + 1
  }
  return roles
}
