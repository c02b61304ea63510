import type { Document } from '../../text/document.js'
import { lowerIs } from '../../text/words.js'
import type { Quantity } from '../../types.js'
import { wordAt } from './amount.js'
import { impliedQuantity } from './implied-quantity.js'
import { isOnePerson } from './is-one-person.js'
import { phraseAfter } from './noun-phrase.js'
import { readCasualty } from './read-casualty.js'

const isDeterminer = lowerIs(/^(?:an?|another|the|his|her|their)$/)

// A headline leaves the article out: "Woman killed in crash", "Police: Boy, 9, dies".
const isBare = (doc: Document, i: number, first: number): boolean =>
  doc.field === 'title' && isOnePerson(doc.tokens[i]!.lower) && (i === first || doc.tokens[i - 1]!.pos === 'PUNCT')

/**
 * One person, told without a number: "A man was shot and killed", "killed a 17-year-old boy". parseQuantities, which reads
 * stated numbers, leaves these out.
 *
 * Watch out for "a man suspected of killing two", "a woman whose son died", "a person of interest".
 */
export const findSingleCasualties = (doc: Document): Quantity[] => {
  const out: Quantity[] = []
  for (const sentence of doc.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = doc.tokens[i]!
      const bare = isBare(doc, i, sentence.first)
      if (!bare && !isDeterminer(token)) continue
      const phrase = phraseAfter(doc, bare ? i : i + 1, sentence.last)
      if (!phrase || !isOnePerson(wordAt(doc, phrase.head))) continue
      const end = doc.tokens[phrase.last - 1]!.end
      const state = readCasualty(doc, i, phrase.last, sentence)
      if (!state) continue
      const { category, predicate } = state
      const more = { kind: 'additional', text: doc.source.slice(token.start, token.end) } as const
      out.push(
        impliedQuantity(doc, token.start, end, 1, {
          category,
          predicate,
          hypothetical: state.feared === true,
          counted: {
            text: doc.source.slice(doc.tokens[phrase.first]!.start, end),
            head: doc.source.slice(doc.tokens[phrase.head]!.start, doc.tokens[phrase.head]!.end),
          },
          scope: token.lower === 'another' ? [more] : undefined,
        }),
      )
      i = phrase.last - 1
    }
  }
  return out
}
