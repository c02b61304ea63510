import type { ClaimGroup } from './group.js'
import { link } from './link.js'
import type { LinkModel } from './link.js'
import type { Cast } from './people.js'
import { ownFigures } from './own-figures.js'
import { ADDRESS_MODEL, isAddress } from './same-address.js'
import { QUANTITY_MODEL } from './same-quantity.js'
import type { QuantityStatement } from './quantity-statement.js'
import { quantityClaim, quantityStatements } from './statements.js'
import type { StoryArticle } from './story.js'

/** Figures of one fact; house numbers of one street. */
export const quantityGroups = (story: readonly StoryArticle[], cast: Cast): ClaimGroup[] => {
  const all = quantityStatements(story, cast)
  const groups = (model: LinkModel<QuantityStatement>, items: readonly QuantityStatement[]): ClaimGroup[] =>
    link(items, model)
      .map(({ items: set, confidence }): ClaimGroup => ({
        topic: 'quantity',
        subject: '',
        claims: set.map((i) => quantityClaim(items[i]!)),
        confidence,
      }))
      .filter(({ claims }) => claims.some(({ fact }) => fact.kind !== 'quantity' || fact.implied === undefined))
  return [
    ...groups(
      QUANTITY_MODEL,
      all.filter((item) => !isAddress(item)),
    ),
    ...groups(ADDRESS_MODEL, all.filter(isAddress)),
    ...ownFigures(all),
  ]
}
