// Reads stories from standard input, one JSON array of articles a line, and adds a job for each.
//
//   npx tsx examples/distributed/producer.ts < stories.jsonl

import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { Queue } from 'bullmq'
import type { Article, CompareOptions } from 'factdiff'
import { jobId } from './job-id.js'
import { connection, RESULTS, setting, STORIES, storyJobs } from './queues.js'
import type { ResultJob, StoryJob } from './queues.js'

// Redis holds what waits in memory: who adds faster than the workers work has to wait, not Redis to grow.
const CEILING = setting('CEILING', 10_000)
const BATCH = Math.min(100, CEILING)
const OPTIONS: CompareOptions = { singleSource: false }

const stories = new Queue<StoryJob>(STORIES, { connection, defaultJobOptions: storyJobs })
const results = new Queue<ResultJob>(RESULTS, { connection })

/** Results that nobody has collected take memory too. */
const waiting = async (): Promise<number> => (await stories.getWaitingCount()) + (await results.getWaitingCount())

const toJob = (articles: Article[]) => ({
  name: 'compare',
  data: { articles, options: OPTIONS },
  opts: { jobId: jobId(articles, OPTIONS) },
})

let batch: ReturnType<typeof toJob>[] = []

const flush = async (): Promise<void> => {
  while ((await waiting()) + batch.length > CEILING) await sleep(100)
  await stories.addBulk(batch)
  batch = []
}

let [number, added] = [0, 0]
for await (const line of createInterface({ input: process.stdin })) {
  number++
  if (line.trim() === '') continue
  try {
    batch.push(toJob(JSON.parse(line) as Article[]))
    added++
  } catch (error) {
    process.stderr.write(`line ${number} skipped: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  }
  if (batch.length >= BATCH) await flush()
}
if (batch.length > 0) await flush()
console.log(`${added} stories added, or there already`)
await Promise.all([stories.close(), results.close()])
