// Takes results from the queue and stores each in a file under its job's id. A table with the id as its primary key would do in
// place of this folder.
//
//   npx tsx examples/distributed/collector.ts RESULTS-FOLDER

import { mkdirSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'bullmq'
import { connection, RESULTS, setting } from './queues.js'
import type { ResultJob } from './queues.js'

const folder = process.argv[2] ?? 'results'
mkdirSync(folder, { recursive: true })

const collector = new Worker<ResultJob>(
  RESULTS,
  async ({ id, data }) => {
    const file = join(folder, `${id!}.json`)
    // Whole or not at all, and the second time the same as the first: delivered at least once, stored exactly once.
    await writeFile(`${file}.part`, JSON.stringify(data))
    await rename(`${file}.part`, file)
  },
  { connection, concurrency: 16, lockDuration: setting('LOCK', 10_000), stalledInterval: setting('LOCK', 10_000) },
)
collector.on('error', (error) => console.error(error.message))
process.once('SIGTERM', () => void collector.close())
process.once('SIGINT', () => void collector.close())

await collector.waitUntilReady()
console.log('ready')
