import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { parseISO } from 'date-fns/parseISO'
import uniqBy from 'lodash/uniqBy.js'
import type { Claim } from '../types.js'
import { agreement, discrepancy, gravityOf, judge } from './judgement.js'
import type { Judgement, Level } from './judgement.js'
import { gravest } from './pairs.js'
import { outlet, quoted, sides } from './wording.js'

interface Ages {
  readonly claims: readonly Claim[]
  readonly a: Claim
  readonly b: Claim
  readonly publishedAt: (id: string) => string | undefined
}

/** The years that a claim allows; "in his 30s" is 30 to 40. */
const range = ({ value, fact }: Claim): readonly [number, number] => {
  if (typeof value === 'number') return [value, value]
  return fact.kind === 'quantity' ? [fact.min ?? 0, fact.max ?? 150] : [0, 150]
}

const gap = (a: Claim, b: Claim): number => Math.max(0, range(a)[0] - range(b)[1], range(b)[0] - range(a)[1])

const textSides = (claims: readonly Claim[], joined?: ' and '): string =>
  sides(
    claims,
    (claim) => String(claim.value ?? claim.text.toLowerCase()),
    (claim) => quoted(claim.text),
    joined,
  )

const yearsBetween = (from: string, to: string): number =>
  differenceInCalendarDays(parseISO(to.slice(0, 10)), parseISO(from.slice(0, 10))) / 365.25

// One that is older in the later report, by no more years than passed between the two (a birthday may lie there).
const birthday = ({ a, b, publishedAt }: Ages): boolean => {
  const [x, y] = [publishedAt(a.articleId), publishedAt(b.articleId)]
  if (x === undefined || y === undefined || typeof a.value !== 'number' || typeof b.value !== 'number') return false
  const [younger, older] = x <= y ? [a.value, b.value] : [b.value, a.value]
  const passed = Math.abs(yearsBetween(x, y))
  return older > younger && passed > 0.02 && older - younger <= Math.ceil(passed)
}

/** Read from top to bottom; the first that holds. */
const LEVELS: readonly Level<Ages>[] = [
  ({ claims, a, b }) =>
    range(a)[0] === range(b)[0] && range(a)[1] === range(b)[1]
      ? agreement(`All give the same age: ${textSides(claims, ' and ')}.`)
      : null,
  ({ claims, a, b }) =>
    gap(a, b) < 1 && (a.value === null || b.value === null || !Number.isInteger(a.value) || !Number.isInteger(b.value))
      ? discrepancy('precision', 'minor', `One gives the age more precisely than the other: ${textSides(claims)}.`)
      : null,
  (ages) =>
    birthday(ages)
      ? {
          ...discrepancy(
            'value',
            'minor',
            `The age is higher in the later report, which a birthday explains: ${textSides(ages.claims)}.`,
          ),
          verdict: 'update',
        }
      : null,
  ({ claims }) => discrepancy('value', 'major', `The ages contradict each other: ${textSides(claims)}.`),
]

export const judgeAges = (claims: readonly Claim[], publishedAt: (id: string) => string | undefined): Judgement => {
  const judged = (a: Claim, b: Claim, all: readonly Claim[]): Judgement =>
    judge(LEVELS, { claims: all, a, b, publishedAt })!
  // Told of the two while they are weighed, of all in the end.
  const worst = gravest(claims, (a, b) => gravityOf(judged(a, b, [a, b])))
  return worst ? judged(worst.a, worst.b, claims) : agreement('One age.')
}

/** Two ages of one named person in one article: "26-year-old Jeremy Cole, 36,". Null where there is one. */
export const judgeOwnAges = (claims: readonly Claim[]): Judgement | null => {
  // An age said a thousand times is one.
  const ages = uniqBy(claims, ({ articleId, value, text }) => `${articleId}|${value}|${text}`)
  for (const [i, a] of ages.entries()) {
    for (const b of ages.slice(i + 1)) {
      if (a.articleId !== b.articleId || gap(a, b) < 1) continue
      return discrepancy(
        'value',
        'major',
        `${outlet(a)} contradicts itself on the age: ${quoted(a.text)} and ${quoted(b.text)}.`,
      )
    }
  }
  return null
}
