import type { Document } from '../../text/document.js'
import type { EntityType, Field } from '../../types.js'

/** A name as it stands in one place of the text, without honorific or role. */
export interface TaggedName {
  readonly field: Field
  readonly type: EntityType
  readonly start: number
  readonly end: number
}

/** Every name in an article's fields, in order (title first). */
export const tagNames = (_docs: readonly Document[]): TaggedName[] => []
