import { PERSON_THRESHOLD, PERSON_WEIGHTS } from '../../data/name-person-weights.js'

/** Log odds that two names are one person's, less what is asked for: above 0 is a match. */
export const personMargin = (features: readonly number[]): number =>
  features.reduce((sum, value, i) => sum + value * PERSON_WEIGHTS[i]!, 0) - PERSON_THRESHOLD

/** Log odds as 0..1. */
export const likelihood = (margin: number): number => Math.round(1000 / (1 + Math.exp(-margin))) / 1000
