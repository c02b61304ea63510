import { PERSON_GROUPS } from '../../data/person-words.js'
import type { Document } from '../../text/document.js'
import { wordAt } from './amount.js'
import type { Amount } from './amount.js'
import type { Phrase } from './noun-phrase.js'

const POINTED = /^\d{1,3}\.\d{3}$/

// Nobody counts parts of these.
const WHOLE = new Set('cases deaths homes houses jobs votes vehicles cars tests copies schools tents'.split(' '))

/**
 * "8.958 people", "250.000 workers": a point between thousands, as half of Europe writes it, where what is counted comes in
 * whole pieces. "1.250 percent" and "1.500 meters" stay what English makes of them.
 */
export const wholeThousands = (doc: Document, amount: Amount, counted: Phrase | undefined): Amount => {
  const { start, end, unit, scale, value } = amount
  if (!counted || value === null || unit.dimension !== 'count' || unit.symbol !== '' || scale !== 1) return amount
  if (!POINTED.test(doc.text.slice(start, end))) return amount
  const head = wordAt(doc, counted.head)
  if (!WHOLE.has(head) && !(PERSON_GROUPS.has(head) && (head.endsWith('s') || head === 'people'))) return amount
  const whole = Math.round(value * 1000)
  return { ...amount, value: whole, min: whole, max: whole }
}
