import type { NameMention, NamedDocument } from '../gather/name-mention.js'
import { readRolePhrase } from './role-phrase.js'
import type { RolePhrase } from './role-phrase.js'
import { afterNameAndAge } from './skip-age.js'
import { isPlural, isPossessiveMark } from './words.js'

const AUXILIARIES = new Set(['has', 'had', 'have', 'will', 'would', 'may', 'might', 'who', ','])
const COPULAS = new Set(['is', 'was', 'became', 'becomes', 'become', 'be', 'been', 'remains', 'remained'])
const ADVERBS = new Set([
  'also',
  'now',
  'then',
  'once',
  'currently',
  'previously',
  'formerly',
  'still',
  'himself',
  'herself',
  'already',
  'already',
  'later',
])
const AS_VERBS = new Set(
  (
    'serve serves served serving work works worked working act acts acted acting named identified described elected ' +
    'appointed hired fired resigned resigns stepped steps nominated known retired continued stayed selected sworn'
  ).split(' '),
)

/**
 * The role after "is", "was", "became" or "serves as": "Bagheri Kani is Iran's chief nuclear negotiator", "Roe, who was a
 * nurse", "Roe has worked as a teacher".
 *
 * Watch out for: "The brother of Ann Roe is a doctor" says nothing of Ann Roe; "Roe is not a member".
 */
export const roleByCopula = (named: NamedDocument, name: NameMention): RolePhrase[] => {
  const { tokens } = named.doc
  const before = tokens[name.first - 1]
  if (before && (before.pos === 'ADP' || before.lower === 'and' || isPossessiveMark(before))) return []
  let at = afterNameAndAge(named, name)
  for (let n = 0; n < 3 && AUXILIARIES.has(tokens[at]?.lower ?? ''); n++) at++
  const verb = tokens[at]
  if (!verb) return []
  if (COPULAS.has(verb.lower)) {
    at++
    while (ADVERBS.has(tokens[at]?.lower ?? '')) at++
    if (!AS_VERBS.has(tokens[at]?.lower ?? '')) return closed(named, at)
  } else if (!AS_VERBS.has(verb.lower)) return []
  for (let k = at + 1; k < at + 4; k++) if (tokens[k]?.lower === 'as') return closed(named, k + 1)
  return []
}

const closed = (named: NamedDocument, at: number): RolePhrase[] => {
  const phrase = readRolePhrase(named, at)
  return phrase && !isPlural(named.doc.tokens[phrase.head]!) ? [phrase] : []
}
