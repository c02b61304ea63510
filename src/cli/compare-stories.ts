import type { Article, ArticleFacts, Comparison } from '../types.js'
import type { Options } from './options.js'
import type { Progress } from './progress.js'

export interface Story {
  readonly articles: readonly Article[]
  readonly comparison: Comparison
}

/** One comparison of all articles, or with `--group` one of each story. */
export const compareStories = async (
  articles: readonly Article[],
  { group, minConfidence, topics }: Options,
  progress: Progress,
): Promise<Story[]> => {
  const { compareFacts, extractFacts, groupByStory } = await import('../index.js')
  const stories = group ? groupByStory(articles) : [articles]
  let done = 0
  return stories.map((story, i) => {
    const facts = story.map((article): ArticleFacts => {
      const read = extractFacts(article)
      progress.step('factdiff: articles', ++done, articles.length)
      return read
    })
    progress.step('factdiff: comparing story', i + 1, stories.length)
    const comparison = compareFacts(facts, {
      ...(minConfidence !== undefined && { minConfidence }),
      ...(topics && { topics }),
    })
    return { articles: story, comparison }
  })
}
