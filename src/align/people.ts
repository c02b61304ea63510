import { fold } from '../text/normalize.js'
import { streetCore } from './compare-streets.js'
import type { EntityCluster } from './group.js'
import { sentenceOf } from './story.js'
import type { StoryArticle } from './story.js'

/** Who is who in a story: look-ups from places and names to clusters of entities. */
export interface Cast {
  readonly clusters: readonly EntityCluster[]
  /** Clusters that a sentence names. */
  readonly inSentence: (article: number, sentence: number) => ReadonlySet<number>
  /** Those of them that are places. */
  readonly placesIn: (article: number, sentence: number) => ReadonlySet<number>
  /** Those of the places that are streets. */
  readonly streetsIn: (article: number, sentence: number) => ReadonlySet<number>
  /** The cluster that a name means in one article; null where it is nobody's there. */
  readonly named: (article: number, name: string) => number | null
}

const NOBODY: ReadonlySet<number> = new Set()

export const readCast = (story: readonly StoryArticle[], clusters: readonly EntityCluster[]): Cast => {
  const sentences = new Map<string, Set<number>>()
  const places = new Map<string, Set<number>>()
  const streets = new Map<string, Set<number>>()
  const firstOfCore = new Map<string, number>()
  const names = new Map<string, { readonly cluster: number; readonly weight: number }>()
  // "Trump" is he whom the article calls so most often, not his wife who is called so once; a full name is its own bearer's.
  const claimName = (key: string, cluster: number, weight: number): void => {
    if (weight > (names.get(key)?.weight ?? 0)) names.set(key, { cluster, weight })
  }
  const note = (map: Map<string, Set<number>>, key: string, cluster: number): unknown =>
    map.set(key, (map.get(key) ?? new Set()).add(cluster))
  clusters.forEach(({ members, type, name }, cluster) => {
    const isPlace = type === 'place'
    const core = isPlace ? streetCore(name) : null
    // "32nd Ave." here and "32nd Court" there is one street with two names.
    if (core !== null && !firstOfCore.has(core)) firstOfCore.set(core, cluster)
    for (const { article, entity } of members) {
      claimName(`${article}|${fold(entity.name)}`, cluster, entity.mentions.length)
      const calls = new Map<string, number>()
      for (const mention of entity.mentions) {
        const text = fold(mention.text)
        calls.set(text, (calls.get(text) ?? 0) + 1)
        const sentence = sentenceOf(story[article]!, mention.span)
        if (!sentence) continue
        const key = `${article}|${sentence.index}`
        note(sentences, key, cluster)
        if (isPlace) note(places, key, cluster)
        if (core !== null) note(streets, key, firstOfCore.get(core)!)
      }
      for (const [text, count] of calls) claimName(`${article}|${text}`, cluster, count)
    }
  })
  const inSentence =
    (map: ReadonlyMap<string, ReadonlySet<number>>) =>
    (article: number, sentence: number): ReadonlySet<number> =>
      map.get(`${article}|${sentence}`) ?? NOBODY
  return {
    clusters,
    inSentence: inSentence(sentences),
    placesIn: inSentence(places),
    streetsIn: inSentence(streets),
    named: (article, name) => names.get(`${article}|${fold(name)}`)?.cluster ?? null,
  }
}
