import type { Quantity } from '../types.js'
import type { StorySentence } from './story.js'

/** How far a figure reaches: the whole world, abroad, one place; a sum of whatever it be; null where nothing is said. */
export type Reach = 'world' | 'abroad' | 'place' | 'sum' | null

const SCOPE =
  /\b(?:world-?\s?wide|global(?:ly)?|(?:around|across|in) the world|overall|overseas|abroad|elsewhere|internationally|outside|other (?:countries|territories|markets|nations|states|regions)|(?:territories|countries|markets) other than)\b/gi
const WORLD = /world|global|overall/i
const TOTAL = /\b(?:total|altogether|combined)\b/i

// Of the words before a figure so many letters are its own: "for a worldwide total of more than".
const BEFORE = 48

/** What stands before a figure and after it, as far as the next figure or comma. */
const around = ({ span }: Quantity, figures: readonly Quantity[], { text, span: { start, field } }: StorySentence) => {
  const others = figures.filter((other) => other.span.field === field && other.span.start !== span.start)
  const next = Math.min(...others.map((other) => other.span.start).filter((at) => at >= span.end), Infinity)
  const last = Math.max(...others.map((other) => other.span.end).filter((at) => at <= span.start), -Infinity)
  const behind = text.slice(span.end - start, next - start).split(/[,;:()–—]/, 1)[0]!
  // "in Halvia and Norland, and a worldwide total of": the last "and" begins the next.
  const joined = span.end + behind.length === next ? behind.lastIndexOf(' and ') : -1
  const ahead = text.slice(Math.max(0, last - start, span.start - start - BEFORE), span.start - start)
  return {
    after: joined < 0 ? behind : behind.slice(0, joined),
    before: ahead.split(/[,;:()–—]|\band\b/).at(-1)!,
  }
}

/** How far a figure of an alert reaches. `placed`: whether the clause of the figure names a place. */
export const reachOf = (
  fact: Quantity,
  figures: readonly Quantity[],
  sentence: StorySentence,
  placed: boolean,
): Reach => {
  const { after, before } = around(fact, figures, sentence)
  // "in other territories for a worldwide total of": the nearest holds, and what comes after before what came ahead.
  const ahead = [...before.matchAll(SCOPE)].at(-1)
  const near = [...after.matchAll(SCOPE)][0]?.[0] ?? ahead?.[0]
  // "in other territories for a total gross of": the total is of all.
  const summed = near === ahead?.[0] && ahead !== undefined && TOTAL.test(before.slice(ahead.index))
  if (near !== undefined && summed && !WORLD.test(near)) return 'sum'
  if (near !== undefined) return WORLD.test(near) ? 'world' : 'abroad'
  if (TOTAL.test(after) || TOTAL.test(before)) return 'sum'
  return placed ? 'place' : null
}

const isSum = (reach: Reach): boolean => reach === 'world' || reach === 'sum'

export const sameReach = (a: Reach, b: Reach): boolean => a === b || (isSum(a) && isSum(b))

/** "$54 million in Halvia" and "$90 million worldwide"; a total may be of any place. */
export const otherReach = (a: Reach, b: Reach): boolean =>
  a !== null && b !== null && a !== 'sum' && b !== 'sum' && a !== b
