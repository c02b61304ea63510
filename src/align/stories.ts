import type { Article, GroupOptions } from '../types.js'
import { candidatePairs } from './stories/candidates.js'
import { cluster } from './stories/cluster.js'
import { countTerms, createVocabulary } from './stories/rarity.js'
import { DEFAULTS, dayOf, newStory } from './stories/story.js'
import { countLines, isFurnitureLine } from './stories/story-lines.js'
import type { LineUses } from './stories/story-lines.js'
import { storyTerms } from './stories/story-terms.js'
import { countVector, weigh } from './stories/weigh.js'

// By publication, then by id, undated last: the order in which articles are given changes nothing.
const byTime = (a: Article, b: Article): number => {
  const [x, y] = [a.publishedAt ?? '~', b.publishedAt ?? '~']
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/**
 * Which articles tell the same story: groups in order of time, each in order of time, every article in one.
 *
 * Rare terms give each article a vector, blocking the pairs worth comparing, average link the groups.
 */
export const groupStories = (
  articles: readonly Article[],
  { windowDays, threshold }: Required<GroupOptions> = DEFAULTS,
): Article[][] => {
  const sorted = articles.toSorted(byTime)
  const days = sorted.map(({ publishedAt }) => dayOf(publishedAt))

  const lines: LineUses = new Map()
  sorted.forEach((article, i) => countLines(lines, article, days[i]!))

  const vocabulary = createVocabulary()
  const counts = sorted.map((article) => {
    const terms = storyTerms(article, (line) => isFurnitureLine(lines, line))
    return countVector(countTerms(vocabulary, terms.keys()), terms.values())
  })

  const vectors = counts.map((count) => weigh(count, vocabulary))
  const pairs = candidatePairs(vectors, (term) => vocabulary.articlesWith[term]! > 1)
  const stories = vectors.map((vector, i) => newStory(vector, days[i]!))
  return cluster(stories, pairs, { windowDays, threshold }).map((members) => members.map((i) => sorted[i]!))
}
