import type { Phrase } from './reading.js'
import type { Word, Words } from './words.js'

/** What the verb that governs a date says: `unknown` where it only reports speech, or none is near. */
export type Tense = 'past' | 'future' | 'unknown'

/** How far the verb is looked for, in words. */
const WINDOW = 30
/** "On Monday" is still the head of its sentence. */
const HEAD = 3

const WILL = /^(?:will|'ll|’ll|shall|won't|won’t)$/
// Present plans: "is scheduled for", "is due in court".
const PLANNED = /^(?:scheduled|slated|due|expected|planned|upcoming|forthcoming|effective|anticipated|payable)$/
// The same, before "to" and "for" only: not "the plan", not "a record set on Monday".
const INTENDED = /^(?:set|plans?|expects?|intends?|hopes?|aims?|poised|likely)$/
const WAS = /^(?:was|were|had|been|originally|previously|initially|once)$/

// "The trial begins Monday"; not after "did" and "to", whose own verb tells.
const TIMETABLE = /^(?:begins?|starts?|opens?|reopens?|resumes?|meets?|expires?|faces)$/
const HELPERS = /^(?:to|did|not|n't|n’t|could|would)$/

const SPEECH = /^(?:said|told|announced|reported|added|stated|confirmed|warned|noted|according)$/
const POSTPONED = /^(?:postponed|delayed|extended|adjourned|rescheduled|pushed|moved|suspended)$/

// Verbs that newspapers use in the past without -ed.
const PAST =
  /^(?:said|was|were|had|did|told|went|came|took|made|found|met|ran|shot|began|gave|held|left|saw|spoke|wrote|became|fell|rose|got|sold|bought|brought|built|broke|caught|chose|drew|drove|fought|flew|grew|hit|kept|knew|led|lost|paid|sent|sat|stood|struck|thought|threw|won)$/

const NOT_PAST = /^(?:succeed|proceed|exceed|need|feed|speed|bleed|breed)$/

const isPastVerb = (word: Word): boolean =>
  PAST.test(word.lower) ||
  (word.pos === 'VERB' && /[a-z]{2}ed$/.test(word.lower) && !PLANNED.test(word.lower) && !NOT_PAST.test(word.lower))

const isEnd = (word: Word | undefined): boolean =>
  word === undefined || word.lower === '' || /^[.;!?:]$/.test(word.lower)

// "may be released Monday", not "may have been shot Monday", not the month.
const isWill = (word: Word, after: string): boolean =>
  WILL.test(word.lower) || (/^(?:may|might)$/.test(word.text) && after !== 'have')

/** "On Monday, the court will hear": the verb stands behind; "Monday's attack will be investigated" says nothing. */
const tenseBehind = (list: readonly Word[], last: number): Tense => {
  const next = list[last + 1]
  if (!next || !/^(?:,|PUNCT|DET|PRON|PROPN)$/.test(next.pos) || /^['’"”]/.test(next.lower)) return 'unknown'
  for (let i = last + 1; i <= last + WINDOW; i++) {
    const word = list[i]
    if (!word || isEnd(word)) return 'unknown'
    if (isWill(word, list[i + 1]?.lower ?? '')) return 'future'
    if (isPastVerb(word)) return SPEECH.test(word.lower) ? 'unknown' : 'past'
    if (word.pos === 'VERB' || word.pos === 'AUX') return 'unknown'
  }
  return 'unknown'
}

/**
 * Whether what happens on a date is over or to come, by the nearest verb before it: "will" or a plan ("is due in court
 * Monday"), or "until" right before it; at the head of a sentence by the verb behind it. A weekday is so often the last
 * one that "by Monday" alone does not make it the next one.
 *
 * Watch out for: "he said Monday that he will", "was scheduled for Monday", "had filed by Monday" are not to come.
 */
export const tenseAt = ({ list }: Words, { first, last, meaning }: Phrase): Tense => {
  const weekday = meaning.kind === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined
  let until = false
  let by = false
  for (let i = first - 1; i >= first - WINDOW; i--) {
    const word = list[i]
    if (!word || (isEnd(word) && !/^[A-Z]$/.test(list[i - 1]?.text ?? '')))
      return until ? 'future' : first - i <= HEAD ? tenseBehind(list, last) : 'unknown'
    const { lower } = word
    const before = list[i - 1]?.lower ?? ''
    const after = list[i + 1]?.lower ?? ''
    if (first - i <= 3 && (/^(?:until|till)$/.test(lower) || (lower === 'by' && !weekday))) until = true
    else if (first - i <= 3 && lower === 'by') by = true
    else if (first - i <= 2 && lower === 'since') return 'past'
    // "would be open by Tuesday"
    else if (lower === 'would' && (by || until)) return 'future'
    else if (isWill(word, after)) return 'future'
    // "is to resume Tuesday"
    else if (lower === 'to' && /^(?:is|are|'s|’s)$/.test(before)) return 'future'
    else if (PLANNED.test(lower) || (INTENDED.test(lower) && /^(?:to|for)$/.test(after))) {
      // "due to its loss" gives a reason.
      if (lower === 'due' && after === 'to' && list[i + 2]?.pos !== 'VERB') continue
      return WAS.test(before) || WAS.test(list[i - 2]?.lower ?? '') ? 'unknown' : 'future'
    } else if (word.pos === 'VERB' && TIMETABLE.test(lower)) {
      if (!HELPERS.test(before)) return 'future'
    } else if (isPastVerb(word) && before !== 'be') {
      if (until && (lower !== 'had' || first - i > 6) && (!weekday || POSTPONED.test(lower))) return 'future'
      return SPEECH.test(lower) ? 'unknown' : 'past'
    }
  }
  return until ? 'future' : 'unknown'
}
