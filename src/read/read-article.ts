import type { Article } from '../types.js'

export type { Hints } from '../types.js'

/** What a reader looks for and may not find. */
export type Part = 'title' | 'text' | 'source' | 'publishedAt'

/**
 * An article as a reader gives it: an `Article`, its `hints`, `credits`, `partial` and `corrects` filled where they are known,
 * with what else stood there. Plain JSON; what is not known is left out.
 */
export interface ReadArticle extends Article {
  /** What could not be found: an absence that is told, so that nobody takes it for read. */
  readonly missing: readonly Part[]
  /** Who wrote it, as printed: "By Jane Doe and John Roe, dpa". */
  readonly byline?: string
  /** Where it was written: "GROSSETO, Italy". */
  readonly located?: string
  /** BCP 47: en, nb-NO. */
  readonly language?: string
  /** When it was last changed, ISO 8601. */
  readonly modifiedAt?: string
  /** Version of the item, as its outlet counts. */
  readonly version?: string
}

type Draft = { -readonly [K in keyof ReadArticle]?: ReadArticle[K] | undefined }

const PARTS: readonly Part[] = ['title', 'text', 'source', 'publishedAt']

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Leaves out what is empty, and says which parts are. */
export const finish = (draft: Draft & { readonly id: string }): ReadArticle => {
  const filled = Object.fromEntries(Object.entries(draft).filter(([, value]) => !isEmpty(value)))
  const missing = PARTS.filter((part) => isEmpty(draft[part]))
  return { text: '', ...filled, id: draft.id, missing }
}
