import type { ArticleFacts, Mention, SentenceText, Span } from '../types.js'
import { contentStems } from './words.js'

/** A sentence with what it is about. */
export interface StorySentence extends SentenceText {
  /** Place in the article, title first. */
  readonly index: number
  /** Content words, stemmed. */
  readonly stems: readonly string[]
}

/** One article of a story, ready to be compared. */
export interface StoryArticle {
  /** Place in the list of articles. */
  readonly index: number
  readonly facts: ArticleFacts
  readonly sentences: readonly StorySentence[]
}

export const readStory = (facts: readonly ArticleFacts[]): StoryArticle[] =>
  facts.map((article, index) => ({
    index,
    facts: article,
    sentences: article.sentences.map((sentence, i) => ({ ...sentence, index: i, stems: contentStems(sentence.text) })),
  }))

const before = (a: Span, b: Span): boolean =>
  a.field === b.field ? a.end <= b.start : a.field === 'title' && b.field === 'text'

/** The sentence in which a span begins; the last one before it, where the span stands outside of all. */
export const sentenceOf = (article: StoryArticle, span: Span): StorySentence | undefined => {
  let low = 0
  let high = article.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (before(article.sentences[middle]!.span, { ...span, end: span.start + 1 })) low = middle + 1
    else high = middle
  }
  return article.sentences[Math.min(low, article.sentences.length - 1)]
}

export const plainMention = ({ text, span }: Mention): Mention => ({ text, span })
