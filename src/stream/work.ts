import type { Article, ArticleFacts, CompareOptions, Comparison } from '../index.js'

/** What a pool does. */
export interface Work {
  readonly extract: (article: Article) => ArticleFacts | Promise<ArticleFacts>
  readonly compare: (facts: readonly ArticleFacts[], options: CompareOptions) => Comparison | Promise<Comparison>
}

export const loadModule = async (url: string): Promise<Work> => (await import(url)) as Work
