import type { Sentence, Token } from './document.js'

// The longest sentences of news have some 600 characters; what is longer is a list, a table, or a text without full stops.
const MAX_SENTENCE = 1_500

/**
 * Cuts what is far too long for a sentence, between two words. The work and the results of later stages grow with the
 * facts of a sentence times its length: 50,000 figures in one sentence would each be given back with all of it.
 */
export const cutSentences = (sentences: readonly Sentence[], tokens: readonly Token[]): Sentence[] =>
  sentences.flatMap((sentence) => {
    if (sentence.end - sentence.start <= MAX_SENTENCE) return [sentence]
    const pieces: Sentence[] = []
    for (let first = sentence.first; first < sentence.last;) {
      const { start } = tokens[first]!
      let last = first + 1
      while (last < sentence.last && tokens[last]!.end - start <= MAX_SENTENCE) last++
      pieces.push({ start, end: tokens[last - 1]!.end, first, last, paragraph: sentence.paragraph })
      first = last
    }
    return pieces
  })
