import { describe, expect, test } from 'vitest'
import {
  addToStories,
  compareArticles,
  compareFacts,
  compareNames,
  createStoryIndex,
  extractFacts,
  groupByStory,
  renderHtml,
  renderMarkdown,
  renderText,
} from '../../src/index.js'
import { readNinjs, readText } from '../../src/read/index.js'
import { renderAnnotations, renderCsv } from '../../src/report/index.js'
import type { Article, Comparison } from '../../src/types.js'
import { PROTOTYPE_WORDS } from './payloads.js'

const article = (word: string, id: string, count: number): Article => ({
  id,
  source: `${word}`,
  title: `${count} ${word} found`,
  publishedAt: '2024-05-14',
  text:
    `The police of ${word} found ${count} ${word} on Tuesday, ${word} said. ${word} ${word}, ${count}, the ${word} of ` +
    `${word} Street, was killed. ${count} ${word}s were killed by ${word}. “${word} is a ${word},” said Maria ${word}. ` +
    `Mr. ${word} paid $${count} per ${word} in ${word} ${count}. ${count} Main ${word} Street.`,
})

// What is found, words and ids left aside.
const shapeOf = ({ findings }: Comparison): string[] =>
  findings.map(({ topic, verdict, difference, claims }) => `${topic} ${verdict} ${difference} ${claims.length}`).sort()

describe.each(PROTOTYPE_WORDS)('%s', (word) => {
  test('is an id and a source like any other', () => {
    const given = [article('Brask', word, 4), article('Brask', 'b', 5)]
    const plain = [article('Brask', 'a', 4), article('Brask', 'b', 5)]
    const found = compareArticles(given.map((one) => ({ ...one, source: word })))
    expect(shapeOf(found)).toEqual(shapeOf(compareArticles(plain.map((one) => ({ ...one, source: 'S' })))))
    expect(found.articles.map(({ id }) => id)).toEqual([word, 'b'])
    for (const render of [renderText, renderMarkdown, renderHtml, renderCsv, renderAnnotations])
      expect(render(found, given)).not.toMatch(/\[object|native code|function/)
  })

  test('is a name, a role, a street and a thing counted like any other', () => {
    const articles = [article(word, 'a', 4), article(word, 'b', 5)]
    const found = compareArticles(articles)
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(JSON.stringify(found)).not.toMatch(/\[object|native code/)
    expect(compareFacts(JSON.parse(JSON.stringify(articles.map((one) => extractFacts(one)))))).toEqual(found)
    expect(compareNames(word, word).relation).toBe('same')
    expect(compareNames(`${word} Keller`, `Maria ${word}`).relation).toMatch(/^\w+$/)
  })

  test('groups and reads like any other', () => {
    const articles = [article(word, word, 4), article(word, 'b', 4)]
    expect(groupByStory(articles)).toHaveLength(1)
    const index = createStoryIndex()
    expect(articles.map((one) => addToStories(index, one))).toEqual([0, 0])
    expect(readText(`${word}: ${word}\n\nOSLO (${word}) - ${word}`, { id: word }).id).toBe(word)
    const item = { uri: word, headline: word, body_text: word, [word]: { [word]: word } }
    expect(readNinjs(item).id).toBe(word)
  })

  test('leaves the prototypes of all objects as they were', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort()
    compareArticles([article(word, word, 4), article(word, 'b', 5)])
    readNinjs(JSON.parse(`{"uri":"x","headline":"x","body_text":"x","__proto__":{"${word}":"polluted"}}`))
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
