import { compareFacts, extractFacts } from '../../src/index.js'
import type { Article, ArticleFacts } from '../../src/index.js'
import type { Outcome, Pool, Task } from '../../src/stream/types.js'

const aborted = (signal: Task['signal']): Promise<never> =>
  new Promise((_, reject) => {
    const fail = (): void => reject(signal!.reason as Error)
    if (signal?.aborted) fail()
    signal?.addEventListener('abort', fail)
  })

/** A pool without threads: real results, except where `act` has something else in mind for an article. */
export const fakePool = (
  act: (article: Article) => Promise<Outcome<never> | undefined> = () => Promise.resolve(undefined),
) => {
  const log = { begun: [] as string[], aborted: [] as string[], closed: 0 }
  const pool: Pool = {
    threads: 2,
    extract: async (article, { signal }) => {
      log.begun.push(article.id)
      try {
        const failure = await Promise.race([act(article), aborted(signal)])
        return failure ?? { value: extractFacts(article) }
      } catch (error) {
        log.aborted.push(article.id)
        throw error
      }
    },
    compare: (facts, options) => Promise.resolve({ value: compareFacts(facts as ArticleFacts[], options) }),
    close: () => Promise.resolve(void log.closed++),
  }
  return { pool, log }
}

export const never = new Promise<never>(() => undefined)
