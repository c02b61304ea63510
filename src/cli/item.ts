import type { FactdiffError } from '../errors.js'
import type { ReadArticle } from '../read/index.js'
import type { Article } from '../types.js'

export interface Loaded {
  readonly article: Article | ReadArticle
  /** A ninjs item: a higher version of it takes the place of a lower one. */
  readonly versioned?: boolean
}

/** A ninjs item that its outlet cancelled or withholds: what it said in earlier versions may not be used either. */
export interface Withdrawn {
  readonly uri: string
  readonly version?: string
  readonly refused: FactdiffError
}

/** One article to be read. Reading it may throw, so that a bad one can be skipped and the next ones read. */
export interface Item {
  /** The file, with the line where it has more than one article: `articles.jsonl:3`. */
  readonly place: string
  readonly read: () => Loaded | Withdrawn | Promise<Loaded | Withdrawn>
}

/** What is said of articles whose text, date or outlet had to be found. */
export interface ReadOptions {
  readonly published?: string
  readonly source?: string
  readonly now?: string
}
