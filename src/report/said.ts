import type { Attribution } from '../types.js'
import { oneLine } from './clean.js'
import type { Excerpt } from './excerpt.js'

const namesOf = ({ name, via }: Attribution): string[] => [oneLine(name), ...(via ? namesOf(via) : [])]

/**
 * Who says so and who passes it on, "ministry, as TASS reports"; null where nobody else than the article says so, or where
 * the words shown name them all.
 */
export const saidOf = (attribution: Attribution | null, { before, words, after }: Excerpt): string | null => {
  if (attribution === null) return null
  const names = namesOf(attribution)
  if (names.every((name) => [before, words, after].some((part) => part.includes(name)))) return null
  const [source, ...relays] = names
  if (relays.length === 0) return source!
  return `${source!}, as ${relays.join(' and ')} ${relays.length === 1 ? 'reports' : 'report'}`
}
