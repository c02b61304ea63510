import type { DateMention, Quantity } from '../../types.js'
import type { Document } from '../../text/document.js'

/** Quantities of one field, in order of the text; what is a date is no quantity. */
export const findQuantities = (_doc: Document, _dates: readonly DateMention[]): Quantity[] => []
