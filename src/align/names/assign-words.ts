import { compareWords, type Word, type WordMatch } from './same-word.js'

/** Words of a name, and each two neighbours as one word ("Yu Hua" as "Yuhua"). */
export interface WordList {
  readonly words: readonly Word[]
  readonly joins: readonly Word[]
}

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
const SHORTEST_JOIN = 4

// Equal words of long lists would tie; the pair nearer in order wins, counted from either end.
const offset = (pair: Assigned, n: number, m: number): number =>
  Math.min(Math.abs(pair.a - pair.b), Math.abs(n - pair.a - (m - pair.b)))

const unused = (length: number, used: number): number[] => {
  const rest: number[] = []
  for (let i = 0; i < length; i++) if ((used & (1 << i)) === 0) rest.push(i)
  return rest
}

/** The first two neighbours without partner that are one word of the other name. */
const findJoin = (
  a: WordList,
  usedA: number,
  b: WordList,
  usedB: number,
): readonly [number, number, WordMatch] | null => {
  for (let j = 0; j < b.words.length; j++) {
    if (usedB & (1 << j) || b.words[j]!.text.length < SHORTEST_JOIN) continue
    for (let i = 0; i < a.joins.length; i++) {
      if (usedA & (3 << i)) continue
      const match = compareWords(a.joins[i]!, b.words[j]!, 1)
      if (match.strain <= 1) return [i, j, match.evidence === 'equal' ? { evidence: 'spelling', strain: 0.05 } : match]
    }
  }
  return null
}

/**
 * Pairs the words of two names, likest first, each once; then neighbouring words that stand for one ("Yu Hua", "Yuhua").
 * Names hold 14 words at most, so that sets of words fit in the bits of a number.
 */
export const assignWords = (a: WordList, b: WordList): Assignment => {
  const n = a.words.length
  const m = b.words.length
  const all: Assigned[] = []
  let clashes: Assigned[] = []
  for (let i = 0; i < n; i++) {
    const word = a.words[i]!
    for (let j = 0; j < m; j++) {
      const { evidence, strain } = compareWords(word, b.words[j]!)
      if (evidence === 'unlike') continue
      ;(strain < LIMIT ? all : clashes).push({ a: i, b: j, aSpan: 1, bSpan: 1, evidence, strain })
    }
  }
  if (all.length > 1) {
    all.sort((x, y) => x.strain - y.strain || offset(x, n, m) - offset(y, n, m) || x.a - y.a || x.b - y.b)
  }
  let usedA = 0
  let usedB = 0
  const pairs: Assigned[] = []
  for (const pair of all) {
    if (usedA & (1 << pair.a) || usedB & (1 << pair.b)) continue
    pairs.push(pair)
    usedA |= 1 << pair.a
    usedB |= 1 << pair.b
  }
  if (pairs.length < n && pairs.length < m) {
    const left = findJoin(a, usedA, b, usedB)
    if (left) {
      pairs.push({ a: left[0], b: left[1], aSpan: 2, bSpan: 1, ...left[2] })
      usedA |= 3 << left[0]
      usedB |= 1 << left[1]
    }
    const right = findJoin(b, usedB, a, usedA)
    if (right) {
      pairs.push({ a: right[1], b: right[0], aSpan: 1, bSpan: 2, ...right[2] })
      usedA |= 1 << right[1]
      usedB |= 3 << right[0]
    }
  }
  if (pairs.length > 1) pairs.sort((x, y) => x.a - y.a)
  if (clashes.length > 0) clashes = clashes.filter((x) => !(usedA & (1 << x.a)) && !(usedB & (1 << x.b)))
  return { pairs, restA: unused(n, usedA), restB: unused(m, usedB), clashes }
}
