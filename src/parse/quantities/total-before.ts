import { TOTALS } from '../../data/quantity-predicates.js'
import type { Document } from '../../text/document.js'
import { wordAt } from './amount.js'
import { NOTHING } from './category-reading.js'
import type { CategoryReading } from './category-reading.js'

const TOTAL_LINK = new Set(
  'to at is was stands stood reached reaches hit hits exceeded exceeds topped topping passed surpassed : of by rose now climbs climbed rises has above'.split(
    ' ',
  ),
)

const REACH = 14

/** "The death toll rose to 43", "bringing the number of fatalities to three". */
export const totalBefore = (doc: Document, first: number, from: number): CategoryReading => {
  if (!TOTAL_LINK.has(wordAt(doc, first - 1))) return NOTHING
  for (let i = first - 2; i >= from && i > first - REACH; i--) {
    const word = wordAt(doc, i)
    const total = TOTALS.get(word)
    if (!total) {
      if (word === ';' || (doc.tokens[i]!.pos === 'NUM' && i < first - 4)) return NOTHING
      continue
    }
    if (word === 'toll' && /^(?:injury|casualty|financial|economic|heavy)$/.test(wordAt(doc, i - 1))) return NOTHING
    if (word === 'toll') return { category: 'killed', predicate: 'toll' }
    for (let k = i - 1; k >= from && k > i - 6; k--) {
      if (/^(?:number|numbers|total|count|tally|toll)$/.test(wordAt(doc, k)))
        return { category: total, predicate: word }
    }
    if (word === 'deaths' || word === 'fatalities' || word === 'injuries') return { category: total, predicate: word }
    return NOTHING
  }
  return NOTHING
}
