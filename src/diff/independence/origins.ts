import { createSets } from '../../align/union.js'
import type { Attribution, Claim, Topic } from '../../types.js'
import { relaysOf } from '../who-says.js'
import { isOne, ofOneBody, ownWord, readOrigin } from './origin.js'
import type { Origin } from './origin.js'

/** What is known of the articles and names of a story. */
export interface Known {
  /** The independent source that an article belongs to, by its text. */
  readonly groupOf: (articleId: string) => number | undefined
  /** The cluster of entities that a name means in an article. */
  readonly clusterOf: (articleId: string, name: string) => number | null
  /** What is called a role of the one that a name means in an article, by any article. */
  readonly rolesOf: (articleId: string, name: string) => readonly string[]
  /** The outlet of an article. */
  readonly outletOf: (articleId: string) => string | undefined
}

/**
 * From whom a claim comes as far as its article tells: of a figure who states it; of a quotation not who speaks, whom both
 * outlets may have heard, but who passes it on.
 */
const sourceOf = ({ attribution }: Claim, topic: Topic): Attribution | null =>
  topic === 'quote' ? ((attribution && relaysOf(attribution)[0]) ?? null) : attribution

/**
 * How many independent sources say so: no more than the articles that were not copied from each other, and no more than
 * those from whom they have it. Two outlets that both have it from police are one source, a paper that has it from TASS and
 * TASS itself are one, and so are "the ministry" and "the ministry, as TASS reports"; police and the mayor are two.
 */
export const countIndependent = (known: Known): ((claims: readonly Claim[], topic: Topic) => number) => {
  const origins = new Map<string, Origin>()
  // An article names its few sources in fact after fact.
  const originOf = ({ articleId }: Claim, { name }: Attribution): Origin => {
    const key = `${articleId}|${name}`
    const read =
      origins.get(key) ?? readOrigin(name, articleId, known.clusterOf(articleId, name), known.rolesOf(articleId, name))
    origins.set(key, read)
    return read
  }
  return (claims, topic) => {
    const groups = new Set(claims.map(({ articleId }) => known.groupOf(articleId)))
    if (groups.size < 2) return groups.size
    const named = claims.flatMap((claim) => {
      const attribution = sourceOf(claim, topic)
      return attribution ? [{ claim, attribution, origin: originOf(claim, attribution) }] : []
    })
    const attributed = new Set(named.map(({ claim }) => known.groupOf(claim.articleId)))
    // First the articles that name nobody: they speak for themselves, under the name of their outlet.
    const silent = [...new Set(claims.map(({ articleId }) => articleId))]
      .filter((id) => !attributed.has(known.groupOf(id)))
      .map((id) => ({ group: known.groupOf(id), origin: ownWord(known.outletOf(id) ?? '', `outlet ${id}`) }))
    const all = [...new Set([...silent, ...named].map(({ origin }) => origin))]
    const sets = createSets(all.length)
    all.forEach((a, i) => {
      for (let j = i + 1; j < all.length; j++) {
        const same = j < silent.length ? silent[i]!.group === silent[j]!.group : isOne(a, all[j]!)
        if (same) sets.union(i, j)
      }
    })
    for (const [part, whole] of ofOneBody(all)) sets.union(part, whole)
    // "TASS said" of one article, "the ministry, TASS reported" of another: TASS only passes it on.
    if (topic !== 'quote') {
      for (const { claim, attribution, origin } of named) {
        for (const relay of relaysOf(attribution)) {
          const passed = originOf(claim, relay)
          all.forEach((other, j) => {
            if (isOne(passed, other)) sets.union(all.indexOf(origin), j)
          })
        }
      }
    }
    return Math.min(groups.size, sets.all().length)
  }
}
