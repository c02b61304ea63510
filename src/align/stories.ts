import type { Article, GroupOptions } from '../types.js'

/** Which articles tell the same story. */
export const groupByStory = (articles: readonly Article[], _options: GroupOptions = {}): Article[][] =>
  articles.map((article) => [article])
