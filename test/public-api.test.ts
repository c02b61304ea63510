import { expect, test } from 'vitest'
import * as factdiff from '../src/index.js'

test('factdiff exports exactly this', () => {
  expect(Object.keys(factdiff).sort()).toEqual([
    'FactdiffError',
    'addToStories',
    'compareArticles',
    'compareFacts',
    'compareNames',
    'createStoryIndex',
    'extractFacts',
    'groupByStory',
    'parseDates',
    'parseEntities',
    'parseQuantities',
    'parseQuotes',
    'renderHtml',
    'renderJson',
    'renderMarkdown',
    'renderText',
  ])
})
