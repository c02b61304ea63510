import type { Article, GroupOptions } from '../types.js'
import { checkArticles, checkOptions } from '../validate.js'
import { candidatePairs } from './stories/candidates.js'
import { cluster } from './stories/cluster.js'
import { GROUP_OPTIONS } from './stories/options.js'
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
 * Which articles of a mixed stream tell the same story: groups in order of time, each in order of time, every article in one.
 *
 * Two articles are alike by the rare words that they share (names, streets, ages, tolls), less where days lie between; the
 * two groups most alike are joined until none are alike enough. The order of the articles does not matter, and the work grows
 * with their number. For articles that come one by one see `createStoryIndex`.
 *
 * @throws {FactdiffError} where `articles` is no array of articles, or two have one id
 * @example
 * groupByStory([
 *   { id: 'a', text: 'Fire destroyed the Corn Exchange in Leighford on Monday.' },
 *   { id: 'b', text: 'The mayor of Ostby resigned over a loan.' },
 *   { id: 'c', text: 'Leighford mourns its Corn Exchange after the fire.' },
 * ]).map((story) => story.map(({ id }) => id)) // [['a', 'c'], ['b']]
 */
export const groupByStory = (articles: readonly Article[], options: GroupOptions = {}): Article[][] => {
  checkArticles(articles)
  checkOptions(options, GROUP_OPTIONS)
  const { windowDays = DEFAULTS.windowDays, threshold = DEFAULTS.threshold } = options
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
