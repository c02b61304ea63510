import { firstWhere } from '../text/lookup.js'
import type { ArticleFacts, DateMention, Mention, SentenceText, Span } from '../types.js'
import { contentStems } from './words.js'

/** A sentence with what it is about. */
export interface StorySentence extends SentenceText {
  /** Place in the article, title first. */
  readonly index: number
  /** Content words, stemmed. */
  readonly stems: readonly string[]
  readonly dates: readonly DateMention[]
}

/** One article of a story, ready to be compared. */
export interface StoryArticle {
  /** Place in the list of articles. */
  readonly index: number
  readonly facts: ArticleFacts
  readonly sentences: readonly StorySentence[]
}

const before = (a: Span, b: Span): boolean =>
  a.field === b.field ? a.end <= b.start : a.field === 'title' && b.field === 'text'

const readSentences = (facts: ArticleFacts): StorySentence[] => {
  let next = 0
  const { dates } = facts
  return facts.sentences.map((sentence, index) => {
    const own: DateMention[] = []
    while (next < dates.length && before(dates[next]!.span, sentence.span)) next++
    for (; next < dates.length && !before(sentence.span, dates[next]!.span); next++) own.push(dates[next]!)
    return { ...sentence, index, stems: contentStems(sentence.text), dates: own }
  })
}

export const readStory = (facts: readonly ArticleFacts[]): StoryArticle[] =>
  facts.map((article, index) => ({ index, facts: article, sentences: readSentences(article) }))

/** The sentence in which a span begins; the last one before it, where the span stands outside of all. */
export const sentenceOf = (article: StoryArticle, span: Span): StorySentence | undefined => {
  const { sentences } = article
  const found = firstWhere(sentences, (sentence) => !before(sentence.span, { ...span, end: span.start + 1 }))
  return sentences[Math.min(found, sentences.length - 1)]
}

export const plainMention = ({ text, span }: Mention): Mention => ({ text, span })
