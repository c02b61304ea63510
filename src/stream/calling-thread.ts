import type { ArticleFacts } from '../index.js'
import { failedBy, lateAfter } from './failure.js'
import { createLimit } from './limit.js'
import type { Outcome, Pool, Task } from './types.js'
import type { Work } from './work.js'

/**
 * The work done here and now, one task after the other. What hangs cannot be ended from the thread in which it hangs: the
 * deadline is looked at when the task is done, and a result that comes too late counts as none, as it does with threads.
 */
export const inCallingThread = (work: Work): Pool => {
  const limit = createLimit(1)
  const run = <T>(task: () => T | Promise<T>, { deadline, signal }: Task): Promise<Outcome<T>> =>
    limit(async () => {
      // Between two tasks the thread is free for all else: timers, sockets, the click on "cancel".
      await new Promise((resolve) => setTimeout(resolve))
      if (signal?.aborted) throw signal.reason
      const start = performance.now()
      try {
        const value = await task()
        return performance.now() - start > deadline ? lateAfter(deadline) : { value }
      } catch (error) {
        return failedBy(error)
      }
    })
  return {
    threads: 0,
    extract: (article, task) => run(() => work.extract(article), task),
    compare: (facts, options, task) => run(() => work.compare(facts as readonly ArticleFacts[], options), task),
    close: () => Promise.resolve(),
  }
}
