import type { FactdiffErrorCode } from '../errors.js'
import type { Article, CompareOptions, Comparison, GroupOptions } from '../types.js'

/** What is asked of an `AbortSignal`; written out so that these types need neither the DOM's nor Node's. */
export interface Signal {
  readonly aborted: boolean
  readonly reason?: unknown
  /** Hears of the end. */
  addEventListener(type: 'abort', listener: () => void): void
  /** Hears of it no more. */
  removeEventListener(type: 'abort', listener: () => void): void
}

/**
 * Why an article is missing from a comparison: `deadline` where it took too long, `error` where reading it ended in an error
 * (a worker out of memory, say), or else the code of what is wrong with the article itself.
 */
export type FailureCode = FactdiffErrorCode | 'deadline' | 'error'

/** That something failed, and why. */
export interface Failure {
  readonly code: FailureCode
  /** One line for people: `not read within 500 ms`, `article.text: must be a string, got null`. */
  readonly reason: string
}

/** An article that is missing from a comparison. */
export interface FailedArticle extends Failure {
  /** Null where it has none. */
  readonly id: string | null
  /** As it came. */
  readonly article: unknown
}

/** What has become of one story. Every article that came is either in `articles` or in `failed`. */
export interface StoryResult {
  /** Counted from 0 in the order in which the stories began. One that was closed and goes on has its number again. */
  readonly story: number
  /** Ids of its articles in the order in which they came, those that failed too. */
  readonly ids: readonly string[]
  /** The articles that are compared, in the order in which they came. */
  readonly articles: readonly Article[]
  readonly comparison: Comparison
  readonly failed: readonly FailedArticle[]
}

/** What has been done so far. */
export interface StreamProgress {
  readonly articles: number
  /** How many of the articles failed. */
  readonly failed: number
  readonly stories: number
}

/** The limits of one piece of work. */
export interface Task {
  /** Milliseconds from the moment when the work begins, not from when it is asked for. */
  readonly deadline: number
  readonly signal?: Signal
}

/** What came of a task: a value, or the reason why there is none. */
export type Outcome<T> = { readonly value: T } | Failure

/** Where the work is done. Rejects only where the signal is aborted, with its reason. */
export interface Pool {
  /** Worker threads; 0 where the work is done in the calling thread. */
  readonly threads: number
  /** Facts in a form of the pool's own, to be given to `compare` of the same pool, once. */
  extract(article: Article, task: Task): Promise<Outcome<unknown>>
  /** The comparison of facts that `extract` of this pool gave. */
  compare(facts: readonly unknown[], options: CompareOptions, task: Task): Promise<Outcome<Comparison>>
  /** Ends the threads, and with them what they are doing. */
  close(): Promise<void>
}

/** What `createPool` can be asked for. */
export interface PoolOptions {
  /** Worker threads, or 0 for the calling thread. Default: one a processor where piscina is installed, else 0. */
  readonly threads?: number
  /**
   * URL of a module of your own with functions `extract(article)` and `compare(facts, options)`, to be called in place of
   * `extractFacts` and `compareFacts`: to look facts up before reading them again, say. Default: ours.
   */
  readonly module?: string
}

export interface CompareStoriesOptions extends CompareOptions, GroupOptions {
  /** Ends everything: the loop throws the signal's reason. */
  readonly signal?: Signal
  /** Called after each article and each story. */
  readonly onProgress?: (progress: StreamProgress) => void
  /** How many stories are under way at once, and how far the source is read ahead. Default: two a thread, at least one. */
  readonly concurrency?: number
  /**
   * Milliseconds for each article, from the moment when its reading begins; comparing a story has as many times that as the
   * story has articles. Default 60,000.
   */
  readonly deadline?: number
  /** Results in the order of the source; else as they are done, so that none waits for a slow one. Default true. */
  readonly ordered?: boolean
  /**
   * How many articles are held at most while they are grouped, fifteen kilobytes each. Only for a source of articles.
   * Default 10,000.
   */
  readonly window?: number
  /** Worker threads, as in `createPool`. */
  readonly threads?: number
  /** A pool that is there already, and stays when the loop ends. */
  readonly pool?: Pool
}
