import { QUANTITY_WEIGHTS } from '../data/alignment-weights.js'
import { PERSON_GROUPS } from '../data/person-words.js'
import type { Quantity } from '../types.js'
import { asOfDates, otherDays } from './as-of.js'
import type { AsOf } from './as-of.js'
import { convertUnits } from './convert-units.js'
import { isBrief, wordsInCommon } from './context.js'
import type { Context } from './context.js'
import { countedAlike } from './counted-alike.js'
import { CONTEXT_EVIDENCE, contextEvidence } from './evidence.js'
import type { Evidence } from './evidence.js'
import { compareFigures } from './intervals.js'
import type { LinkModel, ValueRelation } from './link.js'
import { choices, rivals, statedBeside } from './peers.js'
import { stem } from './words.js'

export interface QuantityStatement {
  readonly fact: Quantity
  readonly context: Context
  readonly head: string | null
  readonly groups: ReadonlySet<string>
  /** Which part of a whole is meant: "three others", "two of the five", "the last three". */
  readonly scope: 'all' | 'other' | 'part'
  /** The days at which the figure stood, where the sentence says so. */
  readonly asOf: readonly AsOf[]
  readonly keys: readonly string[]
  readonly peers: readonly QuantityStatement[]
}

const scopeOf = ({ scope = [] }: Quantity): QuantityStatement['scope'] => {
  const kinds = scope.map(({ kind }) => kind)
  if (kinds.includes('subset')) return 'part'
  return kinds.includes('additional') ? 'other' : 'all'
}

// "including the gunman", "so far", "dead or missing": what the figure takes in that another may not.
const extentOf = ({ scope = [] }: Quantity): string =>
  scope
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'subset' && kind !== 'additional')
    .sort()
    .join(' ')

const NONE: ReadonlySet<string> = new Set()

export const quantityStatement = (
  fact: Quantity,
  context: Context,
  peers: readonly QuantityStatement[],
): QuantityStatement => {
  const noun = fact.counted?.head.toLowerCase() ?? null
  const head = noun === null ? null : stem(noun)
  const groups = (noun !== null && PERSON_GROUPS.get(noun)) || NONE
  return {
    fact,
    context,
    head,
    groups,
    scope: scopeOf(fact),
    asOf: context.sentence ? asOfDates(context.sentence) : [],
    keys: keysOf(fact, head, groups),
    peers,
  }
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((item) => b.has(item))

const isAnybody = (item: QuantityStatement): boolean =>
  item.groups.has('people') || (item.groups.size === 0 && item.head === null)

/** How what is counted compares: people of one kind; a kind and people at large; two kinds. */
const headRelation = (
  a: QuantityStatement,
  b: QuantityStatement,
): 'same' | 'group' | 'general' | 'open' | 'different' => {
  if (a.head !== null && a.head === b.head) return 'same'
  if (a.groups.size > 0 && b.groups.size > 0) {
    if (share(a.groups, b.groups)) return 'group'
    return isAnybody(a) || isAnybody(b) ? 'general' : 'different'
  }
  return a.head === null || b.head === null ? 'open' : 'different'
}

const magnitude = ({ value, min, max }: Quantity): number | null => value ?? min ?? max

const ratio = (a: Quantity, b: Quantity): number => {
  const [x, y] = [magnitude(a), magnitude(b)]
  if (x === null || y === null || x <= 0 || y <= 0) return x === y ? 0 : 1
  return Math.min(1, Math.abs(Math.log(x / y)) / 3)
}

export const QUANTITY_EVIDENCE = [
  ...CONTEXT_EVIDENCE,
  'same category',
  'category known of one only',
  'same thing counted',
  'same group counted',
  'group and people at large',
  'other things counted',
  'one is a part or the others',
  'far apart in size',
  'same unit, not a count',
  'one is uncertain or negated',
  'the only such figure in both',
  'the figure stands in the other article too',
  'far apart in size, of one category',
  'one takes in more than the other',
  'same verb',
  'many figures to choose from',
] as const

const sameKind = (a: QuantityStatement, b: QuantityStatement): boolean =>
  comparable(a, b) &&
  a.fact.category === b.fact.category &&
  a.scope === b.scope &&
  ['same', 'group', 'open'].includes(headRelation(a, b))

const sameFigure = (a: QuantityStatement, b: QuantityStatement): boolean => {
  const other = comparable(a, b) ? convertUnits(b.fact, a.fact) : null
  if (other === null) return false
  const relation = compareFigures(a.fact, other)
  return relation === 'same' || (relation === 'bound' && a.fact.value === other.value)
}

const mayBeOne = (a: QuantityStatement, b: QuantityStatement): boolean => {
  if (!comparable(a, b)) return false
  return b.keys.some((key) => a.keys.includes(key))
}

export const quantityEvidence = (a: QuantityStatement, b: QuantityStatement): Evidence => {
  const relation = headRelation(a, b)
  const [x, y] = [a.fact, b.fact]
  return [
    ...contextEvidence(a.context, b.context),
    x.category !== null && x.category === y.category ? 1 : 0,
    (x.category === null) !== (y.category === null) ? 1 : 0,
    relation === 'same' ? 1 : 0,
    relation === 'group' ? 1 : 0,
    relation === 'general' ? 1 : 0,
    relation === 'different' ? 1 : 0,
    a.scope === b.scope ? 0 : 1,
    ratio(x, y),
    x.unit.dimension !== 'count' && x.unit.symbol === y.unit.symbol ? 1 : 0,
    x.hypothetical === y.hypothetical && x.negated === y.negated ? 0 : 1,
    rivals(a, sameKind, sameFigure) + rivals(b, sameKind, sameFigure) === 0 ? 1 : 0,
    sameFigure(a, b) ? 0 : Number(statedBeside(a, b, sameFigure)) + Number(statedBeside(b, a, sameFigure)),
    x.category !== null && x.category === y.category ? ratio(x, y) : 0,
    extentOf(x) === extentOf(y) ? 0 : 1,
    x.predicate !== undefined && y.predicate !== undefined && stem(x.predicate) === stem(y.predicate) ? 1 : 0,
    choices(a, b, mayBeOne),
  ]
}

// What two quantities must share to be compared at all: kind of unit, what is counted or what happened.
const keysOf = (fact: Quantity, head: string | null, groups: ReadonlySet<string>): string[] => {
  const { dimension, symbol } = fact.unit
  if (symbol === 'address') return []
  if (dimension !== 'count') return [dimension]
  const found = ['count', ...(groups.size > 0 ? ['people'] : head === null ? [] : [`head:${head}`])]
  if (fact.category !== null) found.push(`category:${fact.category}`)
  return found
}

const comparable = (a: QuantityStatement, b: QuantityStatement): boolean => {
  const [x, y] = [a.fact, b.fact]
  if (x.unit.dimension !== y.unit.dimension) return false
  if (x.category !== null && y.category !== null && x.category !== y.category) return false
  if ((x.change === 'up' && y.change === 'down') || (x.change === 'down' && y.change === 'up')) return true
  return x.unit.dimension !== 'money' || (x.unit.symbol === y.unit.symbol && x.unit.per === y.unit.per)
}

const relation = (a: QuantityStatement, b: QuantityStatement): ValueRelation => {
  if (sameFigure(a, b)) return 'equal'
  const other = convertUnits(b.fact, a.fact)
  return other === null || compareFigures(a.fact, other) === 'value' ? 'different' : 'compatible'
}

// "six injured" and "five others injured", with and without the gunman: different figures of different things.
const sameExtent = (a: QuantityStatement, b: QuantityStatement): boolean =>
  a.scope === b.scope && extentOf(a.fact) === extentOf(b.fact)

// "reviewers" and "reviews", "speakers" and "speaking": the same word at its root.
const sameRoot = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.length > 5 && b.length > 5 && a.slice(0, 5) === b.slice(0, 5)

const atLarge = (item: QuantityStatement): boolean => isAnybody(item) || item.head === 'tim'

/** Different nouns of one thing, as it seems: of one root, or told by a verb. */
const toldAlike = (a: QuantityStatement, b: QuantityStatement): boolean =>
  sameRoot(a.head, b.head) || countedAlike(a, b, atLarge)

/** Different nouns, yet perhaps one thing: told alike, or nearly the same number in much the same words. */
const mayBeOneThing = (a: QuantityStatement, b: QuantityStatement): boolean => {
  if (a.fact.unit.dimension !== 'count' || headRelation(a, b) !== 'different' || toldAlike(a, b)) return true
  return wordsInCommon(a.context, b.context) >= 2 && ratio(a.fact, b.fact) <= 0.1
}

// "A fire in Sarun killed two" and "A storm in Halden killed nine".
const elsewhere = (a: Context, b: Context): boolean =>
  a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => b.names.has(place))

/**
 * Alerts and headlines: where each text is a sentence or two, the figure of a kind in the one has its counterpart in the
 * nearest such figure of the other. The weights are learnt from whole articles, in which most figures have none.
 */
const betweenBriefs = (a: QuantityStatement, b: QuantityStatement): number => {
  if (!isBrief(a.context) || !isBrief(b.context) || !sameExtent(a, b) || a.fact.negated !== b.fact.negated) return 0
  const distance = ratio(a.fact, b.fact)
  const closer = (item: QuantityStatement, other: QuantityStatement): boolean =>
    other.peers.some((peer) => peer !== other && mayBeOne(item, peer) && ratio(item.fact, peer.fact) < distance)
  return elsewhere(a.context, b.context) || closer(a, b) || closer(b, a) || !mayBeOneThing(a, b)
    ? 0
    : 0.85 - distance / 2
}

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !share(a, b)

/**
 * "Two died in a fire", "nine died in a storm"; "inflation rose to 3.1 percent", "unemployment rose to 4.2 percent"; students
 * and teachers, of whom only the first are in the table of groups.
 */
const otherSubject = (a: QuantityStatement, b: QuantityStatement): boolean => {
  if (disjoint(a.context.causes, b.context.causes)) return true
  if (isBrief(a.context) && isBrief(b.context) && elsewhere(a.context, b.context)) return true
  if (headRelation(a, b) !== 'different' || toldAlike(a, b)) return false
  if (a.fact.unit.dimension === 'percent') return !b.context.around.has(a.head!) && !a.context.around.has(b.head!)
  return a.fact.unit.dimension === 'count' && (a.groups.size > 0 || b.groups.size > 0)
}

// "a man was killed" is the "one killed" of another article, and no rival of the "two" of a third.
const mayBeTheOne = (a: QuantityStatement, b: QuantityStatement): boolean =>
  (a.fact.implied === undefined && b.fact.implied === undefined) ||
  (a.fact.implied !== b.fact.implied && sameFigure(a, b) && headRelation(a, b) !== 'different')

export const QUANTITY_MODEL: LinkModel<QuantityStatement> = {
  keys: (item) => item.keys,
  comparable: (a, b) =>
    comparable(a, b) &&
    mayBeTheOne(a, b) &&
    (sameFigure(a, b) || (sameExtent(a, b) && !otherDays(a.asOf, b.asOf) && !otherSubject(a, b))),
  relation,
  evidence: quantityEvidence,
  weights: QUANTITY_WEIGHTS,
  sure: betweenBriefs,
  agreeAt: 0.2,
  compatibleAt: 0.3,
  differAt: 0.4,
}
