import { spansOverlap } from '../../text/span.js'
import type { Attribution, Entity, Mention } from '../../types.js'

const isSource = ({ text, span }: Mention, sources: readonly Attribution[]): boolean =>
  sources.some((source) => source.name === text && spansOverlap(source.span, span))

/**
 * Places that speak: in "Moscow said" the place stands for its government. It stays the place, so that it agrees with
 * "Moscow" of another article, and says so in `metonymy`.
 */
export const withMetonyms = (entities: readonly Entity[], sources: readonly Attribution[]): Entity[] =>
  entities.map((entity) =>
    entity.type === 'place' && entity.mentions.some((mention) => isSource(mention, sources))
      ? { ...entity, metonymy: 'government' }
      : entity,
  )
