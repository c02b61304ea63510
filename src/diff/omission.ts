import type { Finding } from '../types.js'

/**
 * The one article that does not say what all others say, two at least. Of an article known in part only (`whole` lists the
 * others) nothing is an omission.
 */
export const omissionOf = (
  saidBy: ReadonlySet<string>,
  articles: number,
  whole: readonly string[],
): Pick<Finding, 'omittedBy'> => {
  const silent = saidBy.size > 1 && saidBy.size === articles - 1 ? whole.find((id) => !saidBy.has(id)) : undefined
  return silent === undefined ? {} : { omittedBy: silent }
}
