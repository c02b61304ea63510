import type { Document } from '../../../text/document.js'
import type { ArticleWords } from './article-words.js'
import { markCandidates } from './candidates.js'
import type { Stretch } from './place-features.js'

/** Runs of candidates, sentence by sentence. */
export const findStretches = (docs: readonly Document[], article: ArticleWords): Stretch[] => {
  const stretches: Stretch[] = []
  let at = 0
  docs.forEach((document, doc) => {
    const marks = new Uint8Array(document.tokens.length)
    for (const sentence of document.sentences) {
      markCandidates(article, article.ids[doc]!, sentence.first, sentence.last, marks)
      for (let i = sentence.first; i < sentence.last; i++) {
        if (marks[i] === 0) continue
        const first = i
        while (i < sentence.last && marks[i] === 1) i++
        stretches.push({ doc, first, end: i, at, sentenceFirst: sentence.first, sentenceEnd: sentence.last })
        at += i - first
      }
    }
  })
  return stretches
}
