import type { Word, Words } from './words.js'

/** How far back the verb that governs a date is looked for. */
const WINDOW = 14

const WILL = /^(?:will|'ll|’ll|shall|won't|won’t)$/
// Present plans: "is scheduled for", "plans to", "is due in court", "is set to".
const PLANNED =
  /^(?:scheduled|slated|due|set|expected|planned|expects|expect|plans|plan|intends|hopes|aims|upcoming|coming|forthcoming|effective|anticipates|anticipated)$/
const WAS = /^(?:was|were|had|been|originally|previously|initially|once)$/
const BEFORE_DATE = /^(?:until|till|by)$/

// Verbs that newspapers use in the past without -ed.
const PAST =
  /^(?:said|was|were|had|did|told|went|came|took|made|found|met|ran|shot|began|began|gave|held|left|saw|spoke|wrote|became|fell|rose|got|sold|bought|brought|built|broke|caught|chose|drew|drove|fought|flew|grew|hit|kept|knew|led|lost|paid|sent|sat|stood|struck|thought|threw|won|stabbed)$/

const isPastVerb = (word: Word): boolean =>
  PAST.test(word.lower) || (word.pos === 'VERB' && /[a-z]{2}ed$/.test(word.lower) && !PLANNED.test(word.lower))

/**
 * Whether what happens on a date is still to come: the nearest verb before it is "will" or a plan ("is due in court
 * Monday"), or "until" and "by" stand right before it.
 *
 * A weekday is so often the last one that "by Monday" alone does not make it the next (`weekday`).
 *
 * Watch out for: "he said Monday that he will", "was scheduled for Monday", "had filed by Monday" are past.
 */
export const isFuture = ({ list }: Words, first: number, weekday: boolean): boolean => {
  let near = false
  for (let i = first - 1; i >= Math.max(0, first - WINDOW); i--) {
    const word = list[i]!
    if (word.lower === '' || /^[.;!?:]$/.test(word.lower)) return near
    if (BEFORE_DATE.test(word.lower) && first - i <= 3) near = true
    else if (WILL.test(word.lower)) return true
    else if (PLANNED.test(word.lower)) {
      const before = [list[i - 1]?.lower ?? '', list[i - 2]?.lower ?? '']
      // "due to its loss" gives a reason.
      if (word.lower === 'due' && list[i + 1]?.lower === 'to' && list[i + 2]?.pos !== 'VERB') continue
      return !before.some((one) => WAS.test(one))
    } else if (isPastVerb(word)) return near && !weekday && word.lower !== 'had'
  }
  return near
}
