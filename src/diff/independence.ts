import type { ArticleFacts } from '../types.js'

/**
 * Which articles are independent sources: a number for each article, equal where one was copied from the other or both
 * from one wire story. In the order of `facts`.
 */
export const sourceGroups = (facts: readonly ArticleFacts[]): number[] => facts.map((_, i) => i)
