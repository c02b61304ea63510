import { furthestEnd } from '../../text/lookup.js'
import type { Attribution, Entity, Mention, Span } from '../../types.js'

const keyOf = (name: string, { field }: Span): string => `${field} ${name}`

/**
 * Places that speak: in "Moscow said" the place stands for its government. It stays the place, so that it agrees with
 * "Moscow" of another article, and says so in `metonymy`.
 */
export const withMetonyms = (entities: readonly Entity[], sources: readonly Attribution[]): Entity[] => {
  const spans = new Map<string, Span[]>()
  for (const { name, span } of sources) {
    const key = keyOf(name, span)
    const list = spans.get(key)
    if (list) list.push(span)
    else spans.set(key, [span])
  }
  const reach = new Map([...spans].map(([key, list]) => [key, furthestEnd(list)]))
  const isSource = ({ text, span }: Mention): boolean => (reach.get(keyOf(text, span))?.(span.end) ?? -1) > span.start
  return entities.map((entity) =>
    entity.type === 'place' && entity.mentions.some(isSource) ? { ...entity, metonymy: 'government' } : entity,
  )
}
