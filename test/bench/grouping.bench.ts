import { bench, describe } from 'vitest'
import { addToStories, createStoryIndex, groupByStory } from '../../src/group.js'
import { syntheticStream } from './synthetic-stream.js'

// The work should grow with the number of articles: ten times the articles, ten times the time, and not a hundred.
describe('groupByStory', () => {
  for (const count of [300, 1_000, 3_000, 10_000]) {
    const articles = syntheticStream(count)
    bench(`${count} articles`, () => void groupByStory(articles), { iterations: 2, warmupIterations: 1, time: 0 })
  }
})

describe('addToStories', () => {
  for (const count of [1_000, 10_000]) {
    const articles = syntheticStream(count)
    bench(
      `${count} articles, one by one`,
      () => {
        const index = createStoryIndex()
        for (const article of articles) addToStories(index, article)
      },
      { iterations: 2, warmupIterations: 1, time: 0 },
    )
  }
})
