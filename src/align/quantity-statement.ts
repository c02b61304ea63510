import { PERSON_GROUPS } from '../data/person-words.js'
import { spansOverlap } from '../text/span.js'
import type { Quantity } from '../types.js'
import { asOfDates } from './as-of.js'
import type { AsOf } from './as-of.js'
import { isBrief } from './context.js'
import type { Context } from './context.js'
import { reachOf } from './reach.js'
import type { Reach } from './reach.js'
import { stem } from './words.js'

export interface QuantityStatement {
  readonly fact: Quantity
  readonly context: Context
  readonly head: string | null
  readonly groups: ReadonlySet<string>
  /** Which part of a whole is meant: "three others", "two of the five", "the last three". */
  readonly scope: 'all' | 'other' | 'part'
  /** Of "16 out of 28 provinces" the 28. */
  readonly outOf: number | null
  /** "the death toll", "the number of dead": called by what it is. */
  readonly isTotal: boolean
  /** The days at which the figure stood, where the sentence says so. */
  readonly asOf: readonly AsOf[]
  /** In alerts: whether the figure is of the world, of one place. */
  readonly reach: Reach
  readonly keys: readonly string[]
  readonly peers: readonly QuantityStatement[]
}

const places = new WeakMap<readonly Quantity[], ReadonlyMap<Quantity, number>>()

// Where each figure stands among the article's, found once.
const placeOf = (fact: Quantity, figures: readonly Quantity[]): number => {
  let known = places.get(figures)
  if (!known) places.set(figures, (known = new Map(figures.map((figure, i) => [figure, i]))))
  return known.get(fact) ?? -1
}

/** The figures behind a figure in its article, no more than so many. */
export const figuresBehind = (fact: Quantity, { article: { facts } }: Context, most: number): readonly Quantity[] => {
  const at = placeOf(fact, facts.quantities) + 1
  return facts.quantities.slice(at, at + most)
}

/** The next figure of the same sentence: one step to the right, or -1 to the left. */
const neighbour = (fact: Quantity, { article, sentence }: Context, step: 1 | -1): Quantity | undefined => {
  const { quantities } = article.facts
  const found = quantities[placeOf(fact, quantities) + step]
  return found && sentence && spansOverlap(found.span, sentence.span) ? found : undefined
}

// "35 cases including 27 recoveries": all recoveries that there are; "12 people including five children" are not all children.
const isAllOfItsKind = (
  fact: Quantity,
  head: string | null,
  groups: ReadonlySet<string>,
  context: Context,
): boolean => {
  if (head === null || groups.size > 0 || !fact.scope!.every(({ text }) => text === 'including')) return false
  const before = neighbour(fact, context, -1)
  const whole = before?.counted?.head.toLowerCase()
  // "various prizes, including 10 medals": of how many is not said.
  return before === undefined || (whole !== undefined && stem(whole) !== head)
}

const scopeOf = (
  fact: Quantity,
  head: string | null,
  groups: ReadonlySet<string>,
  context: Context,
): QuantityStatement['scope'] => {
  const kinds = (fact.scope ?? []).map(({ kind }) => kind)
  if (kinds.includes('subset')) return isAllOfItsKind(fact, head, groups, context) ? 'all' : 'part'
  return kinds.includes('additional') ? 'other' : 'all'
}

const outOf = (fact: Quantity, context: Context): number | null =>
  fact.scope?.some(({ text }) => text.endsWith('out of')) ? (neighbour(fact, context, 1)?.value ?? null) : null

// What two quantities must share to be compared at all: kind of unit, what is counted or what happened.
const keysOf = (fact: Quantity, head: string | null, groups: ReadonlySet<string>): string[] => {
  const { dimension, symbol } = fact.unit
  if (symbol === 'address') return []
  if (dimension !== 'count') return [dimension]
  const found = ['count', ...(groups.size > 0 ? ['people'] : head === null ? [] : [`head:${head}`])]
  if (fact.category !== null) found.push(`category:${fact.category}`)
  return found
}

// "five others": of what, the sentence before says; "the number of infections rose to six".
const NAMELESS: ReadonlySet<string> = new Set(['others', 'other', 'number'])

const NONE: ReadonlySet<string> = new Set()

// "the death toll rose to 117", "the number of dead has reached 163": people are counted, whatever the count is called.
const COUNTS: ReadonlySet<string> = new Set(['toll', 'tolls', 'number', 'total', 'count', 'tally', 'figure'])

const OF_WHAT =
  /^(?:[\p{L}-]+ )*(?:number|total|count|tally) of (?:the |all |new )?(?:[\p{L}-]+ )*?(\p{L}+s)(?: (?!of\b)|$)/iu

// "the total number of cases registered in the country is 457": cases are counted.
const ofWhat = ({ counted }: Quantity): string | null =>
  (counted && OF_WHAT.exec(counted.text)?.[1]?.toLowerCase()) ?? null

export const quantityStatement = (
  fact: Quantity,
  context: Context,
  peers: readonly QuantityStatement[],
): QuantityStatement => {
  const named = fact.counted?.head.toLowerCase() ?? null
  const isTotal = fact.category !== null && (fact.predicate === 'toll' || (named !== null && COUNTS.has(named)))
  const isCount = named !== null && COUNTS.has(named)
  const noun = isTotal && isCount ? null : ((isCount ? ofWhat(fact) : null) ?? named)
  const head = noun === null || NAMELESS.has(noun) ? null : stem(noun)
  const groups = (noun !== null && PERSON_GROUPS.get(noun)) || NONE
  return {
    fact,
    context,
    head,
    groups,
    scope: scopeOf(fact, head, groups, context),
    outOf: outOf(fact, context),
    isTotal,
    asOf: context.sentence ? asOfDates(context.sentence) : [],
    reach:
      context.sentence && isBrief(context)
        ? reachOf(fact, context.article.facts.quantities, context.sentence, context.ownPlaces)
        : null,
    keys: keysOf(fact, head, groups),
    peers,
  }
}
