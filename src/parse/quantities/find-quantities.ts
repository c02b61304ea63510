import type { Document } from '../../text/document.js'
import type { DateMention, Quantity } from '../../types.js'
import { joinRanges } from './join-ranges.js'
import { interval, readBound } from './read-bound.js'
import { scanAmounts } from './scan-amounts.js'

/** Quantities of one field, in order of the text; what is a date is no quantity. */
export const findQuantities = (doc: Document, _dates: readonly DateMention[]): Quantity[] => {
  const amounts = joinRanges(doc, scanAmounts(doc))
  return amounts.map((amount): Quantity => {
    const { bound, start, end } = readBound(doc, amount)
    const { min, max } = interval(amount, bound, '')
    return {
      kind: 'quantity',
      text: doc.source.slice(start, end),
      span: { field: doc.field, start, end },
      value: amount.value,
      min,
      max,
      bound,
      change: null,
      unit: amount.unit,
      counted: null,
      category: null,
      negated: false,
      hypothetical: false,
      attribution: null,
    }
  })
}
