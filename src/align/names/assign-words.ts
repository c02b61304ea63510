import { compareWords, readWord, type Word, type WordMatch } from './same-word.js'

/** Words `a` to `a + aSpan` of one name stand for words `b` to `b + bSpan` of the other. */
export interface Assigned extends WordMatch {
  readonly a: number
  readonly b: number
  /** Words taken together: "Yu Hua" for "Yuhua" is 2 against 1. */
  readonly aSpan: number
  readonly bSpan: number
}

export interface Assignment {
  /** In the order of the first name. */
  readonly pairs: readonly Assigned[]
  readonly restA: readonly number[]
  readonly restB: readonly number[]
  /** Two words that look alike and are known to be two: "Angelo" and "Angela", "John" and "Joan". */
  readonly clashes: readonly Assigned[]
}

const LIMIT = 2.01

// Equal words of long lists would tie; the pair nearer in order wins, counted from either end.
const offset = (pair: Assigned, n: number, m: number): number =>
  Math.min(Math.abs(pair.a - pair.b), Math.abs(n - pair.a - (m - pair.b)))

/** Two neighbouring words as one; `rest` says that one of them has no partner yet. */
const joinRest = (
  words: readonly Word[],
  used: readonly boolean[],
  other: readonly Word[],
  otherUsed: readonly boolean[],
  found: (i: number, j: number, match: WordMatch) => void,
): void => {
  for (let j = 0; j < other.length; j++) {
    if (otherUsed[j] || other[j]!.text.length < 4) continue
    for (let i = 0; i + 1 < words.length; i++) {
      if (used[i] || used[i + 1]) continue
      const match = compareWords(readWord(words[i]!.text + words[i + 1]!.text), other[j]!)
      if (match.strain > 1) continue
      found(i, j, match.evidence === 'equal' ? { evidence: 'spelling', strain: 0.05 } : match)
      break
    }
  }
}

/**
 * Pairs the words of two names, likest first, each once; then neighbouring words that stand for one ("Yu Hua", "Yuhua").
 */
export const assignWords = (a: readonly Word[], b: readonly Word[]): Assignment => {
  const n = a.length
  const m = b.length
  const all: Assigned[] = []
  const clashes: Assigned[] = []
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const { evidence, strain } = compareWords(a[i]!, b[j]!)
      if (strain < LIMIT) all.push({ a: i, b: j, aSpan: 1, bSpan: 1, evidence, strain })
      else if (evidence !== 'unlike') clashes.push({ a: i, b: j, aSpan: 1, bSpan: 1, evidence, strain })
    }
  }
  if (all.length > 1)
    all.sort((x, y) => x.strain - y.strain || offset(x, n, m) - offset(y, n, m) || x.a - y.a || x.b - y.b)
  const usedA = a.map(() => false)
  const usedB = b.map(() => false)
  const pairs: Assigned[] = []
  const take = (pair: Assigned): void => {
    pairs.push(pair)
    for (let i = 0; i < pair.aSpan; i++) usedA[pair.a + i] = true
    for (let i = 0; i < pair.bSpan; i++) usedB[pair.b + i] = true
  }
  for (const pair of all) if (!usedA[pair.a] && !usedB[pair.b]) take(pair)
  if (usedA.includes(false) && usedB.includes(false)) {
    joinRest(a, usedA, b, usedB, (i, j, match) => take({ a: i, b: j, aSpan: 2, bSpan: 1, ...match }))
    joinRest(b, usedB, a, usedA, (j, i, match) => take({ a: i, b: j, aSpan: 1, bSpan: 2, ...match }))
  }
  pairs.sort((x, y) => x.a - y.a)
  const rest = (used: readonly boolean[]): number[] => used.flatMap((taken, i) => (taken ? [] : [i]))
  return {
    pairs,
    restA: rest(usedA),
    restB: rest(usedB),
    clashes: clashes.filter((pair) => !usedA[pair.a] && !usedB[pair.b]),
  }
}
