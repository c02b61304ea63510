import type { Document } from '../../text/document.js'
import { lowerIn } from '../../text/words.js'
import type { Quantity } from '../../types.js'
import { wordAt } from './amount.js'
import { impliedQuantity } from './implied-quantity.js'

const TIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
  ['quintuple', 5],
])

const isTimes = lowerIn(new Set(TIMES.keys()))

const KILLINGS = new Set('homicide homicides murder murders killing killings slaying slayings fatality'.split(' '))

/** "a double homicide", "the triple murder": how many were killed, told by the word for it. Not "a double murder-suicide". */
export const findMultipleKillings = (doc: Document): Quantity[] => {
  const out: Quantity[] = []
  doc.tokens.forEach((token, i) => {
    if (!isTimes(token)) return
    const noun = wordAt(doc, i + 1) === '-' ? i + 2 : i + 1
    const word = wordAt(doc, noun)
    // Two of them at once may be four dead or five.
    if (!KILLINGS.has(word) || word.endsWith('s') || wordAt(doc, noun + 1) === '-') return
    const state = { category: 'killed', counted: null, hypothetical: false, predicate: word } as const
    out.push(impliedQuantity(doc, token.start, doc.tokens[noun]!.end, TIMES.get(token.lower)!, state))
  })
  return out
}
