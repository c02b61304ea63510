import type { Mention } from '../types.js'
import type { StorySentence } from './story.js'
import { wordsIn } from './words.js'

/** The words of a mention, and those of its sentence on either side, lower case and in order. */
export interface WordsBeside {
  readonly before: readonly string[]
  readonly inside: readonly string[]
  readonly behind: readonly string[]
}

export const wordsBeside = ({ span }: Mention, sentence: StorySentence): WordsBeside => {
  const [start, end] = [span.start - sentence.span.start, span.end - sentence.span.start]
  const words = wordsIn(sentence.text)
  const lower = (kept: typeof words): string[] => kept.map((word) => word.lower)
  return {
    before: lower(words.filter((word) => word.end <= start)),
    inside: lower(words.filter((word) => word.start >= start && word.end <= end)),
    behind: lower(words.filter((word) => word.start >= end)),
  }
}
