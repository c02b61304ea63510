import type { Word, Words } from './words.js'

/** How far back the verb that governs a date is looked for. */
const WINDOW = 14

const WILL = /^(?:will|'ll|’ll|shall|won't|won’t)$/
// Present plans: "is scheduled for", "is due in court".
const PLANNED = /^(?:scheduled|slated|due|expected|planned|upcoming|forthcoming|effective|anticipated)$/
// The same, before "to" and "for" only: not "the plan", not "a record set on Monday".
const INTENDED = /^(?:set|plans?|expects?|intends?|hopes?|aims?|poised|likely)$/
const WAS = /^(?:was|were|had|been|originally|previously|initially|once)$/

// "The trial begins Monday"; not after "did" and "to", whose own verb tells.
const TIMETABLE = /^(?:begins?|starts?|opens?|reopens?|resumes?|meets?|expires?)$/
const HELPERS = /^(?:to|did|not|n't|n’t|could|would)$/

// Verbs that newspapers use in the past without -ed.
const PAST =
  /^(?:said|was|were|had|did|told|went|came|took|made|found|met|ran|shot|began|gave|held|left|saw|spoke|wrote|became|fell|rose|got|sold|bought|brought|built|broke|caught|chose|drew|drove|fought|flew|grew|hit|kept|knew|led|lost|paid|sent|sat|stood|struck|thought|threw|won)$/

const isPastVerb = (word: Word): boolean =>
  PAST.test(word.lower) || (word.pos === 'VERB' && /[a-z]{2}ed$/.test(word.lower) && !PLANNED.test(word.lower))

/**
 * Whether what happens on a date is still to come: the nearest verb before it is "will" or a plan ("is due in court
 * Monday"), or "until" stands right before it. A weekday is so often the last one that "by Monday" alone does not make
 * it the next one (`weekday`).
 *
 * Watch out for: "he said Monday that he will", "was scheduled for Monday", "had filed by Monday" are past.
 */
export const isFuture = ({ list }: Words, first: number, weekday: boolean): boolean => {
  let near = false
  for (let i = first - 1; i >= Math.max(0, first - WINDOW); i--) {
    const word = list[i]!
    const { lower } = word
    const before = list[i - 1]?.lower ?? ''
    const after = list[i + 1]?.lower ?? ''
    if (lower === '' || /^[.;!?:]$/.test(lower)) return near
    if (first - i <= 3 && (/^(?:until|till)$/.test(lower) || (lower === 'by' && !weekday))) near = true
    else if (WILL.test(lower)) return true
    // "is to resume Tuesday"
    else if (lower === 'to' && /^(?:is|are|'s|’s)$/.test(before)) return true
    else if (PLANNED.test(lower) || (INTENDED.test(lower) && /^(?:to|for)$/.test(after))) {
      // "due to its loss" gives a reason.
      if (lower === 'due' && after === 'to' && list[i + 2]?.pos !== 'VERB') continue
      return !WAS.test(before) && !WAS.test(list[i - 2]?.lower ?? '')
    } else if (word.pos === 'VERB' && TIMETABLE.test(lower)) {
      if (!HELPERS.test(before)) return true
    } else if (isPastVerb(word)) return near && !weekday && lower !== 'had'
  }
  return near
}
