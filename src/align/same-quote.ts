import { STOP_WORDS } from '../data/stop-words.js'
import type { Quote } from '../types.js'
import type { ClaimGroup } from './group.js'
import { makeClaim } from './make-claim.js'
import { alignWords, quoteWords } from './quote-words.js'
import type { StoryArticle } from './story.js'
import { createSets } from './union.js'

interface Said {
  readonly article: StoryArticle
  readonly quote: Quote
  readonly words: readonly string[]
  /** Which person or organisation of the story speaks, where that is known. */
  readonly speaker: number | null
}

// Quotations longer than this are compared by their beginning: enough to know them, and the cost stays bounded.
const MAX_WORDS = 160
// A run of words that more quotations share than this ("I don't know") brings nothing together.
const MAX_SHARED = 24

const keysOf = (words: readonly string[]): string[] => {
  if (words.length < 4) return [words.join(' ')]
  return words.slice(0, -1).map((_, i) => words.slice(i, i + 2).join(' '))
}

const says = (word: string): boolean => !STOP_WORDS.has(word) && word.length > 2

/**
 * How sure we are that two quotations are one utterance. Long runs of equal words are proof; a few words are one only when
 * they are equal, say something, and nobody else said them: "a new deal" of two presidents is two quotations.
 */
export const quoteConfidence = (a: Said, b: Said): number => {
  const conflict = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker
  const known = a.speaker !== null && a.speaker === b.speaker
  const { matches, edits } = alignWords(a.words, b.words)
  const share = matches / Math.min(a.words.length, b.words.length)
  const purity = matches / (matches + edits)
  if (matches >= 8 && share >= 0.5 && purity >= 0.6) return conflict ? 0.75 : 0.97
  if (conflict) return 0
  if (matches >= 5 && share >= 0.7 && purity >= 0.7) return known ? 0.95 : 0.88
  if (matches >= 4 && share >= 0.8 && purity >= 0.8) return known ? 0.92 : 0.8
  const shorter = a.words.length <= b.words.length ? a.words : b.words
  if (share === 1 && edits === 0 && shorter.some(says)) {
    if (known) return 0.85
    return shorter.length === Math.max(a.words.length, b.words.length) || matches >= 3 ? 0.7 : 0.4
  }
  return 0
}

/** Quotations of different articles that are one utterance. */
export const sameQuotes = (
  story: readonly StoryArticle[],
  speakerOf: (article: number, name: string) => number | null,
): ClaimGroup[] => {
  const said: Said[] = story.flatMap((article) =>
    article.facts.quotes.map((quote) => ({
      article,
      quote,
      words: quoteWords(quote.text).slice(0, MAX_WORDS),
      speaker: quote.speaker ? speakerOf(article.index, quote.speaker.name) : null,
    })),
  )
  const byKey = new Map<string, number[]>()
  said.forEach(({ words }, i) => {
    for (const key of new Set(keysOf(words))) byKey.set(key, [...(byKey.get(key) ?? []), i])
  })
  // A short quotation meets the longer ones that hold it: "insane" and "It's insane".
  said.forEach(({ words }, i) => {
    if (words.length < 4) return
    for (const size of [1, 3]) {
      for (let at = 0; at + size <= words.length; at++) {
        const list = byKey.get(words.slice(at, at + size).join(' '))
        if (list && !list.includes(i) && list.some((j) => said[j]!.words.length === size)) list.push(i)
      }
    }
  })
  const sets = createSets(said.length)
  const confidence = said.map(() => 1)
  const seen = new Set<number>()
  for (const list of byKey.values()) {
    if (list.length > MAX_SHARED) continue
    for (const x of list) {
      for (const y of list) {
        const [a, b] = [said[x]!, said[y]!]
        if (x >= y || a.article === b.article || seen.has(x * said.length + y)) continue
        seen.add(x * said.length + y)
        const sure = quoteConfidence(a, b)
        if (sure < 0.5) continue
        const least = Math.min(confidence[sets.find(x)]!, confidence[sets.find(y)]!, sure)
        sets.union(x, y)
        confidence[sets.find(x)] = least
      }
    }
  }
  return sets.all().map((set) => {
    const speaker = set.map((i) => said[i]!.quote.speaker?.name).find((name) => name !== undefined)
    return {
      topic: 'quote',
      subject: speaker === undefined ? 'quotation' : `quotation of ${speaker}`,
      confidence: confidence[sets.find(set[0]!)]!,
      claims: set.map((i) =>
        makeClaim(said[i]!.article, said[i]!.quote, said[i]!.quote.text, said[i]!.quote, said[i]!.quote.speaker),
      ),
    }
  })
}
