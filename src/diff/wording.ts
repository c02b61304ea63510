import type { Claim } from '../types.js'
import type { LabelledClaim } from './article-labels.js'

/** How a claim's article is called in a sentence: its outlet, told from the outlet's others, or its id where there is none. */
export const outlet = (claim: LabelledClaim): string => claim.label ?? claim.source ?? claim.articleId

const unique = (values: readonly string[]): string[] => [...new Set(values)]

/** "A", "A and B", "A, B and C"; from five on "A, B, C and 4 others". */
export const listed = (names: readonly string[], most = 4): string => {
  const all = unique(names)
  if (all.length > most) return `${all.slice(0, most - 1).join(', ')} and ${all.length - most + 1} others`
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)!}`
}

export const outlets = (claims: readonly Claim[]): string => listed(claims.map(outlet))

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Quoted, on one line, not longer than `most` characters. */
export const quoted = (text: string, most = 90): string => {
  const line = oneLine(text)
  return `“${line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line}”`
}

// A sentence of hundreds of values is read by nobody; the claims hold them all.
const MOST_SIDES = 6

/** “X” (A and B) against “Y” (C): the claims by what they say, in order of first appearance; from seven on "… and 2 more". */
export const sides = (
  claims: readonly Claim[],
  keyOf: (claim: Claim) => string,
  textOf: (claim: Claim) => string,
  joined: ' against ' | ' and ' = ' against ',
): string => {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = keyOf(claim)
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  const all = [...groups.values()]
  const shown = all.length > MOST_SIDES ? all.slice(0, MOST_SIDES - 1) : all
  const told = shown.map((group) => `${textOf(group[0]!)} (${outlets(group)})`)
  return [...told, ...(all.length > shown.length ? [`${all.length - shown.length} more`] : [])].join(joined)
}

/** One full stop at the end of a sentence, also where its last word has one: "Acme Inc." */
export const ended = (sentence: string): string => sentence.replace(/(?<=\.[”’"')]?)\.$/, '')
