import type { Rule } from '../rule.js'
import { CLOCK_RULES } from './clock.js'
import { DATE_RULES } from './dates.js'
import { DURATION_RULES } from './durations.js'
import { HOLIDAY_RULES } from './holidays.js'
import { NUMERIC_RULES } from './numeric.js'
import { OFFSET_RULES } from './offsets.js'
import { QUARTER_RULES } from './quarters.js'
import { RANGE_RULES } from './ranges.js'
import { REFERENCE_RULES } from './references.js'
import { RELATIVE_RULES } from './relative.js'
import { SET_RULES } from './sets.js'
import { WEEKDAY_RULES } from './weekdays.js'

/** Every rule. At one word the longest match wins; among equally long ones the first in this list. */
export const RULES: readonly Rule[] = [
  ...HOLIDAY_RULES,
  ...NUMERIC_RULES,
  ...RANGE_RULES,
  ...QUARTER_RULES,
  ...DATE_RULES,
  ...WEEKDAY_RULES,
  ...CLOCK_RULES,
  ...OFFSET_RULES,
  ...RELATIVE_RULES,
  ...SET_RULES,
  ...DURATION_RULES,
  ...REFERENCE_RULES,
]
