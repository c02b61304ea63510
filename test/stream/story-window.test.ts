import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/index.js'
import { openSource } from '../../src/stream/open-source.js'
import { intoStories } from '../../src/stream/into-stories.js'

const TOPICS = [
  'Ferry Solveig ran aground off Hestvik with passengers aboard.',
  'Cheesemaker Winterfold recalled blue wheels over listeria.',
  'Arsonists torched the Corn Exchange in Leighford.',
  'Prospectors struck lithium beneath the Karsk moor.',
]

const article = (id: string, topic: number, publishedAt?: string): Article => ({
  id,
  // A line that comes again and again is taken for furniture.
  text: `${TOPICS[topic]!} Report ${id}.`,
  ...(publishedAt !== undefined && { publishedAt }),
})

const stories = async (source: readonly unknown[], window = 100, quietDays = 4): Promise<[number, string[]][]> => {
  const found: [number, string[]][] = []
  for await (const { number, articles } of intoStories(openSource(source).next, { window, quietDays, group: {} }))
    found.push([number, articles.map((item) => (item as Article).id)])
  return found
}

describe('a stream of articles', () => {
  it('comes out as stories in the order in which they began', async () => {
    const source = [article('a1', 0), article('b1', 1), article('a2', 0), article('b2', 1)]
    expect(await stories(source)).toEqual([
      [0, ['a1', 'a2']],
      [1, ['b1', 'b2']],
    ])
  })

  it('closes a story once the stream has gone past its days', async () => {
    const later = Array.from({ length: 6 }, (_, i) => article(`b${i}`, 1, '2024-05-20'))
    const found = await stories([article('a1', 0, '2024-05-01'), ...later])
    expect(found.map(([, ids]) => ids[0])).toEqual(['a1', 'b0'])
    const all = later.map(({ id }) => id)
    expect(found).toContainEqual([1, all])
  })

  it('does not close every story for one article with a date far ahead', async () => {
    const source = ['2024-05-01', '2024-05-01', '2024-05-01', '2099-01-01', '2024-05-02', '2024-05-02'].map((day, i) =>
      article(`s${i}`, i % 2, day),
    )
    expect(await stories(source)).toEqual([
      [0, ['s0', 's2', 's4']],
      [1, ['s1', 's3', 's5']],
    ])
  })

  it('holds no more articles than the window, and closes what has been quiet longest', async () => {
    const source = [article('a1', 0), article('b1', 1), article('a2', 0), article('c1', 2)]
    expect(await stories(source, 3)).toEqual([
      [1, ['b1']],
      [0, ['a1', 'a2']],
      [2, ['c1']],
    ])
  })

  it('closes a story that alone fills the window', async () => {
    const source = Array.from({ length: 5 }, (_, i) => article(`a${i}`, 0))
    expect(await stories(source, 2)).toEqual([
      [0, ['a0', 'a1', 'a2']],
      [0, ['a3', 'a4']],
    ])
  })

  it('gives a story that goes on after it was closed its number again', async () => {
    const source = [article('a1', 0), article('b1', 1), article('c1', 2), article('a2', 0)]
    expect(await stories(source, 2)).toEqual([
      [0, ['a1']],
      [1, ['b1']],
      [0, ['a2']],
      [2, ['c1']],
    ])
  })

  it('lets stories through that are stories already', async () => {
    const given = [article('x', 0), article('y', 1)]
    expect(await stories([article('a1', 0), given, article('a2', 0)])).toEqual([
      [1, ['x', 'y']],
      [0, ['a1', 'a2']],
    ])
  })

  it('loses no article and has none twice, whatever the window and the dates', async () => {
    const day = fc.constantFrom(undefined, '2024-05-01', '2024-05-03', '2024-06-30', '1999-12-31', '2099-01-01')
    const items = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), day), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(items, fc.integer({ min: 1, max: 9 }), async (list, window) => {
        const source = list.map(([topic, published], i) => article(`n${i}`, topic, published))
        const found = await stories(source, window)
        expect(found.flatMap(([, ids]) => ids).sort()).toEqual(source.map(({ id }) => id).sort())
        for (const [, ids] of found) expect(ids.length).toBeLessThanOrEqual(window + 1)
      }),
      { numRuns: 60 },
    )
  })
})
