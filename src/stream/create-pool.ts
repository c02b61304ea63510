import { FactdiffError } from '../errors.js'
import { compareFacts, extractFacts } from '../index.js'
import { checkOptions } from '../validate.js'
import { inCallingThread } from './calling-thread.js'
import { onThreads } from './threads.js'
import type { Pool, PoolOptions } from './types.js'
import { loadModule } from './work.js'
import type { Work } from './work.js'

export const POOL_OPTIONS = { threads: { min: 0, max: 1024 } } as const

const OURS: Work = { extract: (article) => extractFacts(article), compare: compareFacts }

const processors = async (): Promise<number> => (await import('node:os')).availableParallelism()

const threadsOrNone = async (module?: string): Promise<Pool | null> => {
  try {
    return await onThreads({ threads: await processors(), module })
  } catch (error) {
    if (error instanceof FactdiffError && error.code === 'missing-package') return null
    throw error
  }
}

/**
 * Worker threads (through the package piscina) that are ready to read articles, for calls of `compareStories` that come one
 * after the other: starting threads costs some hundred milliseconds, and each holds the model in memory. Close it in the end.
 *
 * Without piscina the work is done in the calling thread, where a deadline can only be checked after the article.
 *
 * @throws {FactdiffError} `missing-package` where threads are asked for and piscina is not installed
 * @example
 * const pool = await createPool({ threads: 4 })
 * for await (const { comparison } of compareStories(stories, { pool })) save(comparison)
 * await pool.close()
 */
export const createPool = async (options: PoolOptions = {}): Promise<Pool> => {
  checkOptions(options, POOL_OPTIONS)
  const { threads, module } = options
  const pool =
    threads === 0 ? null : threads === undefined ? await threadsOrNone(module) : await onThreads({ threads, module })
  return pool ?? inCallingThread(module === undefined ? OURS : await loadModule(module))
}
