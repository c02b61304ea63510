import type { Document } from '../../text/document.js'
import { bitOf, listsOf } from '../entities/tagger/gazetteer.js'
import type { ListName } from '../entities/tagger/gazetteer.js'
import { wordAt } from './amount.js'
import type { Amount } from './amount.js'

const bits = (names: readonly ListName[]): number => names.reduce((sum, name) => sum | bitOf(name), 0)

let elsewhere = 0
let given = 0

const MOST_WORDS = 5

/** The first token of the capitalised name that ends before token `end`. */
const nameStart = (doc: Document, end: number): number => {
  let first = end
  while (first > 0 && end - first < MOST_WORDS && /^\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(doc.tokens[first - 1]!.text))
    first--
  return first
}

type Holder = 'place' | 'other' | 'person' | 'unknown'

/** Whose number it is, as far as the name and the word before it tell. */
const holderOf = (doc: Document, first: number, end: number): Holder => {
  if (first === end) return 'unknown'
  // "cases in Chaco (5)": nobody is in a person.
  if (/^(?:in|across|near)$/.test(wordAt(doc, first - 1))) return 'place'
  elsewhere ||= bits(['metropolis', 'city', 'town', 'region', 'country', 'capital', 'organization', 'team'])
  given ||= bits(['given'])
  const words = doc.tokens.slice(first, end).map(({ lower }) => lower)
  const isElsewhere = (listsOf(words.join('')) & elsewhere) !== 0
  // "Madison (5)": a girl or a city.
  const isGiven = (listsOf(words[0]!) & given) !== 0
  if (isElsewhere && isGiven) return words.length > 1 ? 'other' : 'unknown'
  return isElsewhere ? 'other' : isGiven ? 'person' : 'unknown'
}

interface Listed {
  readonly amount: Amount
  readonly holder: Holder
}

/**
 * The numbers in brackets that count something in a place or for a body: "Chaco (5), Mendoza (5)", "Likud (32)"; not the
 * ages in "Mia (5), Noah (7) and Olena Koval (24)". One place tells it of its whole list.
 */
export const listedCounts = (doc: Document, amounts: readonly Amount[]): ReadonlySet<Amount> => {
  const counts = new Set<Amount>()
  let list: Listed[] = []
  const close = (): void => {
    const told = list.map(({ holder }) => holder)
    const isCount = told.includes('place') || (told.includes('other') && !told.includes('person'))
    if (isCount) for (const { amount } of list) counts.add(amount)
    list = []
  }
  for (const amount of amounts) {
    const open = amount.first - 1
    if (amount.form !== 'digits' || wordAt(doc, open) !== '(' || wordAt(doc, amount.last) !== ')') continue
    const first = nameStart(doc, open)
    const before = list.at(-1)?.amount
    const joined =
      before !== undefined && /^\)[,;]? ?(?:and )?(?:in )?$/.test(doc.text.slice(before.end, doc.tokens[first]!.start))
    if (!joined) close()
    list.push({ amount, holder: holderOf(doc, first, open) })
  }
  close()
  return counts
}
