import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../../src/index.js'
import { compareStories } from '../../src/stream/compare-stories.js'
import { onThreads } from '../../src/stream/threads.js'
import type { Pool, StoryResult } from '../../src/stream/types.js'

const fixture = (name: string): string => new URL(`fixtures/${name}.mjs`, import.meta.url).href

// The threads need a loader for TypeScript, which Vitest's own processes do not hand on.
const open = (threads: number, module?: string): Promise<Pool> =>
  onThreads({ threads, module, execArgv: ['--require', 'tsx/cjs'] })

const say = (id: string, text = 'nothing'): Article => ({ id, text })

const run = async (pool: Pool, stories: readonly (readonly Article[])[], deadline: number): Promise<StoryResult[]> => {
  const found: StoryResult[] = []
  for await (const result of compareStories(stories, { pool, deadline })) found.push(result)
  return found
}

const sum = (results: readonly StoryResult[]) =>
  results.map(({ articles, failed }) => [articles.map(({ id }) => id), failed.map(({ id, code }) => `${id}: ${code}`)])

describe('worker threads', () => {
  let pool: Pool
  beforeAll(async () => {
    pool = await open(2, fixture('hostile'))
  })
  afterAll(() => pool.close())

  it('end an article that hangs, and go on with the rest of its story and the other stories', async () => {
    const stories = [[say('a1'), say('a2', 'hang'), say('a3')], [say('b1', 'hang'), say('b2', 'hang')], [say('c1')]]
    expect(sum(await run(pool, stories, 100))).toEqual([
      [['a1', 'a3'], ['a2: deadline']],
      [[], ['b1: deadline', 'b2: deadline']],
      [['c1'], []],
    ])
  })

  it('report an error, and a thread that ended itself', async () => {
    const results = await run(pool, [[say('a', 'throw'), say('b', 'exit'), say('c')]], 60_000)
    expect(sum(results)).toEqual([[['c'], ['a: error', 'b: error']]])
    expect(results[0]!.failed.map(({ reason }) => reason)).toEqual(['out of words', 'worker exited with code: 3'])
  })

  it('end a comparison that hangs', async () => {
    const results = await run(pool, [[say('hang-later')], [say('x')]], 100)
    expect(sum(results)).toEqual([
      [[], ['hang-later: deadline']],
      [['x'], []],
    ])
  })

  it('stop at once when the signal aborts', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort('stop'), 50)
    const task = { deadline: 2 ** 31 - 1, signal: controller.signal }
    const tasks = Array.from({ length: 5 }, (_, i) => pool.extract(say(`h${i}`, 'hang'), task))
    const settled = await Promise.allSettled(tasks)
    expect(settled.map((result) => 'reason' in result && (result.reason as unknown))).toEqual(Array(5).fill('stop'))
    await expect(pool.extract(say('d'), { deadline: 60_000 })).resolves.toHaveProperty('value')
  })

  it('do not take a result for late that came while this thread was busy', async () => {
    const outcome = pool.extract(say('n', 'nap'), { deadline: 400 })
    // Timers come next after this, and messages after timers.
    await new Promise((resolve) => setTimeout(() => setImmediate(resolve), 150))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000)
    expect(await outcome).toHaveProperty('value')
  })

  it('do not count the time for which a task waits for a thread', async () => {
    const stories = [Array.from({ length: 6 }, (_, i) => say(`w${i}`, i < 4 ? 'hang' : 'nothing'))]
    expect(sum(await run(pool, stories, 100))[0]![0]).toEqual(['w4', 'w5'])
  })
})

describe('a pool of threads', () => {
  it('says at once where its module cannot be loaded', async () => {
    await expect(open(1, fixture('broken'))).rejects.toThrow('cannot be loaded')
  })
})
