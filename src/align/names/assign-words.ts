import { compareWords, type Word, type WordMatch } from './same-word.js'

export interface Assigned extends WordMatch {
  readonly a: number
  readonly b: number
}

export interface Assignment {
  readonly pairs: readonly Assigned[]
  readonly restA: readonly number[]
  readonly restB: readonly number[]
}

/**
 * Pairs the words of two names, likest first, each once. Where two pairs are as like, the one nearer in order wins, so
 * that "Ali Hassan Ali" keeps its order.
 */
export const assignWords = (a: readonly Word[], b: readonly Word[]): Assignment => {
  const all: Assigned[] = []
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const match = compareWords(a[i]!, b[j]!)
      if (match.likeness > 0) all.push({ a: i, b: j, evidence: match.evidence, likeness: match.likeness })
    }
  }
  const offset = (pair: Assigned): number =>
    Math.min(Math.abs(pair.a - pair.b), Math.abs(a.length - pair.a - (b.length - pair.b)))
  all.sort((x, y) => y.likeness - x.likeness || offset(x) - offset(y) || x.a - y.a || x.b - y.b)
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  const pairs = all.filter((pair) => {
    if (usedA.has(pair.a) || usedB.has(pair.b)) return false
    usedA.add(pair.a)
    usedB.add(pair.b)
    return true
  })
  pairs.sort((x, y) => x.a - y.a)
  return {
    pairs,
    restA: a.map((_, i) => i).filter((i) => !usedA.has(i)),
    restB: b.map((_, i) => i).filter((i) => !usedB.has(i)),
  }
}
