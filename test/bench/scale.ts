// Measures what .github/SCALE.md is calculated from, on the built package:
//
//   npm run bench:scale                 (about two minutes; Redis is left out where there is no redis-server)
//   npm run bench:scale -- --write      (and puts it into the page)
//
// Run it on an idle machine. On a busy one only processor times and ratios mean something.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { addToStories, createStoryIndex } from 'factdiff'
import type { Article } from 'factdiff'
import { compareStories, createPool } from 'factdiff/stream'
import { RESULTS, STORIES } from '../../examples/distributed/queues.js'
import { hasRedis, startRedis } from '../examples/redis.js'
import { STORIES as BUNDLED } from '../examples/stories.js'
import { planDay } from './scale-plan.js'
import type { Measured } from './scale-plan.js'
import { syntheticStream } from './synthetic-stream.js'

const { values: args } = parseArgs({
  options: { seconds: { type: 'string', default: '10' }, write: { type: 'boolean', default: false } },
})
const SECONDS = Number(args.seconds)

/** The bundled stories again and again, each time under other ids. */
function* stories(count: number): Generator<Article[]> {
  const all = Object.values(BUNDLED)
  for (let i = 0; i < count; i++)
    yield all[i % all.length]!.map((article) => ({ ...article, id: `${article.id}-${i}` }))
}

const bundled = Object.values(BUNDLED).flat()
const perStory = bundled.length / Object.keys(BUNDLED).length
const characters = bundled.reduce((sum, { text }) => sum + text.length, 0) / bundled.length

const page: string[] = []
const say = (line = ''): void => {
  page.push(line)
  console.log(line)
}
const row = (...cells: (string | number)[]): void =>
  say(`| ${cells.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(3)) : cell)).join(' | ')} |`)
const head = (...cells: string[]): void => {
  say()
  row(...cells)
  row(...cells.map(() => '---'))
}

/** Milliseconds of processor that the main thread has had; where Linux does not tell, that it was busy. */
const mainThread = (): number => {
  try {
    const [user, system] = readFileSync(`/proc/self/task/${process.pid}/stat`, 'utf8')
      .split(') ')[1]!
      .split(' ')
      .slice(11)
    // A tick is a hundredth of a second.
    return (Number(user) + Number(system)) * 10
  } catch {
    return performance.eventLoopUtilization().active
  }
}

const onThreads = async (threads: number): Promise<{ cpu: number; main: number }> => {
  const pool = await createPool({ threads })
  const run = async (count: number, until: number): Promise<number> => {
    let done = 0
    for await (const { failed } of compareStories(stories(count), { pool, singleSource: false })) {
      if (failed.length > 0) throw new Error(failed[0]!.reason)
      done++
      if (performance.now() > until) break
    }
    return done
  }
  // What is compiled while it runs is not what a day of work is like.
  await run(60 * Math.max(1, threads), Infinity)
  const [start, used, cpu] = [performance.now(), mainThread(), process.cpuUsage()]
  const done = await run(Infinity, start + SECONDS * 1_000)
  const seconds = (performance.now() - start) / 1_000
  const { user, system } = process.cpuUsage(cpu)
  const main = mainThread() - used
  const memory = process.memoryUsage().rss / 1e6
  await pool.close()
  const articles = done * perStory
  const each = { cpu: (user + system) / 1_000 / articles, main: main / articles }
  row(threads, done / seconds, articles / seconds, each.cpu, each.main, memory)
  return each
}

const grouping = (count: number): number => {
  const articles = syntheticStream(count)
  const index = createStoryIndex()
  globalThis.gc?.()
  const [before, start] = [process.memoryUsage().heapUsed, performance.now()]
  for (const article of articles) addToStories(index, article)
  const perSecond = (count / (performance.now() - start)) * 1_000
  globalThis.gc?.()
  const kilobytes = (process.memoryUsage().heapUsed - before) / 1_000 / count
  // Both must still be there when memory is counted, so they are needed after it.
  if (articles.length !== index.articleIds.flat().length) throw new Error('an article is missing')
  row(count, perSecond, kilobytes)
  return perSecond
}

const program = (name: string, url: string, ...rest: string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', `examples/distributed/${name}.ts`, ...rest], {
    env: { ...process.env, REDIS_URL: url, THREADS: '1', CEILING: '100000' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })

const produce = async (url: string, count: number): Promise<void> => {
  const producer = program('producer', url)
  for (const story of stories(count)) producer.stdin!.write(`${JSON.stringify(story)}\n`)
  producer.stdin!.end()
  await once(producer, 'exit')
}

const onRedis = async (workers: number): Promise<NonNullable<Measured['queue']>> => {
  const redis = await startRedis()
  const client = new Redis(redis.url)
  const open = (name: string): Queue => new Queue(name, { connection: { url: redis.url } })
  const [queue, results, folder] = [open(STORIES), open(RESULTS), mkdtempSync(join(tmpdir(), 'factdiff-bench-'))]
  /** Milliseconds that Redis has worked. */
  const cpu = async (): Promise<number> => {
    const seconds = [...(await client.info('cpu')).matchAll(/^used_cpu_(?:user|sys):([\d.]+)/gm)]
    return seconds.reduce((sum, [, value]) => sum + Number(value), 0) * 1_000
  }
  /** Kilobytes of a job, on average. Lists and sets of ids come to a tenth of one more. */
  const size = async (state: 'waiting' | 'completed'): Promise<number> => {
    const jobs = await queue.getJobs([state], 0, 99)
    const bytes = await Promise.all(jobs.map(({ id }) => client.memory('USAGE', queue.toKey(id!), 'SAMPLES', 0)))
    return bytes.reduce<number>((sum, it) => sum + (it ?? 0), 0) / bytes.length / 1_000
  }

  const count = Math.ceil(SECONDS * 40)
  const before = await cpu()
  await produce(redis.url, count)
  const waitingKb = await size('waiting')
  const children = [program('collector', redis.url, folder)]
  for (let i = 0; i < workers; i++) children.push(program('worker', redis.url))
  await Promise.all(children.map((child) => once(child.stdout!, 'data')))
  // Some jobs to warm up.
  while ((await queue.getCompletedCount()) < count / 4) await sleep(50)
  const [first, start] = [await queue.getCompletedCount(), performance.now()]
  while ((await queue.getCompletedCount()) < count) await sleep(50)
  const perSecond = ((count - first) / (performance.now() - start)) * 1_000
  while ((await results.getJobCountByTypes('waiting', 'active')) > 0) await sleep(50)
  const redisAJob = ((await cpu()) - before) / count
  await sleep(500)
  const doneKb = await size('completed')
  row(workers, perSecond, perSecond * perStory, redisAJob, waitingKb, doneKb)

  await Promise.all(children.map((child) => (child.kill(), once(child, 'exit'))))
  await Promise.all([queue.close(), results.close()])
  client.disconnect()
  await redis.stop()
  rmSync(folder, { recursive: true, force: true })
  return { redisAJob, waitingKb, doneKb }
}

const day = new Date().toISOString().slice(0, 10)
say(`${day}; ${cpus()[0]?.model.trim() ?? '?'}, ${availableParallelism()} processors; Node ${process.version};`)
say(
  `load ${loadavg()[0]!.toFixed(1)} before the start. Articles of ${Math.round(characters)} characters, ${perStory.toFixed(1)} a story.`,
)

if (loadavg()[0]! > 1)
  say('\nThe machine had other work: what is counted a second is too low, and only processor times mean something.')

head('threads', 'stories/s', 'articles/s', 'processor: ms an article', 'main thread: ms an article', 'MB of memory')
await onThreads(0)
const { cpu } = await onThreads(1)
const { main } = await onThreads(2)

head('articles in the index', 'articles grouped/s', 'kB an article')
grouping(2_000)
const groupedASecond = grouping(10_000)
grouping(40_000)

let queue: Measured['queue'] = null
if (!hasRedis) say('\nNo redis-server: the queue is not measured.')
else {
  head('worker processes', 'jobs/s', 'articles/s', 'Redis: ms a job', 'kB a job that waits', 'kB a job that is done')
  await onRedis(1)
  queue = await onRedis(2)
}

head('10 million articles a day', 'how', 'how much')
const measured = { charactersAnArticle: characters, articlesAStory: perStory, cpuAnArticle: cpu, mainAnArticle: main }
for (const cells of planDay({ ...measured, groupedASecond, queue })) row(...cells)

if (args.write) {
  const file = new URL('../../.github/SCALE.md', import.meta.url)
  const [before, , after] = readFileSync(file, 'utf8').split(/(?<=<!-- measured -->\n)|(?=<!-- \/measured -->)/)
  writeFileSync(file, `${before!}\n${page.join('\n')}\n\n${after!}`)
  spawn('npx', ['prettier', '--write', file.pathname], { stdio: 'ignore' })
}
