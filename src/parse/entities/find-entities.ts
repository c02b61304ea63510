import type { Document } from '../../text/document.js'
import type { Entity } from '../../types.js'
import { gatherEntities } from './gather/gather-entities.js'
import { withKnownNames } from './known-names.js'
import { tagNames } from './tag-names.js'

/** Entities of an article's fields, each with all its mentions, in order of first mention. */
export const findEntities = (docs: readonly Document[]): Entity[] =>
  gatherEntities(docs, withKnownNames(docs, tagNames(docs)))
