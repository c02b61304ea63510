import type { Reading } from './reading.js'
import type { Word } from './words.js'

/** The words that a pattern matched, by the names in the pattern, and their neighbours. */
export interface Matched {
  /** Whether the named part is there. */
  readonly has: (name: string) => boolean
  /** First word of the named part, lower case; '' when the part is not there. */
  readonly lower: (name: string) => string
  readonly text: (name: string) => string
  /** All words of the named part. */
  readonly words: (name: string) => readonly Word[]
  /** The word so many places before the match (1: the nearest); undefined at the edge of the document. */
  readonly before: (places: number) => Word | undefined
  readonly after: (places: number) => Word | undefined
  /** All words of the match. */
  readonly all: readonly Word[]
}

/** Which of day and month comes first in an article's own numeric dates. */
export type NumericOrder = 'month-first' | 'day-first'

/** What title and text together say of how this article writes dates. */
export interface Evidence {
  /** Null when every numeric date can be read either way. */
  readonly order: NumericOrder | null
}

/** One way of writing a time: a pattern over words and what it means; null when the words are no time after all. */
export interface Rule {
  readonly pattern: string
  readonly read: (match: Matched, evidence: Evidence) => Reading | readonly Reading[] | null
}
