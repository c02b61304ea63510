import { popHeap, pushHeap } from './heap.js'
import { joinStories, likeness } from './story.js'
import type { Story } from './story.js'

interface Join {
  readonly score: number
  readonly a: number
  readonly b: number
}

interface Cluster {
  readonly story: Story
  readonly members: readonly number[]
  /** Clusters that are worth comparing with it. */
  readonly near: Set<number>
}

// Two stories less alike than this share of the threshold are not compared again when either grows.
const FAR = 0.4

const before = (x: Join, y: Join): boolean =>
  x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b

/**
 * Average-link clustering (UPGMA, Sokal and Michener 1958) along the given pairs: the two stories most alike are joined, and
 * again, until none are as alike as `threshold`. One article that resembles two stories does not chain them, as it would with
 * single link.
 */
export const cluster = (
  stories: readonly Story[],
  pairs: readonly (readonly [number, number])[],
  { windowDays, threshold }: { readonly windowDays: number; readonly threshold: number },
): number[][] => {
  const clusters: (Cluster | null)[] = stories.map((story, i) => ({ story, members: [i], near: new Set() }))
  const heap: Join[] = []
  const compare = (a: number, b: number): void => {
    const score = likeness(clusters[a]!.story, clusters[b]!.story, windowDays)
    if (score < FAR * threshold) return
    clusters[a]!.near.add(b)
    clusters[b]!.near.add(a)
    if (score >= threshold) pushHeap(heap, { score, a, b }, before)
  }

  for (const [a, b] of pairs) compare(a, b)
  for (let join = popHeap(heap, before); join; join = popHeap(heap, before)) {
    const [a, b] = [clusters[join.a]!, clusters[join.b]!]
    if (!a || !b) continue
    const joined = clusters.length
    clusters.push({ story: joinStories(a.story, b.story), members: [...a.members, ...b.members], near: new Set() })
    clusters[join.a] = null
    clusters[join.b] = null
    for (const other of new Set([...a.near, ...b.near])) {
      const near = clusters[other]?.near
      if (!near) continue
      near.delete(join.a)
      near.delete(join.b)
      compare(joined, other)
    }
  }
  return clusters
    .flatMap((left) => (left ? [[...left.members].sort((a, b) => a - b)] : []))
    .sort((a, b) => a[0]! - b[0]!)
}
