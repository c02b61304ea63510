import { groupStories } from './align/stories.js'
import { DEFAULTS } from './align/stories/story.js'
import { addToIndex, emptyIndex } from './align/stories/story-index.js'
import type { StoryIndex } from './align/stories/story-index.js'
import type { Article, GroupOptions } from './types.js'
import { checkArticle, checkArticles, checkOptions } from './validate.js'

export type { StoryIndex } from './align/stories/story-index.js'

const GROUP_OPTIONS = { windowDays: { min: 0, max: 36_500 }, threshold: { min: 0, max: 1 } } as const

const readOptions = (options: GroupOptions): Required<GroupOptions> => {
  checkOptions(options, GROUP_OPTIONS)
  return { windowDays: options.windowDays ?? DEFAULTS.windowDays, threshold: options.threshold ?? DEFAULTS.threshold }
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
  return groupStories(articles, readOptions(options))
}

/**
 * An empty index, for articles that come one by one.
 *
 * @example
 * const index = createStoryIndex()
 * for await (const article of stream) {
 *   const story = addToStories(index, article) // 0, 1, 0, 2, …
 *   console.log(article.id, 'belongs with', index.articleIds[story])
 * }
 *
 * @throws {FactdiffError} where an option is out of range
 */
export const createStoryIndex = (options: GroupOptions = {}): StoryIndex => emptyIndex(readOptions(options))

/**
 * Adds an article to the story that it is most like, or to a new one; changes `index` and returns the story's number, which
 * stays. What was decided before is never revised: stories are not joined or parted later, and what is rare is judged by the
 * articles until then. `groupByStory` over all articles knows more, so call it where they are all at hand. Add the articles in
 * order of time; another order gives stories too, a little worse.
 */
export const addToStories = (index: StoryIndex, article: Article): number => {
  checkArticle(article)
  return addToIndex(index, article)
}
