import type { DateMention, DateOptions } from '../../types.js'
import type { Document } from '../../text/document.js'

/** Time expressions of an article's fields, in order of the text. */
export const findDates = (_docs: readonly Document[], _options: DateOptions): DateMention[] => []
