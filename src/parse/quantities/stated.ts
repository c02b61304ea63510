import type { Sentence } from '../../text/document.js'
import type { Bound } from '../../types.js'
import type { Amount } from './amount.js'
import type { Phrase } from './noun-phrase.js'

/** An amount with the words that bound it and what it counts: what the readers of the clause start from. */
export interface Stated {
  readonly amount: Amount
  readonly bound: Bound
  /** Offsets with the bounding words: "more than 1,400", "100 or more". */
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly sentence: Sentence
  readonly counted: Phrase | undefined
  /** First token behind the amount and what it counts. */
  readonly behind: number
}
