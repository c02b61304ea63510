import type { Document } from '../text/document.js'
import type { Range } from '../text/span.js'
import type { Attribution } from '../types.js'

/** A stretch of text that somebody else than the article says. */
export interface AttributedRange extends Range {
  readonly attribution: Attribution
}

/** Who says what in one field; where stretches nest, the innermost comes last. */
export const findAttributions = (_doc: Document): AttributedRange[] => []
