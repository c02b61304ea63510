import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { compareArticles } from '../../src/index.js'
import type { Article } from '../../src/index.js'
import { compareStories } from '../../src/stream/compare-stories.js'
import type { CompareStoriesOptions, StoryResult, StreamProgress } from '../../src/stream/types.js'
import { fakePool, never } from './fake-pool.js'

const MILL = [
  { id: 'mill-1', publishedAt: '2024-03-04', text: 'The Harlow mill burned down on Monday. Four people were injured.' },
  { id: 'mill-2', publishedAt: '2024-03-04', text: 'Five people were injured when the Harlow mill burned down.' },
]
const LOAN = [{ id: 'loan-1', publishedAt: '2024-03-05', text: 'The mayor of Ostby resigned over a loan of $40,000.' }]

const single = (id: string): Article[] => [{ id, text: `In ${id} two people died.` }]

const all = async (
  source: Parameters<typeof compareStories>[0],
  options: CompareStoriesOptions = {},
): Promise<StoryResult[]> => {
  const found: StoryResult[] = []
  for await (const result of compareStories(source, { pool: fakePool().pool, ...options })) found.push(result)
  return found
}

/** What a source would never give by its types. */
const anything = (items: readonly unknown[]) => items as Article[]

describe('compareStories', () => {
  it('compares each story as compareArticles does, in the order of the source', async () => {
    const results = await all([MILL, LOAN], { minConfidence: 0.4, singleSource: false })
    expect(results).toEqual(
      [MILL, LOAN].map((articles, story) => ({
        story,
        ids: articles.map(({ id }) => id),
        articles,
        comparison: compareArticles(articles, { minConfidence: 0.4, singleSource: false }),
        failed: [],
      })),
    )
  })

  it('takes an async source, and sorts single articles into stories', async () => {
    async function* wire() {
      yield* [MILL[0]!, LOAN[0]!, MILL[1]!]
    }
    expect((await all(wire())).map(({ story, ids }) => [story, ids])).toEqual([
      [0, ['mill-1', 'mill-2']],
      [1, ['loan-1']],
    ])
  })

  it('has nothing to say of an empty source', async () => {
    expect(await all([])).toEqual([])
    expect((await all([[]])).map(({ ids, failed }) => [ids, failed])).toEqual([[[], []]])
  })

  it('reports what is no article, and compares the rest of the story', async () => {
    const story = [...MILL, null, { id: 'no-text' }, { id: '', text: 'No id.' }, { ...MILL[0], text: 'Again.' }]
    const [result] = await all([anything(story)])
    expect(result!.comparison).toEqual(compareArticles(MILL))
    expect(result!.articles).toEqual(MILL)
    expect(result!.ids).toEqual(['mill-1', 'mill-2', 'no-text', 'mill-1'])
    expect(result!.failed).toEqual([
      { id: null, code: 'not-an-object', reason: 'article: must be an object, got null', article: null },
      { id: 'no-text', code: 'missing', reason: 'article.text: is required', article: { id: 'no-text' } },
      { id: null, code: 'missing', reason: 'article.id: must not be empty', article: story[4] },
      {
        id: 'mill-1',
        code: 'duplicate',
        reason: 'article.id: "mill-1" is the id of an earlier article of the story',
        article: story[5],
      },
    ])
  })

  it('reports what is no article in a source of articles too, at once and alone', async () => {
    const results = await all(anything([MILL[0], 7, MILL[1]]))
    expect(results.map(({ story, ids, failed }) => [story, ids, failed.map(({ code }) => code)])).toEqual([
      [1, [], ['not-an-object']],
      [0, ['mill-1', 'mill-2'], []],
    ])
  })

  it('reports an article that fails on the pool, and goes on with the others', async () => {
    const late = { code: 'deadline', reason: 'not done within 50 ms' } as const
    const { pool } = fakePool(({ id }) => Promise.resolve(id === 'mill-2' ? late : undefined))
    const results = await all([MILL, LOAN], { pool })
    expect(results.map(({ articles, failed }) => [articles, failed])).toEqual([
      [[MILL[0]], [{ id: 'mill-2', ...late, article: MILL[1] }]],
      [LOAN, []],
    ])
  })

  it('reports all articles of a story whose comparison fails', async () => {
    const { pool } = fakePool()
    const broken = { ...pool, compare: () => Promise.resolve({ code: 'error', reason: 'no memory' } as const) }
    const steps: StreamProgress[] = []
    const [result] = await all([MILL], { pool: broken, onProgress: (step) => steps.push(step) })
    expect(steps.at(-1)).toEqual({ articles: 2, failed: 2, stories: 1 })
    expect(result!.failed.map(({ id, reason }) => [id, reason])).toEqual([
      ['mill-1', 'no memory'],
      ['mill-2', 'no memory'],
    ])
    expect([result!.articles, result!.comparison.articles]).toEqual([[], []])
  })

  it('gives a slow story last where order does not matter', async () => {
    const { pool } = fakePool(async ({ id }) => {
      if (id === 'slow') await new Promise((resolve) => setTimeout(resolve, 5))
      return undefined
    })
    const stories = ['slow', 'a', 'b'].map(single)
    const ids = async (ordered: boolean) => (await all(stories, { pool, ordered })).map((result) => result.ids[0])
    expect(await ids(true)).toEqual(['slow', 'a', 'b'])
    expect((await ids(false)).at(-1)).toBe('slow')
  })

  it('tells its progress after each article and each story', async () => {
    const steps: StreamProgress[] = []
    await all([anything([...MILL, 'x'])], { onProgress: (step) => steps.push(step) })
    expect(steps).toHaveLength(4)
    expect(steps.at(-1)).toEqual({ articles: 3, failed: 1, stories: 1 })
  })

  it('passes an error of onProgress on', async () => {
    const onProgress = (): void => {
      throw new Error('the bar broke')
    }
    await expect(all([MILL], { onProgress })).rejects.toThrow('the bar broke')
  })

  it('closes the source and stops the work when the loop is left', async () => {
    let closed = 0
    function* source() {
      try {
        for (let i = 0; ; i++) yield single(`town-${i}`)
      } finally {
        closed++
      }
    }
    const { pool, log } = fakePool(({ id }) => (id === 'town-0' ? Promise.resolve(undefined) : never))
    for await (const { ids } of compareStories(source(), { pool, concurrency: 3 })) {
      expect(ids).toEqual(['town-0'])
      break
    }
    await new Promise((resolve) => setTimeout(resolve))
    expect(closed).toBe(1)
    expect(log.aborted).toEqual(log.begun.slice(1))
    // The caller's own pool stays.
    expect(log.closed).toBe(0)
  })

  it('throws the reason of an abort, though the work and the source hang', async () => {
    async function* source() {
      yield single('oslo')
      await never
    }
    const controller = new AbortController()
    const { pool, log } = fakePool(() => never)
    const run = all(source(), { pool, signal: controller.signal })
    setTimeout(() => controller.abort(new Error('the editor went home')))
    await expect(run).rejects.toThrow('the editor went home')
    await new Promise((resolve) => setTimeout(resolve))
    expect(log.aborted).toEqual(['oslo'])
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })

  it('reads nothing where the signal was aborted before', async () => {
    const source = {
      [Symbol.iterator]: () => {
        throw new Error('opened')
      },
    }
    await expect(all(source, { signal: AbortSignal.abort('enough') })).rejects.toBe('enough')
  })

  it('checks its arguments at once', () => {
    expect(() => compareStories(5 as never)).toThrow('source: must be an iterable')
    expect(() => compareStories('text' as never)).toThrow('source: must be an iterable')
    const wrong = { concurrency: 0, deadline: -1, window: 0, threads: -2, ordered: 1, minConfidence: 2, threshold: 7 }
    for (const [key, value] of Object.entries(wrong))
      expect(() => compareStories([], { [key]: value })).toThrow(`options.${key}`)
  })

  it('works in the calling thread too, where a late article is reported all the same', async () => {
    const long = { id: 'long', text: 'Two people died in Oslo on Monday. '.repeat(50) }
    const [result] = await all([MILL], { pool: undefined, threads: 0 })
    expect(result!.comparison).toEqual(compareArticles(MILL))
    const [late] = await all([[long]], { pool: undefined, threads: 0, deadline: 1 })
    expect(late!.failed.map(({ id, code }) => [id, code])).toEqual([['long', 'deadline']])
  })
})
