import { elsewhere, isBrief, wordsInCommon } from './context.js'
import { nearness } from './evidence.js'
import { headRelation, mayBeOne, ratio, sameExtent, toldAlike } from './figure-relations.js'
import type { QuantityStatement } from './quantity-statement.js'
import { otherReach, sameReach } from './reach.js'

// "330 recoveries" and "10 have died": those to whom something befell are people, and no things.
const isFate = (a: QuantityStatement, b: QuantityStatement): boolean =>
  a.fact.category !== null && a.head === null && b.fact.category === null && b.head !== null && b.groups.size === 0

/** Different nouns, yet perhaps one thing: told alike, or nearly the same number in much the same words. */
export const mayBeOneThing = (a: QuantityStatement, b: QuantityStatement): boolean => {
  if (a.fact.unit.dimension !== 'count' || toldAlike(a, b)) return true
  if (isFate(a, b) || isFate(b, a)) return false
  if (headRelation(a, b) !== 'different') return true
  return wordsInCommon(a.context, b.context) >= 2 && ratio(a.fact, b.fact) <= 0.1
}

const KINSHIP = { same: 0.3, group: 0.2, general: 0.15, open: 0.1, different: 0 } as const

/** How well one figure of an alert answers to another: what is counted, the words close by, the size. */
const fitness = (a: QuantityStatement, b: QuantityStatement): number => {
  const kind = headRelation(a, b)
  const alike = kind === 'different' && toldAlike(a, b) ? 'group' : kind
  return (
    KINSHIP[alike] +
    (sameReach(a.reach, b.reach) ? 0.1 : 0) +
    0.3 * nearness(a.context, b.context) -
    2 * ratio(a.fact, b.fact)
  )
}

/** Whether the other text has a figure that answers better: "62 losses" is not what "more than 48 wins" allows. */
const answeredBetter = (a: QuantityStatement, b: QuantityStatement): boolean => {
  const own = fitness(a, b)
  const better = (item: QuantityStatement, other: QuantityStatement): boolean =>
    other.peers.some(
      (peer) =>
        peer !== other &&
        mayBeOne(item, peer) &&
        mayBeOneThing(item, peer) &&
        !elsewhere(item.context, peer.context) &&
        !otherReach(item.reach, peer.reach) &&
        fitness(item, peer) > own,
    )
  return better(a, b) || better(b, a)
}

export const betweenAlerts = (a: QuantityStatement, b: QuantityStatement): boolean =>
  isBrief(a.context) && isBrief(b.context)

/** "A fire in Sarun burned 40 homes" and "A fire in Halden burned 55 homes": alerts tell of two things, or of parts. */
export const apartInAlerts = (a: QuantityStatement, b: QuantityStatement): boolean =>
  betweenAlerts(a, b) && (elsewhere(a.context, b.context) || otherReach(a.reach, b.reach) || answeredBetter(a, b))

/**
 * Alerts and headlines: where each text is a sentence or two, the figure of a kind in the one has its counterpart in the
 * one figure of the other that answers best. The weights are learnt from whole articles, in which most figures have none.
 */
export const betweenBriefs = (a: QuantityStatement, b: QuantityStatement): number => {
  if (!betweenAlerts(a, b) || !sameExtent(a, b) || a.fact.negated !== b.fact.negated) return 0
  return apartInAlerts(a, b) || !mayBeOneThing(a, b) ? 0 : 0.85 - ratio(a.fact, b.fact) / 2
}
