import { convertUnits } from '../align/convert-units.js'
import { compareFigures } from '../align/intervals.js'
import type { FigureRelation } from '../align/intervals.js'
import { DIRECTIONS, STREET_WORDS } from '../data/streets.js'
import { streetKey } from '../parse/addresses.js'
import type { Claim, Quantity } from '../types.js'
import { agreement, discrepancy, judge } from './judgement.js'
import type { Judgement, Level } from './judgement.js'
import { gravest } from './pairs.js'
import { outlet, quoted, sides } from './wording.js'

interface Figures {
  readonly claims: readonly Claim[]
  /** The gravest relation between two claims. */
  readonly relation: FigureRelation
  readonly laterReplaces: boolean
}

const GRAVITY: readonly FigureRelation[] = ['same', 'bound', 'precision', 'value']

const factOf = (claim: Claim): Quantity => claim.fact as Quantity

const textSides = (claims: readonly Claim[], joined?: ' and '): string =>
  sides(
    claims,
    (claim) => claim.text.toLowerCase().replace(/[\s,]+/g, ' '),
    (claim) => quoted(claim.text),
    joined,
  )

const whoSays = (claims: readonly Claim[]): string => {
  const named = claims.filter((claim) => claim.attribution !== null)
  if (named.length === 0) return ''
  return `; ${named.map((claim) => `${outlet(claim)} has it from ${claim.attribution!.name}`).join(', ')}`
}

const isAddress = (claim: Claim): boolean => factOf(claim).unit.symbol === 'address'

/** "north third" and "avenue" of "N. Third Ave.": the parts of a street's name by which it can be another street. */
const streetParts = (claim: Claim): { directions: string; kind: string } => {
  const words = streetKey(factOf(claim).counted?.text ?? '').split(' ')
  const kinds = new Set(STREET_WORDS.values())
  const directions = new Set(DIRECTIONS.values())
  return {
    directions: words.filter((word) => directions.has(word)).join(' '),
    kind: words.filter((word) => kinds.has(word)).join(' '),
  }
}

// "Washington Street" may be either end of it; "Street East" and "Street West" are not one place.
const otherStreet = (a: Claim, b: Claim): boolean => {
  const [x, y] = [streetParts(a), streetParts(b)]
  return (x.directions !== y.directions && x.directions !== '' && y.directions !== '') || x.kind !== y.kind
}

/** Read from top to bottom; the first that holds. */
const LEVELS: readonly Level<Figures>[] = [
  ({ claims }) =>
    isAddress(claims[0]!) && claims.some((a) => claims.some((b) => otherStreet(a, b)))
      ? discrepancy('value', 'minor', `The street is given differently: ${textSides(claims)}.`)
      : null,
  ({ claims, relation }) =>
    relation === 'same'
      ? agreement(`All give the same figure: ${textSides(claims, ' and ')}${whoSays(claims)}.`)
      : null,
  ({ claims, relation }) =>
    relation === 'bound'
      ? discrepancy(
          'bound',
          'minor',
          `The figure is the same or fits, but its limits are put differently: ${textSides(claims)}${whoSays(claims)}.`,
        )
      : null,
  ({ claims, relation }) =>
    relation === 'precision'
      ? discrepancy(
          'precision',
          'minor',
          `One gives the figure more precisely than the other: ${textSides(claims)}${whoSays(claims)}.`,
        )
      : null,
  ({ claims, laterReplaces }) =>
    laterReplaces
      ? {
          ...discrepancy(
            'value',
            'minor',
            `A later report gives a new figure: ${textSides(claims)}${whoSays(claims)}.`,
          ),
          verdict: 'update',
        }
      : null,
  ({ claims }) =>
    discrepancy('value', 'major', `The figures contradict each other: ${textSides(claims)}${whoSays(claims)}.`),
]

/**
 * A figure that a later report replaces: what goes on, goes up or down with the days (dead, missing, money raised). Day
 * by day: two reports of one day contradict each other.
 */
const replaces = (a: Claim, b: Claim, publishedAt: (id: string) => string | undefined): boolean => {
  const [x, y] = [publishedAt(a.articleId)?.slice(0, 10), publishedAt(b.articleId)?.slice(0, 10)]
  return x !== undefined && y !== undefined && x !== y
}

export const judgeQuantities = (
  claims: readonly Claim[],
  publishedAt: (id: string) => string | undefined,
): Judgement => {
  const relationOf = (a: Claim, b: Claim): FigureRelation => {
    const other = convertUnits(factOf(b), factOf(a))
    return other === null ? 'value' : compareFigures(factOf(a), other)
  }
  const worst = gravest(claims, (a, b) => GRAVITY.indexOf(relationOf(a, b)))
  const pair = worst ? ([worst.a, worst.b] as const) : ([claims[0]!, claims[0]!] as const)
  const relation = worst ? GRAVITY[worst.gravity]! : 'same'
  return judge(LEVELS, { claims, relation, laterReplaces: replaces(pair[0], pair[1], publishedAt) })!
}

const WHAT_HAPPENED = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  captive: 'held captive',
  displaced: 'displaced',
  arrested: 'arrested',
} as const

/** What the figure is of, in words: "Israelis killed", "money: reward". */
export const quantitySubject = (claims: readonly Claim[]): string => {
  const facts = claims.map(factOf)
  const counted = facts.map((fact) => fact.counted?.text).find((text) => text !== undefined)
  const category = facts.map((fact) => fact.category).find((found) => found !== null)
  const unit = facts[0]!.unit
  if (unit.symbol === 'address') return `address: ${counted ?? ''}`
  const what = counted ?? (category ? 'people' : unit.dimension === 'count' ? 'number' : unit.dimension)
  // "captives" says it already.
  return category && !what.toLowerCase().includes(category) ? `${what} ${WHAT_HAPPENED[category]}` : what
}
