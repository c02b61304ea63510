import { convertUnits } from '../align/convert-units.js'
import { compareFigures, mayBothHold } from '../align/intervals.js'
import type { FigureRelation } from '../align/intervals.js'
import type { Claim, Dimension, Quantity } from '../types.js'
import { compareAddresses, isAddress, severalStreets } from './address.js'
import { factOf } from './figure.js'
import { agreement, discrepancy, judge } from './judgement.js'
import type { Judgement, Level } from './judgement.js'
import { gravest } from './pairs.js'
import { quantitySubject } from './quantity-subject.js'
import { whoSays } from './who-says.js'
import { outlet, quoted, sides } from './wording.js'

interface Figures {
  readonly claims: readonly Claim[]
  /** The gravest relation between two claims. */
  readonly relation: FigureRelation
  readonly laterReplaces: boolean
  /** A toll that is another number now, though "at least three" allowed for five. */
  readonly grown: boolean
  /** "at least two", "at least four" */
  readonly bothMayHold: boolean
}

// What more articles than these say of one toll is told already.
const MOST_TOLLS = 40

const GRAVITY: readonly FigureRelation[] = ['same', 'bound', 'precision', 'value']

const textSides = (claims: readonly Claim[], joined?: ' and '): string =>
  sides(
    claims,
    (claim) => claim.text.toLowerCase().replace(/[\s,]+/g, ' '),
    (claim) => quoted(claim.text),
    joined,
  )

// What differs is told by what it says: "five" and "5" stand on one side.
const valueSides = (claims: readonly Claim[]): string =>
  sides(
    claims,
    (claim) => {
      const { unit, min, max, bound } = factOf(claim)
      return `${unit.symbol}|${min}|${max}|${bound}`
    },
    (claim) => quoted(claim.text),
  )

/** Read from top to bottom; the first that holds. */
const LEVELS: readonly Level<Figures>[] = [
  ({ claims }) =>
    isAddress(claims[0]!) && severalStreets(claims)
      ? discrepancy('value', 'minor', `The street is given differently: ${textSides(claims)}.`)
      : null,
  ({ claims, relation }) =>
    relation === 'same'
      ? agreement(`All give the same figure: ${textSides(claims, ' and ')}${whoSays(claims)}.`)
      : null,
  ({ claims, relation, laterReplaces, grown }) =>
    relation === 'bound' && !(laterReplaces && grown)
      ? discrepancy(
          'bound',
          'minor',
          `The figure is the same or fits, but its limits are put differently: ${valueSides(claims)}${whoSays(claims)}.`,
        )
      : null,
  ({ claims, relation }) =>
    relation === 'precision'
      ? discrepancy(
          'precision',
          'minor',
          `One gives the figure more precisely than the other: ${valueSides(claims)}${whoSays(claims)}.`,
        )
      : null,
  ({ claims, laterReplaces }) =>
    laterReplaces
      ? {
          ...discrepancy(
            'value',
            'minor',
            `A later report gives a new figure: ${valueSides(claims)}${whoSays(claims)}.`,
          ),
          verdict: 'update',
        }
      : null,
  ({ claims, bothMayHold }) =>
    bothMayHold
      ? discrepancy(
          'value',
          'major',
          `The figures differ, though both may hold: ${valueSides(claims)}${whoSays(claims)}.`,
        )
      : null,
  ({ claims }) =>
    discrepancy('value', 'major', `The figures contradict each other: ${valueSides(claims)}${whoSays(claims)}.`),
]

// What was measured once, and money paid: a trial of nine days stays one, a fine of three years ago too.
const FIXED: ReadonlySet<Dimension> = new Set(['duration', 'age', 'length', 'mass', 'volume', 'speed'])
const GROWING_MONEY =
  /\b(?:rais|donat|collect|pledg|fund|reward|damage|estimat|loss|lost|cost|price|worth|rose|rise|f[ae]ll)/i

/** Whether a figure may be another tomorrow: tolls, arrests, acres burnt, money raised; and all that is said to change. */
const goesOn = (claim: Claim): boolean => {
  const { unit, change, scope = [] } = factOf(claim)
  if (isAddress(claim)) return false
  if (change !== null || scope.some(({ kind }) => kind === 'cumulative')) return true
  return unit.dimension === 'money' ? GROWING_MONEY.test(claim.sentence.text) : !FIXED.has(unit.dimension)
}

/**
 * A figure that a later report replaces: what goes on, goes up or down with the days (dead, missing, money raised). Day
 * by day: two reports of one day contradict each other.
 */
const replaces = (a: Claim, b: Claim, publishedAt: (id: string) => string | undefined): boolean => {
  const [x, y] = [publishedAt(a.articleId)?.slice(0, 10), publishedAt(b.articleId)?.slice(0, 10)]
  return x !== undefined && y !== undefined && x !== y && [a, b].some(goesOn)
}

const isToll = (claim: Claim): boolean =>
  factOf(claim).category !== null && factOf(claim).unit.dimension === 'count' && factOf(claim).implied === undefined

const widthOf = (claim: Claim): number => {
  const { min, max } = factOf(claim)
  return min === null || max === null ? Infinity : max - min
}

/**
 * Of the dead and the injured: an article may say "several" or "at least one" here and the number there. What it says
 * loosely stands against another that never does; two that both say both agree.
 */
const looserToll = (
  claims: readonly Claim[],
  relationOf: (a: Claim, b: Claim) => FigureRelation,
): { readonly gravity: number; readonly a: Claim; readonly b: Claim } | null => {
  const tolls = claims.filter(isToll).slice(0, MOST_TOLLS)
  for (const a of tolls) {
    for (const b of tolls) {
      if (a.articleId === b.articleId || widthOf(a) <= widthOf(b)) continue
      const relation = relationOf(a, b)
      if (relation !== 'bound' && relation !== 'precision') continue
      const both = tolls.some((other) => other.articleId === b.articleId && relationOf(a, other) === 'same')
      if (!both) return { gravity: GRAVITY.indexOf(relation), a, b }
    }
  }
  return null
}

export const judgeQuantities = (
  claims: readonly Claim[],
  publishedAt: (id: string) => string | undefined,
): Judgement => {
  const relationOf = (a: Claim, b: Claim): FigureRelation => {
    if (isAddress(a) && isAddress(b)) return compareAddresses(a, b)
    const other = convertUnits(factOf(b), factOf(a))
    return other === null ? 'value' : compareFigures(factOf(a), other)
  }
  const best = gravest(claims, (a, b) => GRAVITY.indexOf(relationOf(a, b)))
  const worst = best?.gravity === 0 ? (looserToll(claims, relationOf) ?? best) : best
  const pair = worst ? ([worst.a, worst.b] as const) : ([claims[0]!, claims[0]!] as const)
  const relation = worst ? GRAVITY[worst.gravity]! : 'same'
  const [a, b] = pair.map(factOf) as [Quantity, Quantity]
  const grown = a.category !== null && a.value !== null && b.value !== null && a.value !== b.value
  const laterReplaces = replaces(pair[0], pair[1], publishedAt)
  return judge(LEVELS, { claims, relation, laterReplaces, grown, bothMayHold: mayBothHold(a, b) })!
}

/** Two figures for one toll in one article. */
export const judgeOwnFigures = (claims: readonly Claim[]): Judgement =>
  discrepancy(
    'value',
    'major',
    `${outlet(claims[0]!)} contradicts itself on ${quantitySubject(claims)}: ${claims.map(({ text }) => quoted(text)).join(' and ')}.`,
  )
