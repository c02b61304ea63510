import type { Claim } from '../types.js'

/** How a pair of claims goes together: the higher, the graver. */
export interface Relation {
  readonly gravity: number
  readonly a: Claim
  readonly b: Claim
}

// More articles than this are compared with the first ones only: enough to show that they differ.
const MOST = 12

const byArticle = (claims: readonly Claim[]): Claim[][] => {
  const articles = new Map<string, Claim[]>()
  for (const claim of claims) {
    const list = articles.get(claim.articleId)
    if (list) list.push(claim)
    else articles.set(claim.articleId, [claim])
  }
  return [...articles.values()].map((list) => list.slice(0, MOST))
}

/**
 * The gravest relation between two articles, where two articles stand to each other as the best of their claims do: one
 * that says "at least seven years" and "seven years" agrees with one that says "seven years".
 */
export const gravest = (claims: readonly Claim[], gravityOf: (a: Claim, b: Claim) => number): Relation | null => {
  const articles = byArticle(claims).slice(0, MOST)
  let worst: Relation | null = null
  for (const [i, left] of articles.entries()) {
    for (const right of articles.slice(i + 1)) {
      let best: Relation | null = null
      for (const a of left) {
        for (const b of right) {
          const gravity = gravityOf(a, b)
          if (best === null || gravity < best.gravity) best = { gravity, a, b }
        }
      }
      if (best && (worst === null || best.gravity > worst.gravity)) worst = best
    }
  }
  return worst
}
