import type { Quote } from '../types.js'
import type { Document } from '../text/document.js'

/** Quotations of one field, in order of the text. */
export const findQuotes = (_doc: Document): Quote[] => []
