// Numbers, never the ids of articles or findings: those come from outside.

export const findingId = (number: number): string => `f${number}`

/** A claim's place in the article; `claim` counts from 0 within its finding. */
export const claimId = (finding: number, claim: number): string => `f${finding}c${claim + 1}`

export const articleId = (number: number): string => `a${number}`
