import { describe, expect, it } from 'vitest'
import { sameNames } from '../../src/align/same-name.js'
import type { StoryArticle } from '../../src/align/story.js'
import type { Entity } from '../../src/types.js'

const person = (...forms: readonly string[]): Entity => ({
  kind: 'entity',
  type: 'person',
  name: [...forms].sort((a, b) => b.length - a.length)[0]!,
  mentions: forms.map((text, i) => ({ text, span: { field: 'text', start: i * 100, end: i * 100 + text.length } })),
  roles: [],
  age: null,
})

const story = (...articles: readonly (readonly Entity[])[]): StoryArticle[] =>
  articles.map((entities, index) => ({
    index,
    facts: { articleId: `${index}`, quantities: [], dates: [], entities, quotes: [], sentences: [], statements: [] },
    sentences: [],
  })) as unknown as StoryArticle[]

/** Each cluster as the names of its entities, in order. */
const clusters = (...articles: readonly (readonly Entity[])[]): string[][] =>
  sameNames(story(...articles))
    .map(({ members }) => members.map(({ entity }) => entity.name))
    .sort((a, b) => b.length - a.length || (a.join() < b.join() ? -1 : 1))

describe('people of several articles', () => {
  it('meet through any full name that both are given', () => {
    expect(
      clusters(
        [person('Omar Pell')],
        [person('Omar Lucas Tobin Pell', 'Omar Pell', 'Pell'), person('Lia Wen Pell')],
        [person('Omar Pell', 'Pell')],
      ),
    ).toEqual([['Omar Pell', 'Omar Lucas Tobin Pell', 'Omar Pell'], ['Lia Wen Pell']])
  })

  it('stay apart where one article has gathered two into one', () => {
    expect(
      clusters(
        [person('John Pell'), person('Samuel Pell')],
        [person('John Samuel Pell', 'John Pell', 'Samuel Pell')],
        [person('John Pell')],
      ),
    ).toEqual([['John Pell', 'John Samuel Pell', 'John Pell'], ['Samuel Pell']])
  })

  it('do not meet through a surname that two bear', () => {
    expect(clusters([person('Ann Pell', 'Pell'), person('Omar Pell')], [person('Pell')])).toHaveLength(3)
  })

  it('do not meet in a full name that an article gives to two', () => {
    expect(clusters([person('Omar Ray Pell', 'Omar Pell'), person('Omar Lee Pell', 'Omar Pell')], [])).toHaveLength(2)
  })
})
