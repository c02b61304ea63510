import type { Weights } from '../data/alignment-weights.js'
import type { Context } from './context.js'
import { probability } from './evidence.js'
import type { Evidence } from './evidence.js'
import { createSets } from './union.js'

/** A statement that may be of the same fact as one in another article. */
export interface Statement {
  readonly context: Context
}

/** How two values go together: alike; not alike but both may hold; one of them is wrong. */
export type ValueRelation = 'equal' | 'compatible' | 'different'

/** How statements of one topic are brought together. */
export interface LinkModel<T extends Statement> {
  /** Statements that share no key are never compared. */
  readonly keys: (item: T) => readonly string[]
  /** False where the two cannot be of one fact, whatever else speaks for it. */
  readonly comparable: (a: T, b: T) => boolean
  readonly relation: (a: T, b: T) => ValueRelation
  readonly evidence: (a: T, b: T) => Evidence
  readonly weights: Weights
  /** What a statement is surely of: two statements of two kinds are never brought together, be it through a third. */
  readonly kind?: (item: T) => string | null
  /** Whether one statement may be of the same fact as another of its own article, though they are not alike. */
  readonly toldAgain?: (a: T, b: T) => boolean
  /** Whether values that both may hold bring two sets together only where no two values of them exclude each other. */
  readonly coherent?: boolean
  /** Whether statements that are like one of a set must be like most others of it too. */
  readonly chainless?: boolean
  /** What two statements of one set may never be, be it through a third. */
  readonly apart?: (a: T, b: T) => boolean
  /** Where the weights have too few examples to learn from: a probability that holds whatever they say; 0 for no opinion. */
  readonly sure?: (a: T, b: T) => number
  /** From this probability on, equal values are one fact. */
  readonly agreeAt: number
  /** From this probability on, values that both may hold ("several", 5) are one fact. */
  readonly compatibleAt: number
  /** From this probability on, different values are one fact, stated differently. */
  readonly differAt: number
}

export interface Linked {
  readonly items: readonly number[]
  readonly confidence: number
}

interface Link {
  readonly a: number
  readonly b: number
  readonly p: number
  readonly relation: ValueRelation
}

// With how many of the statements before it one is compared, key by key: what keeps the work linear in the number of
// articles. A story of 400 articles is held together by chains of neighbours.
const NEIGHBOURS = 32

// An equal before all others; what both may hold a little before what contradicts: "more than 48 wins" goes with "48
// wins" though it allows "62 losses".
const ADVANCE: Readonly<Record<ValueRelation, number>> = { equal: 1, compatible: 0.1, different: 0 }

const rank = ({ relation, p }: Link): number => ADVANCE[relation] + p

const threshold = <T extends Statement>(model: LinkModel<T>, relation: ValueRelation): number =>
  relation === 'equal' ? model.agreeAt : relation === 'compatible' ? model.compatibleAt : model.differAt

const linksOf = <T extends Statement>(items: readonly T[], model: LinkModel<T>): Link[] => {
  const recent = new Map<string, number[]>()
  const links: Link[] = []
  items.forEach((item, b) => {
    const seen = new Set<number>()
    for (const key of model.keys(item)) {
      const before = recent.get(key) ?? []
      for (const a of before) {
        if (seen.has(a)) continue
        seen.add(a)
        const other = items[a]!
        if (!model.comparable(other, item)) continue
        const relation = model.relation(other, item)
        if (relation !== 'equal' && other.context.article === item.context.article) continue
        const p = Math.max(probability(model.weights, model.evidence(other, item)), model.sure?.(other, item) ?? 0)
        if (p >= threshold(model, relation)) links.push({ a, b, p, relation })
      }
      before.push(b)
      if (before.length > NEIGHBOURS) before.shift()
      recent.set(key, before)
    }
  })
  // Agreements first: a statement that has its equal in an article is not held against another of that article.
  return links.sort((x, y) => rank(y) - rank(x) || x.a - y.a || x.b - y.b)
}

// "Twelve are missing, down from dozens": what one sentence tells apart is no fact told twice.
const inOneSentence = (left: readonly number[], right: readonly number[], items: readonly Statement[]): boolean => {
  const sentences = new Set(left.map((i) => items[i]!.context.sentence))
  return right.some((i) => sentences.has(items[i]!.context.sentence))
}

// Of sets that large, these stand for the rest: what is asked of every pair must not grow with the square of a story.
const MOST_ASKED = 16

/** "March" and "this year" go together, and "last week" and "this year": yet last week was in May. */
const excludes = <T extends Statement>(
  left: readonly number[],
  right: readonly number[],
  items: readonly T[],
  { relation }: LinkModel<T>,
): boolean =>
  left
    .slice(0, MOST_ASKED)
    .some((a) => right.slice(0, MOST_ASKED).some((b) => relation(items[a]!, items[b]!) === 'different'))

type Fit = 'fits' | 'not' | 'apart'

const fitOf = <T extends Statement>(a: T, b: T, { comparable, relation, apart }: LinkModel<T>): Fit =>
  apart?.(a, b) ? 'apart' : relation(a, b) !== 'equal' || comparable(a, b) ? 'fits' : 'not'

/**
 * Whether two sets go together by their equal statements, most pairs of which may be of one fact.
 *
 * Watch out for chains: "two men died", "the two were found in a car", "two men ran from a car", each like the next. Not
 * every pair is asked to fit: one odd wording among ten ("4 slayings") would part the other nine.
 */
const togetherIn = <T extends Statement>(
  items: readonly T[],
  model: LinkModel<T>,
): ((left: readonly number[], right: readonly number[]) => boolean) => {
  if (model.chainless !== true && !model.apart) return () => true
  // Two sets that do not go together are asked again for each pair that is alike.
  const known = new Map<number, Fit>()
  const fit = (x: number, y: number): Fit => {
    const [a, b] = x < y ? [x, y] : [y, x]
    const key = a * items.length + b
    let found = known.get(key)
    if (!found) known.set(key, (found = fitOf(items[a]!, items[b]!, model)))
    return found
  }
  return (left, right) => {
    let [asked, fitting] = [0, 0]
    for (const x of left.slice(0, MOST_ASKED)) {
      for (const y of right.slice(0, MOST_ASKED)) {
        const found = fit(x, y)
        if (found === 'apart') return false
        asked++
        if (found === 'fits') fitting++
      }
    }
    return model.chainless !== true || fitting * 2 >= asked
  }
}

/** Sets of statements of one fact. Every statement is in exactly one. */
export const link = <T extends Statement>(items: readonly T[], model: LinkModel<T>): Linked[] => {
  const sets = createSets(items.length)
  const articles = items.map(({ context }) => new Set([context.article.index]))
  const confidence = items.map(() => 1)
  const together = togetherIn(items, model)
  const kinds = items.map((item) => model.kind?.(item) ?? null)
  for (const { a, b, p, relation } of linksOf(items, model)) {
    const [x, y] = [sets.find(a), sets.find(b)]
    if (x === y || (kinds[x] !== null && kinds[y] !== null && kinds[x] !== kinds[y])) continue
    const [left, right] = [articles[x]!, articles[y]!]
    if (relation !== 'equal' && [...right].some((article) => left.has(article))) {
      const again = relation === 'compatible' && model.toldAgain?.(items[a]!, items[b]!)
      if (!again || inOneSentence(sets.membersOf(x), sets.membersOf(y), items)) continue
    }
    if (!together(sets.membersOf(x), sets.membersOf(y))) continue
    const loosely = model.coherent === true && relation === 'compatible'
    if (loosely && excludes(sets.membersOf(x), sets.membersOf(y), items, model)) continue
    const least = Math.min(confidence[x]!, confidence[y]!, relation === 'equal' ? Math.max(p, 0.5 + p / 2) : p)
    sets.union(x, y)
    const root = sets.find(x)
    articles[root] = new Set([...left, ...right])
    kinds[root] = kinds[x] ?? kinds[y] ?? null
    confidence[root] = least
  }
  return sets.all().map((set) => ({ items: set, confidence: confidence[sets.find(set[0]!)]! }))
}
