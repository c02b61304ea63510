import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { jobId } from '../../examples/distributed/job-id.js'
import { STORIES } from '../../examples/distributed/queues.js'
import type { Article } from '../../src/index.js'
import { hasRedis, startRedis } from './redis.js'

if (!hasRedis) console.warn('no redis-server is installed here: the distributed example is not tested')

const MODULE = new URL('fixtures/quick.mjs', import.meta.url).href

const towns = (count: number): Article[] =>
  Array.from({ length: count }, (_, i) => ({ id: `s${i}`, text: `Two people died in town ${i}.` }))

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').slice(0, -1)

describe.skipIf(!hasRedis)('the distributed example on a real Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>
  let queue: Queue
  let [folder, runs] = ['', '']
  const children = new Set<ChildProcess>()

  beforeAll(async () => {
    redis = await startRedis()
    queue = new Queue(STORIES, { connection: { url: redis.url } })
  })
  afterAll(async () => {
    await queue.close()
    await redis.stop()
  })
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'factdiff-results-'))
    runs = join(folder, 'runs.txt')
    writeFileSync(runs, '')
  })
  afterEach(async () => {
    await Promise.all([...children].map((child) => end(child)))
    await queue.obliterate({ force: true })
    rmSync(folder, { recursive: true, force: true })
  })

  const start = (program: string, env: Record<string, string> = {}, ...args: string[]): ChildProcess => {
    const child = spawn(process.execPath, ['--import', 'tsx', `examples/distributed/${program}.ts`, ...args], {
      env: { ...process.env, REDIS_URL: redis.url, LOCK: '1000', RUNS: runs, THREADS: '1', MODULE, ...env },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    children.add(child)
    return child
  }

  const end = async (child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> => {
    children.delete(child)
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }

  const produce = async (list: readonly Article[][], env: Record<string, string> = {}): Promise<void> => {
    const child = start('producer', env)
    child.stdin!.end(list.map((item) => `${JSON.stringify(item)}\n`).join(''))
    expect(await once(child, 'exit')).toEqual([0, null])
    children.delete(child)
  }

  const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await condition())) await sleep(50)
  }

  const collected = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.json'))

  const idsOf = (list: readonly Article[][]): string[] =>
    list.map((articles) => `${jobId(articles, { singleSource: false })}.json`).sort()

  it('loses nothing when a worker is killed in the middle of its jobs', async () => {
    const list = towns(20).map((article) => [article])
    start('collector', {}, folder)
    const stuck = start('worker', { STUCK: '1', DEADLINE: '600000' })
    await produce(list)
    await until(async () => (await queue.getActiveCount()) > 0)
    await end(stuck)
    expect(lines(runs)).toEqual([])
    start('worker')
    await until(() => collected().length === list.length)
    expect(collected().sort()).toEqual(idsOf(list))
    expect(await queue.getFailedCount()).toBe(0)
  })

  it('runs what is added twice once, before and after it is done', async () => {
    const articles = towns(100)
    const list = articles.map((article) => [article])
    const again = articles.map(({ id, text }) => [{ text, id, addedBy: 'another producer' }])
    await Promise.all([produce(list), produce(again)])
    start('collector', {}, folder)
    start('worker')
    await until(() => collected().length === list.length)
    await until(async () => (await queue.getCompletedCount()) === list.length)
    await produce(again.toReversed())
    expect(await queue.getWaitingCount()).toBe(0)
    expect(lines(runs).sort()).toEqual(articles.map(({ id }) => id).sort())
    expect(collected().sort()).toEqual(idsOf(list))
  })

  it('puts one hostile article among a thousand into the failed set, and the rest is done', async () => {
    const list = towns(999).map((article) => [article])
    const hostile = [{ id: 'hostile', text: 'hang' }, ...list[500]!]
    start('collector', {}, folder)
    start('worker', { DEADLINE: '200' })
    let most = 0
    const done = produce(list.with(500, hostile), { CEILING: '200' })
    await until(async () => {
      most = Math.max(most, await queue.getWaitingCount())
      return collected().length === list.length
    })
    await done
    expect(most).toBeLessThanOrEqual(200)
    // What was in one story with the hostile article is a story of its own.
    expect(collected().sort()).toEqual(idsOf(list))
    const failed = await queue.getFailed()
    expect(failed.map(({ id, failedReason }) => [id, failedReason])).toEqual([
      [jobId(hostile, { singleSource: false }), 'hostile: deadline: not done within 200 ms'],
    ])
  })
})

describe('the id of a job', () => {
  const [a, b] = [
    { id: 'a', text: 'Four died.' },
    { id: 'b', text: 'Five died.' },
  ]

  it('is the same whatever the order of articles, fields and topics', () => {
    expect(jobId([a, b], { topics: ['age', 'date'] })).toBe(
      jobId([b, { text: a.text, id: a.id }], { topics: ['date', 'age'] }),
    )
  })

  it('is another for another text, another option and another article', () => {
    const ids = [
      jobId([a, b], {}),
      jobId([a], {}),
      jobId([a, { ...b, text: 'Six died.' }], {}),
      jobId([a, b], { minConfidence: 0.7 }),
      jobId([a, { ...b, publishedAt: '2024-05-01' }], {}),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })
})
