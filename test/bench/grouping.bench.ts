import { bench, describe } from 'vitest'
import { addToStories, createStoryIndex, groupByStory } from '../../src/group.js'
import type { Article } from '../../src/types.js'

// A linear congruential generator: the same articles on every run.
const createRandom = (seed: number) => {
  let state = seed
  return (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31
}

/** Stories of three articles each: words by Zipf's law, and a dozen names that only this story has. */
const stream = (count: number): Article[] => {
  const random = createRandom(7)
  const common = (): string => `w${Math.floor(20_000 ** random())}`
  return Array.from({ length: count }, (_, i) => {
    const story = Math.floor(i / 3)
    const words = Array.from({ length: 250 }, () =>
      random() < 0.15 ? `Name${story}x${Math.floor(random() * 12)}` : common(),
    )
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(story / 40))).toISOString().slice(0, 10)
    return { id: `a${i}`, publishedAt: day, title: words.slice(0, 8).join(' '), text: words.join(' ') }
  })
}

// The work should grow with the number of articles: ten times the articles, ten times the time, and not a hundred.
describe('groupByStory', () => {
  for (const count of [300, 1_000, 3_000, 10_000]) {
    const articles = stream(count)
    bench(`${count} articles`, () => void groupByStory(articles), { iterations: 2, warmupIterations: 1, time: 0 })
  }
})

describe('addToStories', () => {
  for (const count of [1_000, 10_000]) {
    const articles = stream(count)
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
