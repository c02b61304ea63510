import { type CostEntry, unitNames } from '../../../src/align/names/spelling-distance.js'

export type WordPair = readonly [string, string]

interface Op {
  readonly x: string
  readonly y: string
}

const UNSEEN = 0.003

const chance = (cost: number): number => UNSEEN ** cost

/** The cheapest way from one word to the other, as steps that are not "keep a letter". */
const trace = (a: string, b: string, cost: (x: string, y: string) => number): Op[] => {
  const n = a.length
  const m = b.length
  const best: { sum: number; i: number; j: number }[][] = Array.from({ length: n + 1 }, () => [])
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      let cell = i + j === 0 ? { sum: 0, i: 0, j: 0 } : { sum: Infinity, i: 0, j: 0 }
      for (let di = 0; di <= Math.min(2, i); di++) {
        for (let dj = 0; dj <= Math.min(2, j); dj++) {
          if (di + dj === 0) continue
          const x = a.slice(i - di, i)
          const y = b.slice(j - dj, j)
          const doubled = (dj === 0 && di === 1 && a[i - 2] === x) || (di === 0 && dj === 1 && b[j - 2] === y)
          const step = x === y ? (di === 1 ? 0 : 9) : doubled ? 0.15 : cost(x, y)
          const sum = best[i - di]![j - dj]!.sum + step
          if (sum < cell.sum) cell = { sum, i: i - di, j: j - dj }
        }
      }
      best[i]![j] = cell
    }
  }
  const ops: Op[] = []
  for (let i = n, j = m; i + j > 0;) {
    const cell = best[i]![j]!
    const [x, y] = [a.slice(cell.i, i), b.slice(cell.j, j)]
    // A doubled letter has its own price, so it is no evidence about leaving the letter out.
    const doubled = (y === '' && a[i - 2] === x) || (x === '' && b[j - 2] === y)
    if (!doubled) ops.push({ x, y })
    i = cell.i
    j = cell.j
  }
  return ops
}

/**
 * Costs from pairs of spellings of one word: align with the costs in hand, count the steps, cost = -log chance of a step,
 * scaled so that a step never seen costs 1; repeat. The costs given weigh as `prior` observations each.
 */
export const learnCosts = (
  pairs: readonly WordPair[],
  start: readonly CostEntry[],
  prior = 15,
  rounds = 4,
): CostEntry[] => {
  const handmade = new Map<string, number>()
  const key = (x: string, y: string): string => (x < y ? `${x}|${y}` : `${y}|${x}`)
  for (const [x, y, c] of start) handmade.set(key(x, y), c)
  const units = new Set([...unitNames(), ''])
  let costs = new Map(handmade)
  for (let round = 0; round < rounds; round++) {
    const now = costs
    const cost = (x: string, y: string): number => {
      if (!units.has(x) || !units.has(y)) return 9
      return now.get(key(x, y)) ?? (x.length < 2 && y.length < 2 ? 1 : 9)
    }
    const count = new Map<string, number>()
    const total = new Map<string, number>()
    const add = (map: Map<string, number>, k: string, by = 1): void => void map.set(k, (map.get(k) ?? 0) + by)
    for (const [a, b] of pairs) {
      for (const word of [a, b]) {
        for (let i = 0; i < word.length; i++) {
          add(total, word[i]!)
          if (i > 0 && units.has(word.slice(i - 1, i + 1))) add(total, word.slice(i - 1, i + 1))
        }
      }
      for (const { x, y } of trace(a, b, cost)) if (x !== y) add(count, key(x, y))
    }
    const next = new Map<string, number>()
    for (const k of new Set([...handmade.keys(), ...count.keys()])) {
      const [x, y] = k.split('|') as [string, string]
      const nx = x === '' ? (total.get(y) ?? 0) : (total.get(x) ?? 0)
      const ny = y === '' ? nx : (total.get(y) ?? 0)
      // Each word counts twice, once a side.
      const size = Math.sqrt(nx * ny) / 2
      const hand = handmade.get(k)
      const p = ((count.get(k) ?? 0) + prior * (hand === undefined ? UNSEEN : chance(hand))) / (size + prior)
      // A consonant left out is seldom a romanisation: most such steps come of words that were paired wrongly.
      const least = (x === '' || y === '') && !/[aeiouhwyj]/.test(x + y) ? 0.7 : 0.05
      const value = Math.min(1, Math.max(least, Math.log(p) / Math.log(UNSEEN)))
      if (x.length + y.length === 2 && (x === '' || y === '') && hand === undefined) continue
      const plain = x.length < 2 && y.length < 2
      if (value < 0.97 && (plain || hand !== undefined || (count.get(k) ?? 0) >= 4))
        next.set(k, Math.round(value * 100) / 100)
    }
    costs = next
  }
  return [...costs]
    .map(([k, c]) => [...(k.split('|') as [string, string]), c] as const)
    .sort((p, q) => (p[0] + '|' + p[1] < q[0] + '|' + q[1] ? -1 : 1))
}
