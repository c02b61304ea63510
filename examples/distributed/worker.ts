// Takes stories from the queue and compares them on its own worker threads. Start as many of these as you have machines.
//
//   THREADS=8 npx tsx examples/distributed/worker.ts

import { Queue, UnrecoverableError, Worker } from 'bullmq'
import { compareStories, createPool } from 'factdiff/stream'
import type { StoryResult } from 'factdiff/stream'
import { jobId } from './job-id.js'
import { connection, RESULTS, setting, STORIES, storyJobs } from './queues.js'
import type { ResultJob, StoryJob } from './queues.js'

const DEADLINE = setting('DEADLINE', 10_000)
// How soon the jobs of a machine that died go to another one. The articles are read on threads, so that this thread is free
// to renew its locks however long they take.
const LOCK = setting('LOCK', 10_000)

const pool = await createPool({
  ...(process.env['THREADS'] !== undefined && { threads: setting('THREADS', 1) }),
  ...(process.env['MODULE'] !== undefined && { module: process.env['MODULE'] }),
})
const stories = new Queue<StoryJob>(STORIES, { connection, defaultJobOptions: storyJobs })
const results = new Queue<ResultJob>(RESULTS, { connection })

// BullMQ ends no job that is stuck. The pool does: the deadline ends the thread, and the signal (a job that is cancelled) too.
const compare = async ({ articles, options }: StoryJob, signal?: AbortSignal): Promise<StoryResult> => {
  const { value } = await compareStories([articles], { ...options, pool, deadline: DEADLINE, signal }).next()
  return value!
}

const worker = new Worker<StoryJob, { findings: number }>(
  STORIES,
  async ({ id, data }, _token, signal) => {
    const { ids, articles, comparison, failed } = await compare(data, signal)
    if (failed.length > 0) {
      // The others make a story of their own, under an id of its own. Adding it comes first: if this process ends between the
      // two steps, the job is done again and adds nothing.
      const rest = { articles, options: data.options }
      if (articles.length > 0) await stories.add('compare', rest, { jobId: jobId(articles, data.options) })
      throw new UnrecoverableError(failed.map((it) => `${it.id ?? 'no id'}: ${it.code}: ${it.reason}`).join('; '))
    }
    // The same id again: a result whose job is done twice is one result.
    await results.add(
      'result',
      { ids, comparison },
      { jobId: id, removeOnComplete: true, attempts: 1_000, backoff: 1_000 },
    )
    return { findings: comparison.summary.findings }
  },
  {
    connection,
    // While results are on their way to Redis, the threads have the next stories.
    concurrency: Math.max(1, 2 * pool.threads),
    lockDuration: LOCK,
    stalledInterval: LOCK,
    // A job may have bad luck with its machines. One that ends whichever machine it is on ends in the failed set.
    maxStalledCount: 3,
  },
)

// From here on the job is only the mark that it was done.
worker.on('completed', (job) => void job.updateData({ articles: [], options: job.data.options }).catch(console.error))
worker.on('error', (error) => console.error(error.message))

const stop = async (): Promise<void> => {
  await worker.close()
  await Promise.all([pool.close(), stories.close(), results.close()])
}
process.once('SIGTERM', () => void stop())
process.once('SIGINT', () => void stop())

await worker.waitUntilReady()
console.log(`ready, ${pool.threads} threads`)
