import type { Article } from '../types.js'

/** What a reader looks for and may not find. */
export type Part = 'title' | 'text' | 'source' | 'publishedAt'

/** Names that the item itself lists, by those who wrote it. */
export interface Hints {
  readonly people: readonly string[]
  readonly organisations: readonly string[]
  readonly places: readonly string[]
}

/** An article as a reader gives it: an `Article` with what else stood there. Plain JSON; what is not known is left out. */
export interface ReadArticle extends Article {
  /** What could not be found: an absence that is told, so that nobody takes it for read. */
  readonly missing: readonly Part[]
  /** Who wrote it, as printed: "By Jane Doe and John Roe, dpa". */
  readonly byline?: string
  /** Agencies that the byline, the dateline or the copyright names: AP, Reuters. */
  readonly credits?: readonly string[]
  /** Where it was written: "GROSSETO, Italy". */
  readonly located?: string
  /** BCP 47: en, nb-NO. */
  readonly language?: string
  /** When it was last changed, ISO 8601. */
  readonly modifiedAt?: string
  /** The beginning or a summary only: what it does not say is no omission. */
  readonly partial?: boolean
  /** Version of the item, as its outlet counts. */
  readonly version?: string
  /** Ids of the earlier versions that it takes the place of. */
  readonly corrects?: readonly string[]
  readonly hints?: Hints
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
