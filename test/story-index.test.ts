import { describe, expect, it } from 'vitest'
import { addToStories, createStoryIndex } from '../src/group.js'

const FERRY = {
  id: 'ferry',
  publishedAt: '2024-02-01',
  title: 'Ferry Solveig runs aground off Hestvik',
  text: 'The car ferry Solveig ran aground on rocks off Hestvik with 112 passengers on board.',
}
const FERRY_LATER = {
  id: 'ferry-later',
  publishedAt: '2024-02-02',
  title: 'Passengers tell of night on the Solveig',
  text: 'All 112 passengers of the Solveig, the ferry that ran aground off Hestvik, were brought ashore.',
}
const CHEESE = {
  id: 'cheese',
  publishedAt: '2024-02-01',
  title: 'Cheesemaker recalls blue wheels',
  text: 'The Abbot’s Dairy in Winterfold recalled 300 wheels of blue cheese over listeria.',
}

describe('addToStories', () => {
  it('adds an article to the story it tells, and begins a new one for another', () => {
    const index = createStoryIndex()
    expect([FERRY, CHEESE, FERRY_LATER].map((article) => addToStories(index, article))).toEqual([0, 1, 0])
    expect(index.articleIds).toEqual([['ferry', 'ferry-later'], ['cheese']])
  })

  it('goes on from a copy of the state', () => {
    const index = createStoryIndex()
    addToStories(index, FERRY)
    const copy = structuredClone(index)
    expect(addToStories(copy, FERRY_LATER)).toBe(0)
    expect(index.articleIds).toEqual([['ferry']])
  })

  it('takes the options of groupByStory', () => {
    const index = createStoryIndex({ threshold: 1 })
    expect([FERRY, FERRY_LATER].map((article) => addToStories(index, article))).toEqual([0, 1])
    expect(() => createStoryIndex({ threshold: -1 })).toThrow('options.threshold')
  })
})
