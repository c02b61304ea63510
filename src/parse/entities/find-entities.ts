import type { Document } from '../../text/document.js'
import type { Entity, Hints } from '../../types.js'
import { gatherEntities } from './gather/gather-entities.js'
import { withHints } from './hinted-names.js'
import { withKnownNames } from './known-names.js'
import { splitNames } from './split-names.js'
import { tagNames } from './tag-names.js'

/** Entities of an article's fields, each with all its mentions, in order of first mention. */
export const findEntities = (docs: readonly Document[], hints: Hints = {}): Entity[] =>
  gatherEntities(docs, withHints(docs, withKnownNames(docs, splitNames(docs, tagNames(docs))), hints))
