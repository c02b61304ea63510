import type { Mention, Quote, Span } from '../types.js'
import { quoteWords } from './quote-words.js'
import { sentenceOf } from './story.js'
import type { StoryArticle, StorySentence } from './story.js'

/** One sentence of a quotation: what is compared, because two outlets rarely cut a speech at the same places. */
export interface Said {
  readonly article: StoryArticle
  readonly quote: Quote
  readonly mention: Mention
  readonly words: readonly string[]
  /** Which person or organisation of the story speaks, where that is known. */
  readonly speaker: number | null
}

// Quotations longer than this are compared by their beginning: enough to know them, and the cost stays bounded.
const MAX_WORDS = 160

// From the sentence in which the quotation begins to that in which it ends.
const sentencesIn = (article: StoryArticle, { field, start, end }: Span): readonly StorySentence[] => {
  const [first, last] = [start, end - 1].map((at) => sentenceOf(article, { field, start: at, end: at + 1 })?.index ?? 0)
  return article.sentences.slice(first!, last! + 1)
}

/** The sentences of a quotation, each cut to what stands between its marks. */
export const saidIn = (
  article: StoryArticle,
  quote: Quote,
  speakerOf: (article: number, name: string) => number | null,
): Said[] => {
  const speaker = quote.speaker ? speakerOf(article.index, quote.speaker.name) : null
  const { field, start, end } = quote.span
  const parts = sentencesIn(article, quote.span).flatMap(({ span }) => {
    if (span.field !== field || span.start >= end || span.end <= start) return []
    const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)]
    return [{ text: quote.text.slice(from - start, to - start), span: { field, start: from, end: to } }]
  })
  return (parts.length > 1 ? parts : [{ text: quote.text, span: quote.span }])
    .map((mention) => ({ article, quote, mention, words: quoteWords(mention.text).slice(0, MAX_WORDS), speaker }))
    .filter(({ words }) => words.length > 0)
}
