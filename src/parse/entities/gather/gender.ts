import { COURTESY } from '../../../data/role-words.js'
import type { FoundRole } from '../roles/find-roles.js'
import type { NameMention } from './name-mention.js'

const FEMALE =
  /(?:woman|mother|mom|mum|sister|daughter|wife|widow|niece|aunt|girlfriend|fianc[eé]e|actress|queen|princess|lady|waitress|nun|congresswoman|heiress|hostess|granddaughter|bride)$/
const MALE =
  /(?:[^o]man|father|dad|brother|son|husband|widower|nephew|uncle|boyfriend|fianc[eé]|king|prince|monk|grandson|groom)$/

/** What a courtesy title or a kinship word beside a name says: "Mrs. Roe", "spokeswoman Ann Roe". */
export const genderOf = (name: NameMention, roles: readonly FoundRole[]): 'male' | 'female' | null => {
  const { tokens } = name.doc
  const at = tokens[name.first - 1]?.text === '.' ? name.first - 2 : name.first - 1
  const courtesy = COURTESY.get(tokens[at]?.lower.replace(/\.$/, '') ?? '')
  if (courtesy && courtesy !== 'any') return courtesy
  for (const { head } of roles) {
    if (FEMALE.test(head)) return 'female'
    if (MALE.test(head) && head !== 'chairman' && head !== 'spokesman') return 'male'
  }
  return null
}
