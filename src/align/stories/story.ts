import type { GroupOptions } from '../../types.js'
import { add, dot } from './vector.js'
import type { Vector } from './vector.js'

/** Some articles that tell one story. */
export interface Story {
  /** The sum of the articles' unit vectors. */
  readonly sum: Vector
  readonly size: number
  /** First and last day of publication, in days since 1970; null where no article has a date. */
  readonly first: number | null
  readonly last: number | null
}

/** The day of publication, in days since 1970. The written day counts, whatever the zone: nobody's clock is asked. */
export const dayOf = (publishedAt: string | undefined): number | null => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(publishedAt ?? '') ?? []
  return year === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000
}

export const newStory = (vector: Vector, day: number | null): Story => ({ sum: vector, size: 1, first: day, last: day })

const pick = (choose: (a: number, b: number) => number, a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : choose(a, b)

export const joinStories = (a: Story, b: Story): Story => ({
  sum: add(a.sum, b.sum),
  size: a.size + b.size,
  first: pick(Math.min, a.first, b.first),
  last: pick(Math.max, a.last, b.last),
})

// No date is treated as a month apart: the text has to say more than on the same day, and less than for a trial a year later.
const UNDATED_GAP = 30
// Each doubling of the time between two articles takes so much of their likeness.
const FADING = 0.15

/** How much of a likeness is left over a time: 1 on the same day, 0.87 after `windowDays`, 0.46 after a year. */
const fade = (a: Story, b: Story, windowDays: number): number => {
  const gap =
    a.first === null || a.last === null || b.first === null || b.last === null
      ? UNDATED_GAP
      : Math.max(a.first - b.last, b.first - a.last, 0)
  return gap === 0 ? 1 : 1 / (1 + FADING * Math.log2(1 + gap / windowDays))
}

export const DEFAULTS: Required<GroupOptions> = { windowDays: 4, threshold: 0.12 }

/**
 * How alike two stories are, 0 to 1: the mean cosine over all pairs of their articles (which is the dot product of the
 * sums), less where time lies between. A trial months later still names the victim, the street and the day.
 */
export const likeness = (a: Story, b: Story, windowDays: number): number =>
  (dot(a.sum, b.sum) / (a.size * b.size)) * fade(a, b, windowDays)
