import { prints } from './shingles.js'
import type { Shingles } from './shingles.js'

// Of a text that a thousand outlets print each is compared with the first and the latest few: the groups are joined anyway.
const REACH = 8

/** Pairs of articles that share a run of text: an inverted index of prints, near-linear in the number of articles. */
export const sharingPairs = (texts: readonly Shingles[]): (readonly [number, number])[] => {
  const holders = new Map<number, number[]>()
  const pairs: (readonly [number, number])[] = []
  texts.forEach((text, i) => {
    const partners = new Set<number>()
    for (const print of prints(text)) {
      const list = holders.get(print)
      if (!list) {
        holders.set(print, [i])
        continue
      }
      partners.add(list[0]!)
      for (const partner of list.slice(-REACH)) partners.add(partner)
      list.push(i)
    }
    for (const partner of partners) pairs.push([partner, i])
  })
  return pairs
}
