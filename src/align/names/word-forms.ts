import { COMMON_ORGANIZATION_WORDS, CONTRASTS, ORGANIZATION_FORMS } from '../../data/name-organization-words.js'

let forms: Map<string, string> | undefined
let common: Map<string, number> | undefined
let contrasts: Map<string, number> | undefined

const readForms = (): Map<string, string> => {
  const map = new Map<string, string>()
  for (const line of ORGANIZATION_FORMS) {
    const [form = '', others = ''] = line.split(':')
    for (const other of others.trim().split(' ')) if (!map.has(other)) map.set(other, form)
  }
  return map
}

const readLevels = (): Map<string, number> => {
  const map = new Map<string, number>()
  for (const [level, words] of COMMON_ORGANIZATION_WORDS) for (const word of words.split(' ')) map.set(word, level)
  return map
}

const readContrasts = (): Map<string, number> => {
  const map = new Map<string, number>()
  CONTRASTS.forEach((line, i) => {
    for (const word of line.split(' ')) if (!map.has(word)) map.set(word, i)
  })
  return map
}

/** "dept" is "department", "third" is "3rd". */
export const formOf = (word: string): string => (forms ??= readForms()).get(word) ?? word

/** 0 for a rare word to 0.85 for "department": how little it tells that two organisations share it. */
export const organizationCommonness = (word: string): number => (common ??= readLevels()).get(word) ?? 0

/** Which set of contrasting words a word belongs to, or -1: "house" and "senate" to one. */
export const contrastOf = (word: string): number => (contrasts ??= readContrasts()).get(word) ?? -1

// Words that say of what kind a body is, one as well as another.
const NEUTRAL = new Set(
  'department office agency bureau service services division unit deputies officers headquarters administration city'.split(
    ' ',
  ),
)

export const isNeutral = (word: string): boolean => NEUTRAL.has(word)
