import type { Range } from './span.js'

/**
 * Index of the first item that `holds`, of items in such an order that it holds of all behind that one too; their number
 * where it holds of none. A look among thousands takes a dozen steps.
 *
 * @example firstWhere(tokens, ({ end }) => end > offset)
 */
export const firstWhere = <T>(items: ArrayLike<T>, holds: (item: T) => boolean, from = 0): number => {
  let low = from
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * For an offset, the furthest end of those `ranges` that start before it (-1 where none does). With it one can ask of
 * thousands of places whether any of thousands of ranges reaches them.
 *
 * @example
 * const reach = furthestEnd(streets)
 * reach(span.end) > span.start // does any street overlap the span?
 */
export const furthestEnd = (ranges: readonly Range[]): ((before: number) => number) => {
  const sorted = ranges.toSorted((a, b) => a.start - b.start)
  const ends: number[] = []
  for (const { end } of sorted) ends.push(Math.max(ends.at(-1) ?? -1, end))
  return (before) => ends[firstWhere(sorted, ({ start }) => start >= before) - 1] ?? -1
}

/** For each of `items` those of `ranges` (in order of their starts) that contain it, in order: one walk over both. */
export const holders = <R extends Range>(ranges: readonly R[], items: readonly Range[]): (readonly R[])[] => {
  const none: readonly R[] = []
  const found = items.map(() => none)
  if (ranges.length === 0) return found
  const order = items.map((_, i) => i).sort((a, b) => items[a]!.start - items[b]!.start)
  let open: R[] = []
  let next = 0
  for (const i of order) {
    const item = items[i]!
    const before = next
    while (next < ranges.length && ranges[next]!.start <= item.start) next++
    if (next > before || open.some(({ end }) => end < item.start))
      open = [...open, ...ranges.slice(before, next)].filter(({ end }) => end >= item.start)
    if (open.length > 0) found[i] = open.filter(({ end }) => end >= item.end)
  }
  return found
}
