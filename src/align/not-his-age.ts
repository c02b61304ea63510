import type { Mention } from '../types.js'
import { sentenceOf } from './story.js'
import type { StoryArticle } from './story.js'

// "Willow, then 5 months old": how old somebody once was, in an older story. "Who was 16 at the time" is of this one. "24,
// not 25", "would have turned 2": how old somebody is not.
const NOT_NOW = /\b(?:then|not|(?:would have|would be|will|about to|soon to) (?:turned|turning|turn)) $/i

// "Police initially said the boy was 11", "Bailey's age was originally reported as 2", "a previous report said". Not
// "previously identified as 22-year-old Omar Lind", which holds.
const WITHDRAWN =
  /\b(?:initially|originally|at first) (?:been )?(?:said|told|reported|listed|stated|thought|believed|identified|described|given|announced)\b|\b(?:previous|earlier|initial|original) (?:police |news |media )?reports?\b|^earlier,? [^,;]{0,40}\bsaid\b/i

const REACH = 120

/** Whether an age is told as one that nobody has, or no longer: it is no claim of the article. */
export const isNotHisAge = ({ span }: Mention, article: StoryArticle): boolean => {
  const sentence = sentenceOf(article, span)
  if (!sentence) return false
  const start = Math.max(0, span.start - sentence.span.start)
  const before = sentence.text.slice(Math.max(0, start - REACH), start)
  return NOT_NOW.test(before) || WITHDRAWN.test(before)
}
