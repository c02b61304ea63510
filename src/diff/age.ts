import type { Claim } from '../types.js'
import { agreement, discrepancy, judge } from './judgement.js'
import type { Judgement, Level } from './judgement.js'
import { quoted, sides } from './wording.js'

interface Ages {
  readonly claims: readonly Claim[]
  readonly values: readonly number[]
  /** A birthday between the two reports may explain the difference. */
  readonly birthday: boolean
}

const textSides = (claims: readonly Claim[]): string =>
  sides(
    claims,
    (claim) => String(claim.value),
    (claim) => quoted(claim.text),
  )

const years = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / (365.25 * 86_400_000)

/** Read from top to bottom; the first that holds. */
const LEVELS: readonly Level<Ages>[] = [
  ({ claims, values }) =>
    values.every((value) => value === values[0]) ? agreement(`All give the same age: ${textSides(claims)}.`) : null,
  ({ claims, values }) =>
    Math.max(...values) - Math.min(...values) < 1
      ? discrepancy('precision', 'minor', `The age is given in months here and in years there: ${textSides(claims)}.`)
      : null,
  ({ claims, birthday }) =>
    birthday
      ? {
          ...discrepancy(
            'value',
            'minor',
            `The age is one year higher in the later report, which a birthday explains: ${textSides(claims)}.`,
          ),
          verdict: 'update',
        }
      : null,
  ({ claims }) => discrepancy('value', 'major', `The ages contradict each other: ${textSides(claims)}.`),
]

const isBirthday = (claims: readonly Claim[], publishedAt: (id: string) => string | undefined): boolean => {
  const dated = claims.flatMap((claim) => {
    const day = publishedAt(claim.articleId)
    return day === undefined || typeof claim.value !== 'number' ? [] : [{ day, age: claim.value }]
  })
  if (dated.length < claims.length) return false
  return dated.every((a) =>
    dated.every(
      (b) =>
        a.day > b.day ||
        b.age === a.age ||
        (b.age > a.age && b.age - a.age <= Math.ceil(years(a.day, b.day)) && years(a.day, b.day) > 0.02),
    ),
  )
}

export const judgeAges = (claims: readonly Claim[], publishedAt: (id: string) => string | undefined): Judgement =>
  judge(LEVELS, {
    claims,
    values: claims.map((claim) => Number(claim.value)),
    birthday: isBirthday(claims, publishedAt),
  })!
