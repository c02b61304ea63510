import type { Attribution, Claim } from '../types.js'
import { listed, outlet, outlets } from './wording.js'

/** Those who pass a statement on, the nearest to its source first. */
export const relaysOf = ({ via }: Attribution): Attribution[] => (via ? [via, ...relaysOf(via)] : [])

/** "ministry", "ministry (as TASS reports)". */
export const sourceWords = (attribution: Attribution): string => {
  const relays = relaysOf(attribution).map(({ name }) => name)
  if (relays.length === 0) return attribution.name
  return `${attribution.name} (as ${listed(relays)} ${relays.length === 1 ? 'reports' : 'report'})`
}

const MOST_SOURCES = 4

/** "; Daily and Herald have it from police, Times has it from the ministry (as TASS reports)". */
export const whoSays = (claims: readonly Claim[]): string => {
  const named = new Map<string, { words: string; claims: Claim[] }>()
  for (const claim of claims) {
    if (claim.attribution === null) continue
    const words = sourceWords(claim.attribution)
    const key = words.toLowerCase()
    const entry = named.get(key)
    if (!entry) named.set(key, { words, claims: [claim] })
    else {
      entry.claims.push(claim)
      // "Prosecutors said" began a sentence where another has "prosecutors".
      if (words > entry.words) entry.words = words
    }
  }
  const parts = [...named.values()].map(({ words, claims: from }) => {
    const several = new Set(from.map(outlet)).size > 1
    return `${outlets(from)} ${several ? 'have' : 'has'} it from ${words}`
  })
  if (parts.length === 0) return ''
  const shown = parts.length > MOST_SOURCES ? parts.slice(0, MOST_SOURCES - 1) : parts
  const others = parts.length - shown.length
  return `; ${shown.join(', ')}${others > 0 ? `, others from ${others} more sources` : ''}`
}
