import { deserialize, serialize } from 'node:v8'
import { parentPort } from 'node:worker_threads'
import { move } from 'piscina'
import type { ArticleFacts, Comparison } from '../index.js'
import type { CompareTask, ExtractTask } from './threads.js'
import type { Work } from './work.js'

/** What a worker thread exports for piscina to call. */
export interface Served {
  readonly ready: () => Promise<boolean>
  /** The facts as bytes: the main thread only hands them on, and need not read what it does not look at. */
  readonly extract: (task: ExtractTask) => Promise<ReturnType<typeof move>>
  readonly compare: (task: CompareTask) => Promise<Comparison>
}

/** The first text takes the loading of the model with it, which must not come out of an article's deadline. */
const warmUp = async (work: Promise<Work>): Promise<Work> => {
  const { extract } = await work
  await extract({ id: 'warm-up', text: 'Four people were killed on Thursday, Reuters said.' })
  return work
}

/** The clock of a task begins when the task does: it may have waited for this thread to come up. */
const begin = (id: number): void => parentPort?.postMessage(id)

export const serve = (work: Promise<Work>): Served => {
  const loading = warmUp(work)
  // Who asks is told of a failure; that nobody has asked yet must not end the thread.
  loading.catch(() => undefined)
  return {
    ready: async () => !!(await loading),
    extract: async ({ id, article }) => {
      const { extract } = await loading
      begin(id)
      return move(serialize(await extract(article)))
    },
    compare: async ({ id, facts, options }) => {
      const { compare } = await loading
      begin(id)
      return compare(
        facts.map((bytes) => deserialize(bytes) as ArticleFacts),
        options,
      )
    },
  }
}
