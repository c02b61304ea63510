import type { Claim, Topic } from '../types.js'

// FNV-1a, twice with different offsets: 64 bits without BigInt. An id, no secret.
const fnv = (text: string, seed: number): string => {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** Stable: depends on the topic and the places compared, not on the order of the articles. */
export const findingId = (topic: Topic, claims: readonly Claim[]): string => {
  const places = claims
    .map(({ articleId, span }) => JSON.stringify([articleId, span.field, span.start, span.end]))
    .sort()
  const key = `${topic}${places.join('')}`
  return `${topic}-${fnv(key, 0x811c9dc5)}${fnv(key, 0x01234567)}`
}
