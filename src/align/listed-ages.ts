import type { Peered } from './peers.js'

const LIST = 3

// Nobody lists more.
const LONGEST_LIST = 8

const lists = new WeakMap<object, readonly unknown[]>()

/** The statements of its sentence. */
const listOf = <T extends Peered<T>>(item: T): readonly T[] => {
  const known = lists.get(item)
  if (known) return known as readonly T[]
  const { sentence } = item.context
  const list = sentence === undefined ? [] : item.peers.filter(({ context }) => context.sentence === sentence)
  const found = list.slice(0, LONGEST_LIST)
  lists.set(item, found)
  return found
}

/**
 * "his three brothers, ages 15, 10 and 6": the six-year-old is the other article's boy of seven only where that has the other
 * two as well.
 */
export const listedApart = <T extends Peered<T>>(item: T, other: T, same: (a: T, b: T) => boolean): boolean => {
  const list = listOf(item)
  if (list.length < LIST) return false
  const met = list.filter((one) => other.peers.some((peer) => same(one, peer))).length
  return met < list.length - 1
}
