import { DEFAULTS } from '../align/stories/story.js'
import { FactdiffError } from '../errors.js'
import { compareFacts, createStoryIndex } from '../index.js'
import type { Article } from '../index.js'
import { checkOptions } from '../validate.js'
import { compareStory } from './compare-story.js'
import { createPool, POOL_OPTIONS } from './create-pool.js'
import { intoStories } from './into-stories.js'
import { mapAhead } from './map-ahead.js'
import { openSource } from './open-source.js'
import type { CompareStoriesOptions, StoryResult, StreamProgress } from './types.js'

// What a timer takes: 24 days.
const LONGEST = 2 ** 31 - 1

const STREAM_OPTIONS = {
  ...POOL_OPTIONS,
  concurrency: { min: 1, max: 100_000 },
  deadline: { min: 1, max: LONGEST },
  ordered: 'boolean',
  window: { min: 1, max: 1_000_000 },
} as const

type AnyIterable<T> = AsyncIterable<T> | Iterable<T>

const checkSource = (source: unknown): void => {
  const ok =
    typeof source === 'object' && source !== null && (Symbol.asyncIterator in source || Symbol.iterator in source)
  if (!ok) throw new FactdiffError('not-iterable', 'source', 'must be an iterable or an async iterable')
}

/**
 * Compares story after story of a source that may never end, on worker threads where piscina is installed.
 *
 * The source gives stories (`Article[]`), or articles in order of time, which are then grouped (`addToStories`). Articles that
 * are all at hand are grouped better by `groupByStory` first. Of a stream at most `window` articles are held: a story is
 * compared when the stream has gone `windowDays` past the day on which it last grew, when it has been quiet longest and
 * `window` is full, or at the end. An article that comes later still has a result of its own, under the same `story`.
 *
 * No article is lost: what is none, takes longer than `deadline` or ends in an error is in its story's `failed`, and the rest
 * goes on. Results come in the order of the source. It is read no further ahead than `concurrency` stories, and not at all
 * while the loop's body works. Leaving the loop ends the threads' work and closes the source; an abort throws the signal's
 * reason; an error of the source comes after the results of all that was read before it.
 *
 * Without piscina, or with `threads: 0`, the calling thread works, one article at a time: a deadline can then only be checked
 * after the article, and a text that hangs would hang the process.
 *
 * @throws {FactdiffError} at once where `source` is no iterable or an option is out of range
 * @example
 * for await (const { ids, comparison, failed } of compareStories(stories, { deadline: 5_000, signal })) {
 *   for (const { id, code, reason } of failed) console.error(id, code, reason) // 'a7', 'deadline', 'not done within 5000 ms'
 *   console.log(ids, comparison.summary)
 * }
 */
export const compareStories = (
  source: AnyIterable<Article> | AnyIterable<readonly Article[]>,
  options: CompareStoriesOptions = {},
): AsyncGenerator<StoryResult, void, undefined> => {
  checkSource(source)
  // They say what is wrong with their options themselves.
  compareFacts([], options)
  createStoryIndex(options)
  checkOptions(options, STREAM_OPTIONS)
  return results(source, options)
}

async function* results(
  source: AnyIterable<unknown>,
  { signal, onProgress, deadline = 60_000, ordered = true, window = 10_000, ...options }: CompareStoriesOptions,
): AsyncGenerator<StoryResult, void, undefined> {
  if (signal?.aborted) throw signal.reason
  const { minConfidence, topics, singleSource, windowDays = DEFAULTS.windowDays, threshold, threads } = options
  const pool = options.pool ?? (await createPool({ threads }))
  const input = openSource(source)
  const stories = intoStories(input.next, { window, quietDays: windowDays, group: { windowDays, threshold } })
  // Ends what is still at work, be it for the caller's signal or because the loop was left.
  const stop = new AbortController()
  const done = { articles: 0, failed: 0, stories: 0 }
  const report = (step: Partial<StreamProgress>): void => {
    done.articles += step.articles ?? 0
    done.failed += step.failed ?? 0
    done.stories += step.stories ?? 0
    onProgress?.({ ...done })
  }
  try {
    yield* mapAhead(
      () => stories.next(),
      async (story) => {
        let known = 0
        const result = await compareStory(
          story,
          pool,
          { minConfidence, topics, singleSource },
          { deadline, signal: stop.signal },
          (failed) => {
            known += failed ? 1 : 0
            report({ articles: 1, failed: failed ? 1 : 0 })
          },
        )
        // Where the comparison failed, articles have failed that were read.
        report({ stories: 1, failed: result.failed.length - known })
        return result
      },
      { concurrency: options.concurrency ?? Math.max(1, 2 * pool.threads), ordered, signal },
    )
  } finally {
    stop.abort()
    await input.close()
    if (!options.pool) await pool.close()
  }
}
