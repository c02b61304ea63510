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

const isBreak = (code: number): boolean => code === 32 || code === 39 || code === 45 || code === 46

const firstBreak = (word: string): number => {
  for (let i = 0; i < word.length; i++) if (isBreak(word.charCodeAt(i))) return i
  return -1
}

// Front-coded: how many letters a word shares with the one before it, as a digit in base 36, then the rest.
const decode = (): Gazetteer => {
  const lists = new Map<string, number>()
  const starts = new Set<string>()
  LIST_NAMES.forEach((name, at) => {
    const text: string = GAZETTEER_LISTS[name]
    const bit = 1 << at
    let word = ''
    for (let from = 0; from < text.length;) {
      let to = text.indexOf('|', from)
      if (to < 0) to = text.length
      const code = text.charCodeAt(from)
      word = word.slice(0, code < 58 ? code - 48 : code - 87) + text.slice(from + 1, to)
      from = to + 1
      let key = word
      const end = firstBreak(word)
      if (end > 0) {
        starts.add(word.slice(0, end))
        if (word.charCodeAt(end) === 46) starts.add(word.slice(0, end + 1))
        if (word.includes(' ')) key = word.replaceAll(' ', '')
      }
      lists.set(key, (lists.get(key) ?? 0) | bit)
    }
  })
  return { lists, starts }
}

let gazetteer: Gazetteer | undefined

/** Read on first use: nothing is decoded at import. */
export const readGazetteer = (): Gazetteer => (gazetteer ??= decode())
