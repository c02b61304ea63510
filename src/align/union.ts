/** Disjoint sets over 0..size-1 (union–find with path halving). */
export const createSets = (size: number) => {
  const parent = Array.from({ length: size }, (_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  const members = parent.map((i) => [i])
  return {
    find,
    union: (a: number, b: number): void => {
      const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number]
      if (low === high) return
      parent[high] = low
      const [more, fewer] = [members[low]!, members[high]!].sort((x, y) => y.length - x.length) as [number[], number[]]
      for (const member of fewer) more.push(member)
      members[low] = more
    },
    /** Those in one set with `i`, itself among them, in no order. */
    membersOf: (i: number): readonly number[] => members[find(i)]!,
    /** The sets, each in order, ordered by their first member. */
    all: (): number[][] => {
      const sets = new Map<number, number[]>()
      for (let i = 0; i < size; i++) {
        const root = find(i)
        const set = sets.get(root)
        if (set) set.push(i)
        else sets.set(root, [i])
      }
      return [...sets.values()]
    },
  }
}
