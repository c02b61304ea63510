import { createSets } from '../align/union.js'
import type { ArticleFacts } from '../types.js'
import { sharingPairs } from './independence/candidates.js'
import { overlapOf } from './independence/overlap.js'
import { RULES } from './independence/rules.js'
import { shinglesOf } from './independence/shingles.js'
import type { Shingles } from './independence/shingles.js'

const reason = (a: ArticleFacts, b: ArticleFacts, ofA: Shingles, ofB: Shingles): string | null => {
  const [forth, back] = [overlapOf(ofA, ofB), overlapOf(ofB, ofA)]
  const pair = forth.share >= back.share ? { a, b, overlap: forth } : { a: b, b: a, overlap: back }
  for (const rule of RULES) {
    const why = rule(pair)
    if (why !== null) return why
  }
  return null
}

/**
 * Why two articles are one source, in words; null where they are independent.
 *
 * @example
 * whyOneSource(daily, herald) // 'both credit AP, and 43% of the words of Daily stand in Herald'
 */
export const whyOneSource = (a: ArticleFacts, b: ArticleFacts): string | null =>
  reason(a, b, shinglesOf(a), shinglesOf(b))

/**
 * Which articles are independent sources: a number for each article, equal where one was copied from the other or both
 * from one wire story, or where one corrects or updates the other. In the order of `facts`; the number is the place of the
 * group's first article.
 *
 * Common text is measured by runs of eight words outside quotation marks. The same figure from the same ministry is no
 * common text: that is for `Attribution` to say.
 */
export const sourceGroups = (facts: readonly ArticleFacts[]): number[] => {
  const texts = facts.map(shinglesOf)
  const sets = createSets(facts.length)
  const pages = new Map<string, number>()
  facts.forEach(({ article: { url } }, i) => {
    if (url === undefined) return
    const first = pages.get(url)
    if (first === undefined) pages.set(url, i)
    else sets.union(first, i)
  })
  const positions = new Map(facts.map(({ article }, i) => [article.id, i]))
  facts.forEach(({ article: { corrects = [] } }, i) => {
    for (const id of corrects) if (positions.has(id)) sets.union(i, positions.get(id)!)
  })
  for (const [i, j] of sharingPairs(texts)) {
    if (sets.find(i) === sets.find(j)) continue
    if (reason(facts[i]!, facts[j]!, texts[i]!, texts[j]!) !== null) sets.union(i, j)
  }
  return facts.map((_, i) => sets.find(i))
}
