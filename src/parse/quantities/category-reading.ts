import type { Category } from '../../types.js'

/** What befell those whom a figure counts. */
export interface CategoryReading {
  readonly category: Category | null
  readonly predicate?: string
  /** "were not injured". */
  readonly negated?: boolean
  /** "feared dead". */
  readonly feared?: boolean
  /** The word acts on what follows: the next number of the list shares it. */
  readonly active?: boolean
}

export const NOTHING: CategoryReading = { category: null }

/** Harm that is deadly only where the text says so: "shot dead", "fatally shot". */
export const SHOT: ReadonlySet<string> = new Set(
  'shot shooting beaten stabbed burned burnt crushed bludgeoned strangled trampled stoned hacked shooting gunned'.split(
    ' ',
  ),
)
