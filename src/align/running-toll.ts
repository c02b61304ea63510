import type { Category } from '../types.js'
import { headRelation } from './figure-relations.js'
import type { QuantityStatement } from './quantity-statement.js'

const TOLLS: ReadonlySet<Category | null> = new Set<Category | null>(['killed', 'injured', 'missing', 'displaced'])

// A headline and two sentences tell what the article is about.
const LEAD = 2

/** YYYY-MM-DD of the article; undefined where it has no date. */
export const publishedOn = ({ context }: QuantityStatement): string | undefined =>
  context.article.facts.article.publishedAt?.slice(0, 10)

/** Whether a figure is the article's own toll of its event: called a toll, or told at the top. */
const isToll = ({ fact, context, scope, isTotal }: QuantityStatement): boolean =>
  TOLLS.has(fact.category) &&
  fact.value !== null &&
  fact.unit.dimension === 'count' &&
  fact.implied === undefined &&
  !fact.hypothetical &&
  !fact.negated &&
  scope === 'all' &&
  !context.background &&
  (isTotal || context.position <= LEAD)

/**
 * A toll that rises from day to day: 42 dead on Tuesday, 117 on Wednesday. The labelled stories, most of them of one day,
 * have too few to learn from.
 */
export const runningToll = (a: QuantityStatement, b: QuantityStatement): number => {
  const [x, y] = [publishedOn(a), publishedOn(b)]
  if (x === undefined || y === undefined || x === y || !isToll(a) || !isToll(b)) return 0
  if (a.fact.category !== b.fact.category || headRelation(a, b) === 'different') return 0
  const [earlier, later] = x < y ? [a, b] : [b, a]
  return later.fact.value! >= earlier.fact.value! ? 0.85 : 0
}
