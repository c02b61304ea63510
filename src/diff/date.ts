import { clockOf } from '../align/same-date.js'
import type { Claim, DateMention } from '../types.js'
import { agreement, discrepancy, judge } from './judgement.js'
import type { Judgement, Level } from './judgement.js'
import { quoted, sides } from './wording.js'

interface Days {
  readonly claims: readonly Claim[]
  readonly a: DateMention
  readonly b: DateMention
}

const textSides = (claims: readonly Claim[]): string =>
  sides(
    claims,
    (claim) => `${claim.value}|${claim.text.toLowerCase()}`,
    (claim) =>
      `${quoted(claim.text)}${typeof claim.value === 'string' && claim.value !== '' ? `, ${claim.value}` : ''}`,
  )

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [5, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [17, 22],
  NI: [18, 29],
  DT: [6, 20],
}

/** The hours of the day that a time allows: [17, 22] for an evening, [16.75, 16.75] for 4:45 p.m. */
const hoursOf = (date: DateMention): readonly [number, number] | null => {
  const clock = clockOf(date)
  if (clock !== null) return [clock / 60, clock / 60]
  return PARTS[/T(?<part>MO|MI|AF|EV|NI|DT)$/.exec(date.value)?.groups?.['part'] ?? ''] ?? null
}

const hoursApart = (a: DateMention, b: DateMention): number => {
  const [x, y] = [hoursOf(a), hoursOf(b)]
  if (x === null || y === null) return 0
  const gap = (first: readonly [number, number], second: readonly [number, number]): number =>
    Math.max(0, first[0] - second[1], second[0] - first[1])
  // The small hours are still "night".
  return Math.min(gap(x, y), gap([x[0] + 24, x[1] + 24], y), gap(x, [y[0] + 24, y[1] + 24]))
}

const meet = (a: DateMention, b: DateMention): boolean => a.start! <= b.end! && b.start! <= a.end!

const VAGUE = /\b(?:about|around|approximately|roughly|shortly|just|before|after|nearly|almost|circa|some ?time)\b/i
const bound = ({ text }: DateMention): string =>
  VAGUE.exec(text)?.[0]
    .toLowerCase()
    .replace(/around|approximately|roughly/, 'about') ?? ''

const neighbours = (a: DateMention, b: DateMention): boolean =>
  Math.abs(Date.parse(a.start!) - Date.parse(b.start!)) === 86_400_000 && a.start === a.end && b.start === b.end

/** Read from top to bottom; the first that holds. */
const LEVELS: readonly Level<Days>[] = [
  ({ claims, a, b }) =>
    !meet(a, b) && neighbours(a, b)
      ? discrepancy(
          'date',
          'minor',
          `The days are one apart, which a time zone or midnight may explain: ${textSides(claims)}.`,
        )
      : null,
  ({ claims, a, b }) =>
    meet(a, b) ? null : discrepancy('date', 'major', `The dates contradict each other: ${textSides(claims)}.`),
  ({ claims, a, b }) => {
    const hours = hoursApart(a, b)
    if (hours === 0) return null
    if (hours <= 0.12)
      return discrepancy(
        'precision',
        'minor',
        `One gives the time more precisely than the other: ${textSides(claims)}.`,
      )
    return discrepancy(
      'date',
      hours > 1 ? 'major' : 'minor',
      `The day is the same, the time is not: ${textSides(claims)}.`,
    )
  },
  ({ claims, a, b }) =>
    clockOf(a) !== null && clockOf(b) !== null && bound(a) !== bound(b)
      ? discrepancy('bound', 'minor', `The time is the same, its limits are put differently: ${textSides(claims)}.`)
      : null,
  ({ claims }) => agreement(`All mean the same time: ${textSides(claims)}.`),
]

const GRAVITY = { none: 0, minor: 1, major: 2 } as const

export const judgeDates = (claims: readonly Claim[]): Judgement => {
  let gravest: Judgement | null = null
  const first = claims.slice(0, 16)
  for (const [i, x] of first.entries()) {
    for (const y of first.slice(i + 1)) {
      const judgement = judge(LEVELS, { claims, a: x.fact as DateMention, b: y.fact as DateMention })!
      if (gravest === null || GRAVITY[judgement.severity] > GRAVITY[gravest.severity]) gravest = judgement
    }
  }
  return gravest ?? agreement('One date.')
}
