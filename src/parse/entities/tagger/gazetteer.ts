import { GAZETTEER_LISTS } from '../../../data/gazetteer-lists.js'

export type ListName = keyof typeof GAZETTEER_LISTS

/** The order of the lists gives each its bit: never changed without training anew. */
export const LIST_NAMES = Object.keys(GAZETTEER_LISTS) as ListName[]

export const bitOf = (name: ListName): number => 1 << LIST_NAMES.indexOf(name)

export interface Gazetteer {
  /** Lower-cased name without white space ("newyork", "al-qaida") to the bits of its lists. */
  readonly lists: ReadonlyMap<string, number>
  /** First words of names of several words. */
  readonly starts: ReadonlySet<string>
}

// Front-coded: how many letters a word shares with the one before it, in base 36, then the rest.
const decode = (): Gazetteer => {
  const lists = new Map<string, number>()
  const starts = new Set<string>()
  LIST_NAMES.forEach((name, at) => {
    let word = ''
    for (const item of GAZETTEER_LISTS[name].split('|')) {
      word = word.slice(0, parseInt(item[0] ?? '0', 36)) + item.slice(1)
      const parts = word.split(/[ '.-]/)
      const key = parts.length > 1 ? word.replaceAll(' ', '') : word
      lists.set(key, (lists.get(key) ?? 0) | (1 << at))
      if (parts.length > 1 && parts[0] !== undefined) starts.add(parts[0])
    }
  })
  return { lists, starts }
}

let gazetteer: Gazetteer | undefined

/** Read on first use: nothing is decoded at import. */
export const readGazetteer = (): Gazetteer => (gazetteer ??= decode())
