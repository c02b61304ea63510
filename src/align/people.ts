import { fold } from '../text/normalize.js'
import type { EntityCluster } from './group.js'
import { sentenceOf } from './story.js'
import type { StoryArticle } from './story.js'

/** Who is who in a story: look-ups from places and names to clusters of entities. */
export interface Cast {
  readonly clusters: readonly EntityCluster[]
  /** Clusters that a sentence names. */
  readonly inSentence: (article: number, sentence: number) => ReadonlySet<number>
  /** The cluster that a name means in one article; null where it is nobody's there. */
  readonly named: (article: number, name: string) => number | null
}

const NOBODY: ReadonlySet<number> = new Set()

export const readCast = (story: readonly StoryArticle[], clusters: readonly EntityCluster[]): Cast => {
  const sentences = new Map<string, Set<number>>()
  const names = new Map<string, number>()
  clusters.forEach(({ members }, cluster) => {
    for (const { article, entity } of members) {
      names.set(`${article}|${fold(entity.name)}`, cluster)
      for (const mention of entity.mentions) {
        names.set(`${article}|${fold(mention.text)}`, cluster)
        const sentence = sentenceOf(story[article]!, mention.span)
        if (!sentence) continue
        const key = `${article}|${sentence.index}`
        sentences.set(key, (sentences.get(key) ?? new Set()).add(cluster))
      }
    }
  })
  return {
    clusters,
    inSentence: (article, sentence) => sentences.get(`${article}|${sentence}`) ?? NOBODY,
    named: (article, name) => names.get(`${article}|${fold(name)}`) ?? null,
  }
}
