import type { AgeStatement } from './same-age.js'

const ANOTHER = /\b(?:another|second|third|other|different)\s$/i
const AGAIN = /\b(?:the|that|this|his|her|their)\s$/i

// "Toddler shoots 2-year-old sister News A 2-year-old girl is": a headline and a text that nothing parts.
const ANEW = /\bAn?\s$/

const standsBehind = ({ mention: { span }, context: { sentence } }: AgeStatement, words: RegExp): boolean => {
  const at = span.start - (sentence?.span.start ?? span.start)
  return sentence !== undefined && words.test(sentence.text.slice(Math.max(0, at - 12), at))
}

const isNext = (a: AgeStatement, b: AgeStatement): boolean =>
  a.context.position < b.context.position ||
  (a.context.position === b.context.position && a.mention.span.start < b.mention.span.start)

/**
 * Two people of one age, as their article tells: "a 15-year-old was shot by another 15-year-old", "a man, 24, died; two
 * men, 24 and 32, were hurt". Not "a 9-year-old shot his brother. The 9-year-old".
 */
export const twoOfOneAge = (a: AgeStatement, b: AgeStatement): boolean => {
  if (a.context.article !== b.context.article) return false
  const [first, second] = isNext(a, b) ? [a, b] : [b, a]
  if (standsBehind(second, ANOTHER)) return true
  return first.context.sentence !== undefined && first.context.sentence === second.context.sentence
    ? first.nouns.size > 0 && !standsBehind(second, AGAIN) && !standsBehind(second, ANEW)
    : false
}
