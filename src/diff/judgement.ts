import type { Difference, Severity, Verdict } from '../types.js'

/** What a level says of the claims that it holds for. */
export interface Judgement {
  readonly verdict: Verdict
  readonly difference: Difference | null
  readonly severity: Severity
  readonly explanation: string
}

/** The first level that holds wins: read a topic's list of levels from top to bottom. */
export type Level<T> = (compared: T) => Judgement | null

export const judge = <T>(levels: readonly Level<T>[], compared: T): Judgement | null => {
  for (const level of levels) {
    const judgement = level(compared)
    if (judgement) return judgement
  }
  return null
}

export const agreement = (explanation: string, difference: Difference | null = null): Judgement => ({
  verdict: 'agreement',
  difference,
  severity: 'none',
  explanation,
})

export const discrepancy = (difference: Difference, severity: Severity, explanation: string): Judgement => ({
  verdict: 'discrepancy',
  difference,
  severity,
  explanation,
})

const GRAVITY = { none: 0, minor: 1, major: 2 } as const

/** 0 for what is no fault, 2 for what is major: the higher, the graver. */
export const gravityOf = ({ severity }: Judgement): number => GRAVITY[severity]
