import type { Weights } from '../data/alignment-weights.js'
import type { Context } from './context.js'

/** Sizes of evidence, each about 0..1, in the order of the names. */
export type Evidence = readonly number[]

const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size === 0 || b.size === 0) return 0
  let common = 0
  for (const item of a) if (b.has(item)) common++
  return (2 * common) / (a.size + b.size)
}

const weightedDice = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let common = 0
  let total = 0
  for (const [word, weight] of a) {
    total += weight
    const other = b.get(word)
    if (other !== undefined) common += weight + other
  }
  for (const weight of b.values()) total += weight
  return total === 0 ? 0 : common / total
}

/** 0..1: how much of the words close by is the same. */
export const nearness = (a: Context, b: Context): number => weightedDice(a.near, b.near)

/** What two contexts have in common, whatever the topic. */
export const CONTEXT_EVIDENCE = [
  'words close by',
  'words of the sentence',
  'same event',
  'other event',
  'names in common',
  'both at the top',
  'distance in the article',
  'one is background',
] as const

export const contextEvidence = (a: Context, b: Context): Evidence => {
  const event = a.events.length > 0 && b.events.length > 0
  const shared = a.events.some((name) => b.events.includes(name))
  let names = 0
  for (const name of a.names) if (b.names.has(name)) names++
  const length = (context: Context): number => Math.max(1, context.article.sentences.length - 1)
  return [
    nearness(a, b),
    dice(a.around, b.around),
    event && a.events[0] === b.events[0] ? 1 : shared ? 0.5 : 0,
    event && !shared ? 1 : 0,
    Math.min(2, names) / 2,
    a.position <= 3 && b.position <= 3 ? 1 : 0,
    Math.abs(a.position / length(a) - b.position / length(b)),
    a.background === b.background ? 0 : 1,
  ]
}

/** The probability that two claims are of one fact, by a logistic model. */
export const probability = ({ bias, weights }: Weights, evidence: Evidence): number => {
  let sum = bias
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * (evidence[i] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
