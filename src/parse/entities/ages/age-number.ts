import type { Token } from '../../../text/document.js'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, i): [string, number] => [word, i]),
  ...TENS.split(' ').flatMap((tens, i): [string, number][] => [
    [tens, (i + 2) * 10],
    ...ONES.split(' ')
      .slice(1, 10)
      .map((ones, k): [string, number] => [`${tens}-${ones}`, (i + 2) * 10 + k + 1]),
  ]),
])

const OLDEST = 125

/** The number of years, months … that a token states: "35", "seven"; null for what can be no age. */
export const ageNumber = (token: Token | undefined): number | null => {
  if (!token) return null
  const value = /^\d{1,3}$/.test(token.text) ? Number(token.text) : VALUES.get(token.lower)
  return value !== undefined && value <= OLDEST ? value : null
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['years', 1],
  ['yr', 1],
  ['yo', 1],
  ['month', 12],
  ['months', 12],
  ['week', 52],
  ['weeks', 52],
  ['day', 365],
  ['days', 365],
])

/** How many of a unit make a year: months 12. */
export const perYear = (word: string | undefined): number | undefined => UNITS.get(word ?? '')

/** Years, to two decimals: 2 months are 0.17. */
export const inYears = (value: number, per: number): number => Math.round((value / per) * 100) / 100
