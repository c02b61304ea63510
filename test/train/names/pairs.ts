import { readFileSync } from 'node:fs'

/** A labelled pair of names. */
export interface NamePair {
  readonly type: string
  readonly match: boolean
  readonly category: string
  readonly a: string
  readonly b: string
}

export const readPairs = (path: string): NamePair[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as NamePair)

/** Names joined by true pairs are one bearer; its number. Names of one bearer never stand in training and test at once. */
export const bearers = (pairs: readonly NamePair[]): ((name: string) => number) => {
  const parent = new Map<string, string>()
  const find = (name: string): string => {
    let at = name
    while ((parent.get(at) ?? at) !== at) at = parent.get(at)!
    return at
  }
  for (const { a, b, match } of pairs) if (match) parent.set(find(a), find(b))
  const numbers = new Map<string, number>()
  return (name) => {
    const root = find(name)
    if (!numbers.has(root)) numbers.set(root, numbers.size)
    return numbers.get(root)!
  }
}

export interface Fold {
  readonly train: readonly number[]
  readonly test: readonly number[]
}

/** Folds in which no bearer of a test pair occurs in training. */
export const folds = (pairs: readonly NamePair[], count: number): Fold[] => {
  const bearer = bearers(pairs)
  // A pair's home fold is its first name's; training leaves out whatever touches the fold.
  const of = pairs.map(({ a, b }) => [(bearer(a) * 7919) % count, (bearer(b) * 7919) % count] as const)
  return Array.from({ length: count }, (_, k) => ({
    train: pairs.map((_, i) => i).filter((i) => of[i]![0] !== k && of[i]![1] !== k),
    test: pairs.map((_, i) => i).filter((i) => of[i]![0] === k),
  }))
}
