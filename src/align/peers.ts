import type { Statement } from './link.js'

/** A statement that knows all statements of the same topic and article, itself among them. */
export interface Peered<T> extends Statement {
  readonly peers: readonly T[]
}

type Question<T> = (item: T, peer: T) => boolean

const answers = new WeakMap<readonly unknown[], Map<unknown, Map<unknown, unknown>>>()

// Every pair of statements of two articles asks the same of a statement and an article's peers: it is worked out once.
const once = <T, R>(peers: readonly T[], question: Question<T>, item: T, answer: () => R): R => {
  let byQuestion = answers.get(peers)
  if (!byQuestion) answers.set(peers, (byQuestion = new Map()))
  let byItem = byQuestion.get(question)
  if (!byItem) byQuestion.set(question, (byItem = new Map()))
  const known = byItem.get(item)
  if (known !== undefined) return known as R
  const found = answer()
  byItem.set(item, found)
  return found
}

const count = <T>(peers: readonly T[], test: (peer: T) => boolean): number =>
  peers.reduce((sum, peer) => sum + (test(peer) ? 1 : 0), 0)

/** How many of an article's statements are of the same kind with another value: 0 where this is the only one such. */
export const rivals = <T extends Peered<T>>(item: T, sameKind: Question<T>, equal: Question<T>): number =>
  once(item.peers, sameKind, item, () =>
    count(item.peers, (peer) => peer !== item && sameKind(item, peer) && !equal(item, peer)),
  )

/**
 * Among how many statements of the other article each of the two could have its counterpart, on a scale of logarithms: 0
 * where neither has a choice, about 1 in a long article full of figures. (The prior odds of Fellegi and Sunter.)
 */
export const choices = <T extends Peered<T>>(a: T, b: T, mayBeOne: Question<T>): number => {
  const counterparts = (item: T, peers: readonly T[]): number =>
    Math.max(
      1,
      once(peers, mayBeOne, item, () => count(peers, (peer) => mayBeOne(item, peer))),
    )
  return Math.log(counterparts(a, b.peers) * counterparts(b, a.peers)) / 5
}

/** Whether an article that holds `other` also states the value of `item`: then the two are hardly one fact, told differently. */
export const statedBeside = <T extends Peered<T>>(item: T, other: T, equal: Question<T>): boolean => {
  const find = (from: number): number => other.peers.findIndex((peer, i) => i >= from && equal(item, peer))
  const [first, second] = once(other.peers, equal, item, () => {
    const at = find(0)
    return [at, at < 0 ? -1 : find(at + 1)] as const
  })
  return first >= 0 && (other.peers[first] !== other || second >= 0)
}
