import { KINSHIP, PERSON_GROUPS } from '../../data/person-words.js'
import type { Document } from '../../text/document.js'
import { lowerIn } from '../../text/words.js'
import type { Quantity } from '../../types.js'
import { wordAt } from './amount.js'
import { impliedQuantity } from './implied-quantity.js'
import { isOnePerson, isUnborn } from './is-one-person.js'
import { phraseAfter } from './noun-phrase.js'
import { behindAge, readCasualty } from './read-casualty.js'
import { withKiller } from './with-killer.js'

interface Part {
  /** Tokens, the last exclusive. */
  readonly first: number
  readonly last: number
  readonly value: number
}

const OF_ONE = new Set('a an another the his her their its'.split(' '))
const SELF = new Set(['himself', 'herself'])

const endOf = (doc: Document, token: number): number => doc.tokens[token - 1]!.end

const partAt = (doc: Document, i: number, stop: number, counts: ReadonlyMap<number, Quantity>): Part | null => {
  const token = doc.tokens[i]!
  const own = i + 1 < stop && OF_ONE.has(token.lower) ? counts.get(doc.tokens[i + 1]!.start) : undefined
  if (SELF.has(token.lower)) return { first: i, last: i + 1, value: 1 }
  const count = own ?? counts.get(token.start)
  if (count) {
    let behind = i
    while (behind < stop && doc.tokens[behind]!.start < count.span.end) behind++
    const phrase = phraseAfter(doc, behind, stop)
    const hurt = count.category === 'killed' || count.category === 'injured'
    if (!phrase || !(hurt || PERSON_GROUPS.has(wordAt(doc, phrase.head)))) return null
    return { first: i, last: phrase.last, value: count.value! }
  }
  // A headline leaves the article out: "Woman, two children dead".
  const bare = doc.field === 'title' && isOnePerson(token.lower)
  if (!bare && !OF_ONE.has(token.lower)) return null
  const phrase = phraseAfter(doc, bare ? i : i + 1, stop)
  if (!phrase || !isOnePerson(wordAt(doc, phrase.head))) return null
  return { first: i, last: phrase.last, value: isUnborn(doc, phrase) ? 0 : 1 }
}

const AND = new Set(['and', '&', 'then', ','])
const POSSESSIVE = new Set('his her their'.split(' '))

/** "her mother and younger sister": the second shares the pronoun of the first. */
const sharingAt = (doc: Document, i: number, stop: number, before: Part | undefined): Part | null => {
  if (!before || !POSSESSIVE.has(wordAt(doc, before.first)) || wordAt(doc, i - 1) !== 'and') return null
  const phrase = phraseAfter(doc, i, stop)
  return phrase?.first === i && KINSHIP.has(wordAt(doc, phrase.head)) ? { first: i, last: phrase.last, value: 1 } : null
}

// "Jonas Lee Brandt Jr."
const LONGEST_NAME = 4

/** "Jonas Brandt, 13," of "Jonas Brandt, 13, and his father were killed": a name, where kin of its bearer follows. */
const nameAt = (doc: Document, i: number, stop: number): Part | null => {
  if (doc.tokens[i]!.pos !== 'PROPN' || doc.tokens[i - 1]?.pos === 'PROPN') return null
  let last = i
  while (last < stop && last < i + LONGEST_NAME && doc.tokens[last]!.pos === 'PROPN') last++
  const behind = behindAge(doc, last)
  if (wordAt(doc, behind) !== 'and' || !POSSESSIVE.has(wordAt(doc, behind + 1))) return null
  const phrase = phraseAfter(doc, behind + 2, stop)
  return phrase && KINSHIP.has(wordAt(doc, phrase.head)) ? { first: i, last, value: 1 } : null
}

/** The parts of a list: "a man and two children", "his wife, her son and then himself". */
const listAt = (doc: Document, from: number, stop: number, counts: ReadonlyMap<number, Quantity>): Part[] => {
  const parts: Part[] = []
  let i = from
  let joined = false
  while (i < stop) {
    const part =
      partAt(doc, i, stop, counts) ??
      (parts.length === 0 ? nameAt(doc, i, stop) : sharingAt(doc, i, stop, parts.at(-1)))
    if (!part) break
    parts.push(part)
    i = behindAge(doc, part.last)
    const begin = i
    while (i < stop && AND.has(wordAt(doc, i))) i++
    const words = doc.text.slice(endOf(doc, begin), doc.tokens[i]?.start ?? 0)
    if (i === begin && part.last === begin) break
    if (/and|&/.test(words)) joined = true
  }
  // A comma alone may set off what one of them is: "a woman, the mother of two". A headline has nothing else.
  return parts.length > 1 && (joined || doc.field === 'title') ? parts : []
}

const opens = lowerIn(new Set([...OF_ONE, ...SELF]))

// Asked of every word: most open no list.
const mayOpen = (doc: Document, i: number, counts: ReadonlyMap<number, Quantity>): boolean => {
  const token = doc.tokens[i]!
  if (opens(token) || counts.has(token.start)) return true
  if (token.pos === 'PROPN' && doc.tokens[i - 1]?.pos !== 'PROPN') return true
  return doc.field === 'title' && isOnePerson(token.lower)
}

const plain = ({ category, predicate, hypothetical }: Quantity) => ({
  category,
  predicate,
  hypothetical,
  counted: null,
})

/**
 * Those of a list together: "A man and two children are dead" counts three, as another article does that says so. The whole
 * is told without a number, like `findSingleCasualties`.
 */
export const findCasualtySums = (doc: Document, stated: readonly Quantity[]): Quantity[] => {
  const counts = new Map(
    stated
      .filter(
        ({ unit, value, bound }) =>
          unit.dimension === 'count' && bound === 'exactly' && Number.isInteger(value) && value! > 0,
      )
      .map((quantity) => [quantity.span.start, quantity]),
  )
  const out: Quantity[] = []
  for (const sentence of doc.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!mayOpen(doc, i, counts)) continue
      const count = counts.get(doc.tokens[i]!.start)
      const all = count && withKiller(doc, count)
      if (all && all.end <= sentence.end)
        out.push(impliedQuantity(doc, count.span.start, all.end, all.value, plain(count)))
      const parts = listAt(doc, i, sentence.last, counts)
      if (parts.length < 2) continue
      const last = parts.at(-1)!.last
      const state = readCasualty(doc, i, last, sentence)
      const from = doc.tokens[i]!.start
      i = last - 1
      if (!state) continue
      const value = parts.reduce((sum, part) => sum + part.value, 0)
      out.push(
        impliedQuantity(doc, from, endOf(doc, last), value, {
          ...state,
          counted: null,
          hypothetical: state.feared === true,
        }),
      )
    }
  }
  return out
}
