import type { Document } from '../../text/document.js'
import type { Quantity } from '../../types.js'
import { isPlain } from './amount.js'
import type { Stated } from './stated.js'

type Inherited = Partial<Pick<Quantity, 'bound' | 'change'>>

/**
 * What a number takes over from the one just before it: a conversion in brackets its bound and change ("more than 100
 * kilometres (60 miles)", "just under 296 hp (224 kW / 300 PS)"), an alternative its change ("up 17.5 points, or 0.22%"),
 * a level the change that led to it ("rose 18 sen to RM23.50").
 */
export const inheritReading = (doc: Document, before: Stated, made: Quantity, stated: Stated): Inherited => {
  const between = doc.text.slice(before.end, stated.start)
  if (between.length > 24) return {}
  const words = between.replace(/^ ?[a-z]+(?= ?[,(]|,? or\b)/u, '')
  if (/^ ?\($/u.test(words) || (/^ ?\/ ?$/u.test(words) && isBracketed(doc, before))) {
    if (isPlain(stated.amount) || stated.amount.unit.dimension === 'percent' || stated.amount.unit.dimension === 'age')
      return {}
    return {
      ...(stated.bound === 'exactly' && made.bound !== 'between' ? { bound: made.bound } : {}),
      change: made.change,
    }
  }
  if (made.change === null) return {}
  if (/^,? or ?$/u.test(words)) return { change: made.change }
  if (/^ to $/u.test(between) && !isPlain(stated.amount)) return { change: made.change }
  return {}
}

const isBracketed = (doc: Document, before: Stated): boolean => doc.text[before.start - 1] === '('
