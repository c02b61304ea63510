import type { Document } from '../../text/document.js'
import { wordAt } from './amount.js'

const PASSIVE = new Set(
  "was were is are be been being 's got get gets found left reported confirmed pronounced".split(' '),
)
const DIED = new Set(['died', 'dies', 'dead', 'die', 'dying', 'perished'])
const OBJECTS = new Set(['DET', 'NUM', 'PROPN', 'PRON', 'NOUN', 'ADJ'])
/** What stands behind a verb and is no object: a day, a month, a clause. */
export const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|early|late|last|this|near|while|when|after|january|february|march|april|may|june|july|august|september|october|november|december)$/

/**
 * Whether the verb behind a noun phrase says what that person did: "a man killed three people", "a man who shot his wife",
 * but not "a man killed on Monday", "a man who was shot".
 */
export const isDoer = (doc: Document, behind: number, stop: number, predicate: string | undefined): boolean => {
  if (predicate === undefined || DIED.has(predicate)) return false
  for (let i = behind; i < stop; i++) {
    const word = wordAt(doc, i)
    if (PASSIVE.has(word)) return false
    if (word !== predicate) continue
    const next = doc.tokens[i + 1]
    // "shot and killed his wife"
    if (next?.lower === 'and') continue
    return next !== undefined && i + 1 < stop && OBJECTS.has(next.pos) && !DAYS.test(next.lower)
  }
  return false
}
