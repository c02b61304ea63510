import { COUNTED_NOUNS, STATES } from '../../data/quantity-predicates.js'
import type { Document } from '../../text/document.js'
import { lowerIs } from '../../text/words.js'
import type { Category, Quantity } from '../../types.js'
import { wordAt } from './amount.js'

const COUNT = { dimension: 'count', symbol: '' } as const
const LINK = new Set(
  'was were is are been be has have had reportedly seriously immediately believed reported else'.split(' '),
)
const PEOPLE =
  /^(?:people|persons?|officers?|civilians?|students?|children|passengers?|residents?|soldiers?|troops|staff|employees|crew|workers|bystanders?|pedestrians?|deputies|police|firefighters|others?|one)$/

const zero = (
  doc: Document,
  first: number,
  last: number,
  category: Category,
  predicate: string,
  counted: number | undefined,
): Quantity => {
  const start = doc.tokens[first]!.start
  const end = doc.tokens[last - 1]!.end
  const noun = counted === undefined ? null : doc.source.slice(doc.tokens[counted]!.start, doc.tokens[counted]!.end)
  return {
    kind: 'quantity',
    text: doc.source.slice(start, end),
    span: { field: doc.field, start, end },
    value: 0,
    min: 0,
    max: 0,
    bound: 'exactly',
    change: null,
    unit: COUNT,
    counted: noun === null ? null : { text: noun, head: noun },
    category,
    negated: true,
    hypothetical: false,
    attribution: null,
    predicate,
  }
}

const isNone = lowerIs(/^no(?:ne|body)?$/)

const stateAfter = (doc: Document, at: number): { readonly category: Category; readonly word: string } | undefined => {
  for (let i = at; i < at + 5; i++) {
    const word = wordAt(doc, i)
    const category = STATES.get(word)
    // "no one hurt" in a headline; "no one died"
    if (category) return { category, word }
    if (!LINK.has(word)) return undefined
  }
  return undefined
}

/**
 * "No one was killed", "nobody was hurt", "no injuries", "none of the passengers was injured": nought, said outright.
 *
 * Watch out for "no one was in custody for the killing", "no doubt", "no more than five".
 */
export const findZeros = (doc: Document): Quantity[] => {
  const out: Quantity[] = []
  const read = (i: number): void => {
    const word = wordAt(doc, i)
    let last = i + 1
    let counted: number | undefined
    if (word === 'no') {
      let k = i + 1
      while (
        k < i + 4 &&
        /^(?:other|further|new|additional|reported|serious|known|confirmed|police|immediate|reports)$/.test(
          wordAt(doc, k),
        )
      )
        k++
      if (wordAt(doc, k) === 'of' && wordAt(doc, k - 1) === 'reports') k++
      const noun = COUNTED_NOUNS.get(wordAt(doc, k))
      if (noun && wordAt(doc, k) !== 'body' && wordAt(doc, k) !== 'refugees') {
        out.push(zero(doc, i, k + 1, noun, wordAt(doc, k), k))
        return
      }
      if (!PEOPLE.test(wordAt(doc, k))) return
      counted = wordAt(doc, k) === 'one' ? undefined : k
      last = k + 1
    } else if (word === 'none') {
      if (wordAt(doc, i + 1) === 'of') {
        let k = i + 2
        while (
          k < i + 6 &&
          /^(?:the|those|them|these|his|her|their|four|five|six|three|two|other)$/.test(wordAt(doc, k))
        )
          k++
        if (doc.tokens[k]?.pos === 'NOUN') {
          counted = k
          k++
        }
        const state = stateAfter(doc, k)
        if (state) out.push(zero(doc, i, i + 1, state.category, state.word, counted))
        return
      }
    }
    const state = stateAfter(doc, last)
    if (state) out.push(zero(doc, i, last, state.category, state.word, counted))
  }
  for (let i = 0; i < doc.tokens.length; i++) if (isNone(doc.tokens[i]!)) read(i)
  return out
}
