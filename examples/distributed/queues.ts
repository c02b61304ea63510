// What the three programs have in common: where Redis is, and what the two queues carry.
import type { Article, CompareOptions, Comparison } from 'factdiff'

/** One story to compare. */
export interface StoryJob {
  readonly articles: readonly Article[]
  readonly options: CompareOptions
}

/** One story compared, on its way to the collector. */
export interface ResultJob {
  readonly ids: readonly string[]
  readonly comparison: Comparison
}

export const STORIES = 'factdiff-stories'
export const RESULTS = 'factdiff-results'

/** A number from the environment. */
export const setting = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise)

// A worker waits for a Redis that is gone for a while, however long.
export const connection = {
  url: process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379',
  maxRetriesPerRequest: null,
}

const DAY = 86_400

/** How jobs of stories are kept. */
export const storyJobs = {
  // Who adds a story again within a day finds it done: BullMQ adds no job whose id is there. `worker.ts` takes the articles
  // out of a job that is done, so that what is kept is a few hundred bytes.
  removeOnComplete: { age: DAY },
  // What failed stays until somebody has looked at it.
  removeOnFail: false,
  // Errors of the machine, not of an article: those are not tried again.
  attempts: 3,
  backoff: { type: 'exponential', delay: 1_000 },
} as const
