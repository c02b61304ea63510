import { COUNTRIES } from '../../data/name-countries.js'

/** "Russian", "Russian Federation", "Russia" read as "russia". */
export interface CountryPhrase {
  readonly country: string
  /** An adjective or another name, not the name itself. */
  readonly form: 'name' | 'adjective' | 'other'
}

interface Phrases {
  readonly phrases: ReadonlyMap<string, CountryPhrase>
  /** The most words of a phrase that begins with this word. */
  readonly longest: ReadonlyMap<string, number>
}

const readPhrases = (): Phrases => {
  const phrases = new Map<string, CountryPhrase>()
  const longest = new Map<string, number>()
  const add = (phrase: string, country: string, form: CountryPhrase['form']): void => {
    if (phrase === '' || phrases.has(phrase)) return
    phrases.set(phrase, { country, form })
    const words = phrase.split(' ')
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length))
  }
  for (const line of COUNTRIES) {
    const [name = '', rest = ''] = line.split(':')
    const [adjectives = '', others = ''] = rest.split('|')
    const country = name.replaceAll(' ', '')
    add(name, country, 'name')
    for (const adjective of adjectives.split(',')) add(adjective.trim(), country, 'adjective')
    for (const other of others.split(',')) add(other.trim(), country, 'other')
  }
  return { phrases, longest }
}

let table: Phrases | undefined

/** The country named by words from `at` on, and how many words name it. */
export const countryAt = (
  words: readonly string[],
  at: number,
): (CountryPhrase & { readonly length: number }) | null => {
  table ??= readPhrases()
  for (let length = Math.min(table.longest.get(words[at]!) ?? 0, words.length - at); length > 0; length--) {
    const phrase = table.phrases.get(length === 1 ? words[at]! : words.slice(at, at + length).join(' '))
    if (phrase) return { ...phrase, length }
  }
  return null
}
