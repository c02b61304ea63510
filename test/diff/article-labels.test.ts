import omit from 'lodash/omit.js'
import { describe, expect, test } from 'vitest'
import { labeller } from '../../src/diff/article-labels.js'
import { outlet } from '../../src/diff/wording.js'
import type { Entity } from '../../src/types.js'
import { claimOf } from './claims.js'

interface Meta {
  readonly id: string
  readonly source?: string
  readonly publishedAt?: string
}

const FACT: Entity = { kind: 'entity', type: 'person', name: 'Nora Pell', mentions: [], roles: [], age: null }

/** How each article is called in a sentence. */
const called = (...articles: readonly Meta[]): string[] => {
  const { on } = labeller(articles)
  return articles.map(({ id, source }) =>
    outlet(on({ ...omit(claimOf(id, FACT, 'x', 'x'), 'source'), ...(source !== undefined && { source }) })),
  )
}

describe('an article in a sentence', () => {
  test.each<[string, Meta[], string[]]>([
    [
      'goes by its outlet',
      [
        { id: '1', source: 'Herald' },
        { id: '2', source: 'Daily' },
      ],
      ['Herald', 'Daily'],
    ],
    ['goes by its id where no outlet is known', [{ id: 'one' }, { id: 'two' }], ['one', 'two']],
    [
      'goes by the host of its address',
      [{ id: 'https://www.herald.example/a?x=1' }, { id: 'http://daily.example:80/b' }],
      ['herald.example', 'daily.example'],
    ],
    [
      'goes by its address where another is of that host',
      [{ id: 'https://herald.example/a' }, { id: 'https://herald.example/b' }],
      ['https://herald.example/a', 'https://herald.example/b'],
    ],
    [
      'is told from the others of its outlet by the day',
      [
        { id: '1', source: 'Herald', publishedAt: '2024-05-14T09:15:00Z' },
        { id: '2', source: 'Herald', publishedAt: '2024-05-15T09:15:00Z' },
        { id: '3', source: 'Daily', publishedAt: '2024-05-15' },
      ],
      ['Herald of 2024-05-14', 'Herald of 2024-05-15', 'Daily'],
    ],
    [
      'is told from them by the minute',
      [
        { id: '1', source: 'Herald', publishedAt: '2024-05-14T09:15:00Z' },
        { id: '2', source: 'Herald', publishedAt: '2024-05-14 11:40:30' },
      ],
      ['Herald of 2024-05-14 09:15', 'Herald of 2024-05-14 11:40'],
    ],
    [
      'of no date is the outlet’s own',
      [
        { id: '1', source: 'Herald' },
        { id: '2', source: 'Herald', publishedAt: '2024-05-14' },
      ],
      ['Herald', 'Herald of 2024-05-14'],
    ],
    [
      'is told from them by its id in the end',
      [
        { id: '1', source: 'Herald', publishedAt: '2024-05-14T09:15:00Z' },
        { id: '2', source: 'Herald', publishedAt: '2024-05-14T09:15:40Z' },
        { id: '3', source: 'Herald' },
      ],
      ['Herald 1', 'Herald 2', 'Herald 3'],
    ],
    [
      'is numbered where the ids are hashes',
      [
        { id: '7f0deb2deb50349777e8d0753b28a58a', source: 'Herald' },
        { id: '0deb2deb50349777e8d0753b28a58ac1', source: 'Herald' },
      ],
      ['Herald (2)', 'Herald (1)'],
    ],
  ])('%s', (_, articles, expected) => {
    expect(called(...articles)).toEqual(expected)
  })

  test('keeps its label for sentences', () => {
    const { on, off } = labeller([
      { id: 'a', source: 'A', publishedAt: '2024-05-14' },
      { id: 'b', source: 'A', publishedAt: '2024-05-15' },
      { id: 'c', source: 'C' },
    ])
    const [a, c] = [claimOf('a', FACT, 'x', 'x'), claimOf('c', FACT, 'x', 'x')]
    expect(on(a)).toEqual({ ...a, label: 'A of 2024-05-14' })
    expect(off(on(a))).toEqual(a)
    expect(on(c)).toBe(c)
    expect(off(c)).toBe(c)
  })
})
