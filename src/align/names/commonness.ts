import { COMMON_NAME_WORDS } from '../../data/name-common-words.js'

let table: Map<string, number> | undefined

const readTable = (): Map<string, number> => {
  const map = new Map<string, number>()
  for (const [level, words] of COMMON_NAME_WORDS) for (const word of words.split(' ')) map.set(word, level)
  return map
}

/** 0 for a rare word of a person's name to 0.9 for "Muhammad": how little it tells that two names share it. */
export const commonness = (word: string): number => (word.length === 1 ? 0.9 : ((table ??= readTable()).get(word) ?? 0))
