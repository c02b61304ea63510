import type { Attribution, Claim, Fact, Mention } from '../types.js'
import { plainMention, sentenceOf } from './story.js'
import type { StoryArticle } from './story.js'

/** A statement of one article, with the sentence that it stands in. */
export const makeClaim = (
  article: StoryArticle,
  words: Mention,
  value: string | number | null,
  fact: Fact,
  attribution: Attribution | null = 'attribution' in fact ? fact.attribution : null,
): Claim => {
  const sentence = sentenceOf(article, words.span)
  const { id, source } = article.facts.article
  return {
    articleId: id,
    ...(source !== undefined && { source }),
    text: words.text,
    span: words.span,
    sentence: sentence ? plainMention(sentence) : words,
    value,
    attribution,
    fact,
  }
}
