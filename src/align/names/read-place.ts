import { PLACE_ALIASES } from '../../data/name-aliases.js'
import { UKRAINIAN_PLACES } from '../../data/name-ukrainian-places.js'
import { US_STATES } from '../../data/name-countries.js'
import { LINKS } from '../../data/name-organization-words.js'
import { DIRECTIONS, STREET_WORDS } from '../../data/streets.js'
import { countryAt } from './country-words.js'
import { foldWords } from '../../text/fold-name.js'
import { aliasKey, readAliases } from './known-aliases.js'
import type { WordList } from './assign-words.js'
import { joinWords, readWord, type Word } from './same-word.js'
import { formOf } from './word-forms.js'

/** The name of a place, read once. */
export interface PlaceName extends WordList {
  /** The words that name it; of a street without its type and direction. */
  readonly words: readonly Word[]
  readonly key: string
  readonly letters: string
  /** "Street", "Avenue" in one form; null where none is said. */
  readonly street: string | null
  /** Compass points of a street, in one form. */
  readonly direction: string | null
  /** What follows the comma: "missouri" of "Independence, Mo.". */
  readonly region: string | null
  /** A state, strip or province of which a city bears the name. */
  readonly wider: boolean
  /** The country, if the whole name is a country's. */
  readonly country: string | null
  readonly form: string
  readonly aliases: readonly number[]
}

interface Tables {
  readonly aliases: ReadonlyMap<string, readonly number[]>
  readonly states: ReadonlyMap<string, string>
  /** Words that are places' names of the tables: two of them that differ are two places. */
  readonly known: ReadonlySet<string>
}

let tables: Tables | undefined

const readTables = (): Tables => {
  const aliases = readAliases([...PLACE_ALIASES, ...UKRAINIAN_PLACES])
  const states = new Map<string, string>()
  const known = new Set([...aliases.keys()].filter((name) => !name.includes(' ')))
  for (const line of US_STATES) {
    const [state = '', ...short] = line.split(' ')
    const name = state.replaceAll('_', ' ')
    for (const form of [name, ...short]) states.set(form, name)
    known.add(name)
  }
  return { aliases, states, known }
}

const FIRST_WORDS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['hwy', 'highway'],
  ['rt', 'route'],
  ['rte', 'route'],
])

// Wider than the city that bears the name: Kansas City is not Kansas.
const WIDER = new Set(['gaza', 'quebec'])

const MAX_WORDS = 10
const MAX_LENGTH = 200

const joinDots = (text: string): string =>
  text.replace(/&/g, ' and ').replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})\.(?=\p{L}(?:[^\p{L}\p{N}]|$))/gu, '')

const withoutPlural = (word: string): string =>
  word.length > 5 && word.endsWith('s') && STREET_WORDS.has(word.slice(0, -1)) ? word.slice(0, -1) : word

export const readPlace = (whole: string): PlaceName => {
  tables ??= readTables()
  const text = joinDots(whole.slice(0, MAX_LENGTH))
  const comma = text.indexOf(',')
  const head = comma > 0 ? text.slice(0, comma) : text
  const after =
    comma > 0
      ? foldWords(text.slice(comma + 1))
          .map((word) => word.text)
          .join(' ')
      : ''
  const found = foldWords(head)
  const texts = found.map((word) => withoutPlural(word.text))
  const country = countryAt(texts[0] === 'the' ? texts.slice(1) : texts, 0)
  const isCountry = country !== null && after === '' && country.length === texts.length - (texts[0] === 'the' ? 1 : 0)
  // "St. Louis" is a saint; "Perry St." is a street. "Drive" alone is a name.
  const isStreet = (i: number): boolean => i > 0 && STREET_WORDS.has(texts[i]!)
  const street = isCountry
    ? null
    : (texts
        .filter((_, i) => isStreet(i))
        .map((word) => STREET_WORDS.get(word)!)
        .at(-1) ?? null)
  const isRoad = street !== null || texts.some((word) => /\d/.test(word))
  const points: string[] = []
  const words: Word[] = []
  texts.forEach((word, i) => {
    if (isStreet(i) && street !== null) return
    const point = DIRECTIONS.get(word)
    // Without a street type "North Charleston" is a town of its own; "N." is a compass point in any case.
    // A letter inside a name is a link: "Mazar-e-Sharif".
    if (word.length === 1 && !isRoad && i > 0 && i < texts.length - 1) return
    if (point && texts.length > 1 && (isRoad || word.length <= 2)) {
      points.push(point)
      if (isRoad) return
    }
    if (!point && LINKS.has(word) && texts.length > 1) return
    const form = point && word.length <= 2 ? point : i === 0 ? (FIRST_WORDS.get(word) ?? formOf(word)) : formOf(word)
    words.push({ ...readWord(form, found[i]!.shown), known: tables!.known.has(form) })
  })
  const kept = (words.length > 0 ? words : found.map((word) => readWord(word.text, word.shown))).slice(0, MAX_WORDS)
  const bare = aliasKey(whole.slice(0, MAX_LENGTH))
  return {
    words: kept,
    joins: joinWords(kept),
    key: kept.map((word) => word.text).join(' '),
    letters: found.map((word) => word.text).join(''),
    street,
    direction: isRoad && points.length > 0 ? points.join(' ') : null,
    region: after === '' ? null : (tables.states.get(after) ?? after),
    wider: WIDER.has(bare) || [...tables.states.values()].includes(bare),
    country: isCountry ? country.country : null,
    form: isCountry ? country.form : '',
    aliases: tables.aliases.get(bare) ?? tables.aliases.get(aliasKey(head)) ?? [],
  }
}
