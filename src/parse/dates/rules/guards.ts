import type { Pick } from '../reading.js'
import type { Matched } from '../rule.js'
import type { Word } from '../words.js'

/** First words of what chooses among dates. */
export const PICKS: Readonly<Record<string, Pick>> = { last: 'last', next: 'next', this: 'this' }

/** Whether a number before this word would count it: a plural noun in lower case. */
export const looksCounted = (word: Word | undefined): boolean =>
  word !== undefined &&
  ((word.pos === 'NOUN' && /[^s]s$/.test(word.text) && /^[a-z]/.test(word.text)) ||
    /^(?:people|men|women|children|percent|%|million|billion)$/.test(word.lower))

const AMBIGUOUS = /^(?:may|march|mar|jan|dec|jun|sep|august|april|june)$/

const ASKS_FOR_MONTH =
  /^(?:in|since|by|from|until|till|through|during|of|before|after|for|to|and|or|late|early|mid|-|between|this|last|next|every|each|on|than|around|about|past|\()$/

/**
 * Whether a month name alone is something else: "may" and "march" as verbs, "April Jones", "June Carter", "Jan Smith".
 *
 * Watch out for: "In May", "May's vote", "last March" are months.
 */
export const isVerbMonth = (match: Matched, stated: boolean): boolean => {
  const text = match.text('month')
  const lower = match.lower('month')
  if (!/^[A-Z]/.test(text))
    return (
      lower === 'may' ||
      lower === 'march' ||
      lower === 'mar' ||
      lower === 'dec' ||
      lower === 'sep' ||
      lower === 'august' ||
      lower === 'jan' ||
      lower === 'jun'
    )
  if (stated || !AMBIGUOUS.test(lower)) return false
  const before = match.before(1)
  const after = match.after(1)
  if (/^(?:mar|jan|dec|jun|sep)$/.test(lower)) return true
  // A capital that starts a sentence says nothing: "May I…", "March on Washington".
  const starts = !before || /^[.?!"“”']?$/.test(before.lower)
  if (lower === 'may' || lower === 'march') {
    if (starts) return true
    return (
      !ASKS_FOR_MONTH.test(before?.lower ?? '') &&
      !/^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '') &&
      !/^[,.;]$/.test(after?.lower ?? '.')
    )
  }
  // April Jones: a capitalised word behind, and none that asks for a month before.
  if (after && /^[A-Z]/.test(after.text) && after.pos === 'PROPN')
    return !/^(?:in|since|by|from|until|during|last|next|this|of)$/.test(before?.lower ?? '')
  if (before && /^[A-Z]/.test(before.text) && before.pos === 'PROPN') return true
  return false
}
