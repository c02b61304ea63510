import type { Document } from '../../text/document.js'
import { mentionAt } from '../../text/span.js'
import type { Quantity } from '../../types.js'
import { COUNT } from './amount.js'

/** A count of people that is told without a number, at offsets of the text. */
export const impliedQuantity = (
  doc: Document,
  start: number,
  end: number,
  value: number,
  rest: Pick<Quantity, 'category' | 'counted' | 'hypothetical' | 'predicate' | 'scope'>,
): Quantity => ({
  kind: 'quantity',
  ...mentionAt(doc.source, doc.field, start, end),
  value,
  min: value,
  max: value,
  bound: 'exactly',
  change: null,
  unit: COUNT,
  counted: rest.counted,
  category: rest.category,
  negated: false,
  hypothetical: rest.hypothetical,
  attribution: null,
  implied: true,
  ...(rest.predicate === undefined ? {} : { predicate: rest.predicate }),
  ...(rest.scope === undefined ? {} : { scope: rest.scope }),
})
