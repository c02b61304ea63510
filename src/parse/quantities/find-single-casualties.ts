import type { Document } from '../../text/document.js'
import { lowerIs } from '../../text/words.js'
import type { Quantity } from '../../types.js'
import { wordAt } from './amount.js'
import { impliedQuantity } from './implied-quantity.js'
import { behindChildren } from './is-of-parent.js'
import { isOnePerson, isUnborn } from './is-one-person.js'
import { phraseAfter } from './noun-phrase.js'
import { readCasualty } from './read-casualty.js'
import { withKiller } from './with-killer.js'

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
      if (!phrase || !isOnePerson(wordAt(doc, phrase.head)) || isUnborn(doc, phrase)) continue
      const end = doc.tokens[phrase.last - 1]!.end
      const state = readCasualty(doc, i, behindChildren(doc, phrase.last), sentence)
      if (!state) continue
      const { category, predicate } = state
      const more = { kind: 'additional', text: doc.source.slice(token.start, token.end) } as const
      const told = { category, predicate, hypothetical: state.feared === true }
      const one = impliedQuantity(doc, token.start, end, 1, {
        ...told,
        counted: {
          text: doc.source.slice(doc.tokens[phrase.first]!.start, end),
          head: doc.source.slice(doc.tokens[phrase.head]!.start, doc.tokens[phrase.head]!.end),
        },
        scope: token.lower === 'another' ? [more] : undefined,
      })
      out.push(one)
      // "killed his brother before killing himself": two are dead.
      const both = state.active ? withKiller(doc, one) : null
      if (both && both.end <= sentence.end)
        out.push(impliedQuantity(doc, token.start, both.end, both.value, { ...told, counted: null }))
      i = phrase.last - 1
    }
  }
  return out
}
