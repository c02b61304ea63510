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

describe('a name that stands in a longer one', () => {
  // One sentence for each mention.
  const told = (
    ...articles: readonly (readonly (readonly [type: Entity['type'], name: string, before?: string])[])[]
  ) =>
    story(
      ...articles.map((names) =>
        names.map(([type, name, before = 'at '], i): Entity => {
          const start = i * 100 + before.length
          const mention = { text: name, span: { field: 'text' as const, start, end: start + name.length } }
          return { kind: 'entity', type, name, mentions: [mention], roles: [], age: null }
        }),
      ),
    ).map((article, at) => {
      const sentences = articles[at]!.map(([, name, before = 'at '], index) => {
        const text = `${before}${name}.`
        const start = index * 100
        return { index, text, span: { field: 'text' as const, start, end: start + text.length }, stems: [] }
      })
      return { ...article, sentences } as unknown as StoryArticle
    })

  const together = (a: [Entity['type'], string, string?], b: [Entity['type'], string, string?]): boolean =>
    sameNames(told([a], [b])).length === 1

  it.each<[string, [Entity['type'], string, string?], [Entity['type'], string, string?]]>([
    ['a town and a street of its name', ['place', 'Halden', 'in '], ['place', 'Halden Avenue']],
    ['a town and its quarter', ['place', 'Halden', 'in '], ['place', 'North Halden']],
    ['a street and its corner with another', ['place', 'Fillmore'], ['place', 'Halden and Fillmore']],
    [
      'a university and its police',
      ['organization', 'University of Halden'],
      ['organization', 'University of Halden Police'],
    ],
    ['one people and a part of it', ['other', 'Rovians'], ['other', 'Sarnian Rovians']],
  ])('is not short for it: %s', (_what, a, b) => {
    expect(together(a, b)).toBe(false)
    expect(together(b, a)).toBe(false)
  })

  it('is not short for the service of a town, though a tagger takes the town for one', () => {
    const found = sameNames(
      told([['place', 'Halden', 'in ']], [['organization', 'Halden']], [['organization', 'Halden Fire Department']]),
    )
    expect(found.map(({ members }) => members.length)).toEqual([2, 1])
  })

  it('is short for a service that is named without its last word', () => {
    expect(together(['organization', 'Halden Police'], ['organization', 'Halden Police Department'])).toBe(true)
  })

  it('is short for a street that the text calls so', () => {
    expect(together(['place', 'Halden', '8400 block of '], ['place', 'Halden Avenue'])).toBe(true)
  })
})
