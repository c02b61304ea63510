/** What was wrong with an argument. */
export type FactdiffErrorCode =
  | 'not-an-array'
  | 'not-iterable'
  | 'not-an-object'
  | 'not-a-string'
  | 'not-a-boolean'
  | 'missing'
  | 'duplicate'
  | 'invalid-date'
  | 'invalid-option'
  | 'missing-package'
  | 'refused'
  | 'unreadable'

/**
 * The one error that factdiff throws: an argument is wrong. Thrown before any work is done.
 *
 * @example
 * try {
 *   compareArticles(articles)
 * } catch (error) {
 *   if (error instanceof FactdiffError) console.error(error.code, error.path) // 'not-a-string' 'articles[1].text'
 * }
 */
export class FactdiffError extends TypeError {
  override readonly name = 'FactdiffError'

  constructor(
    readonly code: FactdiffErrorCode,
    /** The argument's place: `articles[1].text`. */
    readonly path: string,
    detail: string,
  ) {
    super(`${path}: ${detail}`)
  }
}
