import type { Article, CompareOptions } from '../index.js'
import { loadPeer } from '../load-peer.js'
import { failedBy, lateAfter } from './failure.js'
import { createLimit } from './limit.js'
import type { Failure, Outcome, Pool, Task } from './types.js'

/** What is sent to a thread: the number comes back when the work begins. */
export interface ExtractTask {
  readonly id: number
  readonly article: Article
}
export interface CompareTask {
  readonly id: number
  readonly facts: readonly Uint8Array[]
  readonly options: CompareOptions
}

export interface ThreadOptions {
  readonly threads: number
  readonly module?: string
  /** Arguments of Node for the threads. Default: those of this process. */
  readonly execArgv?: string[]
}

/** A task on its way: waiting for a thread to come up until `begun`. */
interface Running {
  begun: boolean
  readonly begin: () => void
  readonly end: (failure: Failure) => void
}

// From src (with a loader for TypeScript) and from dist alike, the workers lie beside this file.
const fileOf = (worker: string): string =>
  new URL(worker + (import.meta.url.endsWith('.ts') ? '.ts' : '.js'), import.meta.url).href

/**
 * The work done on worker threads through piscina. A task past its deadline is ended by ending its thread, in the middle of
 * whatever loop it is in; piscina starts another in its place.
 *
 * @throws {FactdiffError} `missing-package` where piscina is not installed
 */
export const onThreads = async ({ threads, module, execArgv }: ThreadOptions): Promise<Pool> => {
  const { Piscina } = await loadPeer('piscina', 'options.threads', () => import('piscina'))
  const piscina = new Piscina({
    filename: fileOf(module === undefined ? 'worker' : 'module-worker'),
    // What piscina looks for when the thread starts.
    name: 'ready',
    minThreads: threads,
    maxThreads: threads,
    workerData: { module },
    ...(execArgv && { execArgv }),
  })
  // piscina's own queue keeps no order among tasks that can be aborted.
  const limit = createLimit(threads)
  const running = new Map<number, Running>()
  let count = 0

  piscina.on('message', (id: number) => running.get(id)?.begin())
  // A thread that died while it did nothing is replaced; one that cannot even start leaves tasks that would wait for ever.
  piscina.on('error', (error: unknown) => {
    for (const { begun, end } of running.values()) if (!begun) end(failedBy(error))
  })

  const run = <T>(
    name: string,
    payload: object,
    { deadline, signal }: Task,
    transferList: ArrayBuffer[] = [],
  ): Promise<Outcome<T>> =>
    limit(async () => {
      if (signal?.aborted) throw signal.reason
      const id = count++
      const controller = new AbortController()
      let [timer, failure]: [ReturnType<typeof setTimeout> | undefined, Failure | undefined] = [undefined, undefined]
      const end = (why: Failure): void => {
        failure = why
        controller.abort()
      }
      const task: Running = {
        begun: false,
        begin: () => {
          task.begun = true
          // Where this thread was busy itself, the result may lie there already: first look, then judge.
          timer = setTimeout(() => setImmediate(() => running.has(id) && end(lateAfter(deadline))), deadline)
        },
        end,
      }
      const abort = (): void => controller.abort()
      signal?.addEventListener('abort', abort)
      running.set(id, task)
      try {
        return {
          value: (await piscina.run({ id, ...payload }, { name, signal: controller.signal, transferList })) as T,
        }
      } catch (error) {
        if (signal?.aborted) throw signal.reason
        return failure ?? failedBy(error)
      } finally {
        clearTimeout(timer)
        running.delete(id)
        signal?.removeEventListener('abort', abort)
      }
    })

  try {
    await Promise.all(Array.from({ length: threads }, () => piscina.run(null)))
  } catch (error) {
    await piscina.destroy()
    throw error
  }
  return {
    threads,
    extract: (article, task) => run('extract', { article }, task),
    compare: (facts, options, task) => {
      const bytes = facts as readonly Uint8Array<ArrayBuffer>[]
      const buffers = bytes.map(({ buffer }) => buffer)
      return run('compare', { facts: bytes, options }, task, buffers)
    },
    close: () => piscina.destroy(),
  }
}
