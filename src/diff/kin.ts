import { KINSHIP, KIN_SYNONYMS } from '../data/person-words.js'

/** What one person is to another who is named. */
export interface Kin {
  readonly kin: string
  readonly of: string
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word)
const isOwner = (word: string): boolean => /(?:['’]s|s['’])$/.test(word)

// A foster mother may be the grandmother, a neighbor or a roommate anything else beside.
const OTHER_WAYS = new Set(['foster', 'adoptive', 'adopted', 'surrogate', 'step', 'half', 'great'])
const BESIDE = new Set(['roommate', 'neighbor'])

/**
 * Whose kin a role says that somebody is. Null where nobody is named ("the mother", "his wife", "the victim's aunt"): that
 * may be one person's mother and another's grandmother.
 *
 * Watch out for: "father of Delgado's unborn child", who is no father of Delgado's.
 *
 * @example kinOf('Mira Sand’s older brother') // { kin: 'brother', of: 'Mira Sand' }
 * @example kinOf('aunt of Mira Sand') // { kin: 'aunt', of: 'Mira Sand' }
 */
export const kinOf = (role: string): Kin | null => {
  const words = role.split(/\s+/)
  const link = words.indexOf('of')
  const head = (link < 0 ? words.length : link) - 1
  const noun = words[head]?.toLowerCase() ?? ''
  const kin = KIN_SYNONYMS.get(noun) ?? noun
  if (!KINSHIP.has(kin) || BESIDE.has(kin)) return null
  const owner = words.findLastIndex((word, i) => i < head && isOwner(word))
  const between = words.slice(owner + 1, head)
  if (between.some((word) => OTHER_WAYS.has(word.toLowerCase()) || isName(word))) return null
  const named = link < 0 ? words.slice(0, owner + 1) : words.slice(link + 1)
  const first = named.findLastIndex((word) => !isName(word)) + 1
  const of = named.slice(first).join(' ')
  if (of === '' || (link >= 0 && (owner >= 0 || first > 0 || named.some(isOwner)))) return null
  return { kin, of: link < 0 ? of.replace(/['’]s?$/, '') : of }
}
