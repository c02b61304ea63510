import { HOLIDAYS } from '../../../data/date-holidays.js'
import type { Pick, Reading } from '../reading.js'
import type { Matched, Rule } from '../rule.js'
import { PICKS } from './guards.js'

const read =
  (holiday: number) =>
  (match: Matched): Reading | null => {
    if (
      match.all.some(
        (word) =>
          word.lower.length > 3 && /^[a-z]/.test(word.text) && !/^(?:day|eve|last|this|next|night)$/.test(word.lower),
      )
    )
      return null
    // "Christmas presents" and "the Easter bunny" are no days; "Christmas Day" and "on Christmas" are.
    const bare = match.words('name').length === 1
    const before = match.before(1)?.lower ?? ''
    if (
      bare &&
      !match.has('pick') &&
      !/^(?:on|by|before|after|since|until|for|last|this|next|at|around|and)$/.test(before)
    )
      return null
    if (bare && match.after(1)?.pos === 'NOUN') return null
    const pick: Pick | undefined = PICKS[match.lower('pick')]
    const year = match.lower('year')
    return {
      type: 'DATE',
      meaning: { kind: 'holiday', holiday, ...(year ? { year: Number(year) } : {}), ...(pick ? { pick } : {}) },
    }
  }

/** Days with a name. */
export const HOLIDAY_RULES: readonly Rule[] = HOLIDAYS.map(({ words }, index) => ({
  pattern: `pick:(last|this|next)? name:(${words}) (,? year:YEAR)?`,
  read: read(index),
}))
