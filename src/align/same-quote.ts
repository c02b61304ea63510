import { STOP_WORDS } from '../data/stop-words.js'
import type { Quote } from '../types.js'
import type { ClaimGroup } from './group.js'
import { makeClaim } from './make-claim.js'
import type { Cast } from './people.js'
import { compareNames } from './names/compare-names.js'
import { alignWords, quoteWords } from './quote-words.js'
import type { WordAlignment } from './quote-words.js'
import { saidIn } from './quoted-sentences.js'
import type { Said } from './quoted-sentences.js'
import { linkReported } from './reported-quotes.js'
import type { ReportedLink } from './reported-quotes.js'
import type { StoryArticle } from './story.js'
import { createSets } from './union.js'

// A run of words that more quotations share than this ("I don't know") brings nothing together.
const MAX_SHARED = 24

const keysOf = (words: readonly string[]): string[] => {
  if (words.length < 4) return [words.join(' ')]
  return words.slice(0, -1).map((_, i) => words.slice(i, i + 2).join(' '))
}

const says = (word: string): boolean => !STOP_WORDS.has(word) && word.length > 2

// "Trump" of an article that also names his wife may not have been brought together with "Donald Trump" of another.
const otherName = (a: Quote, b: Quote): boolean =>
  compareNames(a.speaker!.name, b.speaker!.name, { type: 'person' }).relation === 'different'

const isVariant = (a: string, b: string): boolean => a !== '' && a[0] === b[0] && Math.abs(a.length - b.length) <= 2

// "The deal is a disaster" is not "The deal is a terrible deal", though nearly all words are the same: what is said differs.
const changesTheSense = (words: readonly string[], changed: WordAlignment['changed']): boolean => {
  const other = changed.filter(([x, y]) => !isVariant(x, y) && (says(x) || says(y))).length
  return other > 0 && words.filter(says).length - other < 2 * other
}

/**
 * How sure we are that two quotations are one utterance. Long runs of equal words are proof; a few words are one only when
 * they are equal, say something, and nobody else said them: "a new deal" of two presidents is two quotations.
 */
export const quoteConfidence = (a: Said, b: Said): number => {
  const conflict = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker && otherName(a.quote, b.quote)
  const known = a.speaker !== null && a.speaker === b.speaker
  const { matches, edits, changed } = alignWords(a.words, b.words)
  const share = matches / Math.min(a.words.length, b.words.length)
  const purity = matches / (matches + edits)
  if (matches >= 8 && share >= 0.5 && purity >= 0.55) return conflict ? 0.75 : 0.97
  if (conflict || changesTheSense(a.words, changed)) return 0
  if (matches >= 5 && share >= 0.7 && purity >= 0.7) return known ? 0.95 : 0.88
  if (matches >= 4 && share >= 0.8 && purity >= 0.8) return known ? 0.92 : 0.8
  const shorter = a.words.length <= b.words.length ? a.words : b.words
  if (share === 1 && edits === 0 && shorter.some(says)) {
    if (known) return 0.85
    // "Text 'HALDEN' to 1122", 'the "Care Station"': a word or two that nobody is said to have said is a name.
    if (a.quote.speaker === null && b.quote.speaker === null && matches < 3) return 0
    return shorter.length === Math.max(a.words.length, b.words.length) || matches >= 3 ? 0.7 : 0.4
  }
  return 0
}

interface Utterance {
  readonly said: readonly Said[]
  readonly confidence: number
}

const isOneWording = ({ said }: Utterance): boolean =>
  said.every(({ words }) => words.join(' ') === said[0]!.words.join(' '))

/** Sentences that the same quotations hold in the same words are told as one: the quotations as a whole. */
const joinWhole = (utterances: readonly Utterance[]): Utterance[] => {
  const joined: Utterance[] = []
  const byQuotes = new Map<string, number>()
  for (const utterance of utterances) {
    const key = utterance.said
      .map(({ article, quote }) => `${article.index}|${quote.span.field}|${quote.span.start}`)
      .join(' ')
    const at = isOneWording(utterance) ? byQuotes.get(key) : undefined
    if (at === undefined) {
      if (isOneWording(utterance)) byQuotes.set(key, joined.length)
      joined.push(utterance)
      continue
    }
    const first = joined[at]!
    joined[at] = {
      confidence: Math.min(first.confidence, utterance.confidence),
      said: first.said.map((item, i) => spanning(item, utterance.said[i]!)),
    }
  }
  return joined
}

// From the beginning of the first sentence to the end of the second.
const spanning = (a: Said, b: Said): Said => {
  const { field, start } = a.quote.span
  const from = Math.min(a.mention.span.start, b.mention.span.start)
  const to = Math.max(a.mention.span.end, b.mention.span.end)
  return {
    ...a,
    mention: { text: a.quote.text.slice(from - start, to - start), span: { field, start: from, end: to } },
  }
}

/** The utterance with what articles that do not quote it report of it, the surest report of each. */
const withReports = ({ said, confidence }: Utterance, reports: readonly ReportedLink[]): Utterance => {
  const told = new Set(said.map(({ article }) => article))
  const added: Said[] = []
  let least = confidence
  for (const { reported, confidence: sure } of reports.toSorted((a, b) => b.confidence - a.confidence)) {
    if (told.has(reported.article)) continue
    told.add(reported.article)
    added.push({ ...reported, words: quoteWords(reported.mention.text), speaker: said[0]!.speaker })
    least = Math.min(least, sure)
  }
  return { said: [...said, ...added], confidence: least }
}

interface Link {
  readonly x: number
  readonly y: number
  readonly sure: number
  readonly isEqual: boolean
}

/** Pairs of different articles that may be one utterance; those of equal words first. */
const linksOf = (said: readonly Said[], lists: Iterable<readonly number[]>): Link[] => {
  const seen = new Set<number>()
  const links: Link[] = []
  for (const list of lists) {
    if (list.length > MAX_SHARED) continue
    for (const x of list) {
      for (const y of list) {
        const [a, b] = [said[x]!, said[y]!]
        if (x >= y || a.article === b.article || seen.has(x * said.length + y)) continue
        seen.add(x * said.length + y)
        const sure = quoteConfidence(a, b)
        if (sure >= 0.5) links.push({ x, y, sure, isEqual: a.words.join(' ') === b.words.join(' ') })
      }
    }
  }
  return links.sort((left, right) => Number(right.isEqual) - Number(left.isEqual))
}

/** Quotations of different articles that are one utterance, and reports of it without quotation marks. */
export const sameQuotes = (story: readonly StoryArticle[], cast: Cast): ClaimGroup[] => {
  const said = story.flatMap((article) => article.facts.quotes.flatMap((quote) => saidIn(article, quote, cast.named)))
  const byKey = new Map<string, number[]>()
  said.forEach(({ words }, i) => {
    for (const key of new Set(keysOf(words))) {
      const list = byKey.get(key)
      // One above the limit is enough to know that the key brings nothing together.
      if (!list) byKey.set(key, [i])
      else if (list.length <= MAX_SHARED) list.push(i)
    }
  })
  // A short quotation meets the longer ones that hold it: "insane" and "It's insane".
  said.forEach(({ words }, i) => {
    if (words.length < 4) return
    for (const size of [1, 3]) {
      for (let at = 0; at + size <= words.length; at++) {
        const list = byKey.get(words.slice(at, at + size).join(' '))
        if (list && list.length <= MAX_SHARED && !list.includes(i) && list.some((j) => said[j]!.words.length === size))
          list.push(i)
      }
    }
  })
  const sets = createSets(said.length)
  const confidence = said.map(() => 1)
  const equals = new Map<number, Set<StoryArticle>>()
  for (const { x, y, sure, isEqual } of linksOf(said, byKey.values())) {
    const [a, b] = [said[x]!, said[y]!]
    // "Ann Roe was held", "Ben Poe was held": what an article has word for word is not held against its like there.
    if (!isEqual && (equals.get(x)?.has(b.article) || equals.get(y)?.has(a.article))) continue
    if (isEqual) {
      equals.set(x, (equals.get(x) ?? new Set()).add(b.article))
      equals.set(y, (equals.get(y) ?? new Set()).add(a.article))
    }
    const least = Math.min(confidence[sets.find(x)]!, confidence[sets.find(y)]!, sure)
    sets.union(x, y)
    confidence[sets.find(x)] = least
  }
  const reports = new Map<number, ReportedLink[]>()
  for (const report of linkReported(story, said, cast.clusters, cast.named)) {
    const root = sets.find(report.quoted)
    reports.set(root, [...(reports.get(root) ?? []), report])
  }
  return joinWhole(
    sets.all().map((set) => {
      const root = sets.find(set[0]!)
      const utterance = { said: set.map((i) => said[i]!), confidence: confidence[root]! }
      return withReports(utterance, reports.get(root) ?? [])
    }),
  ).map(({ said: set, confidence: sure }) => {
    const speaker = set.map(({ quote }) => quote.speaker?.name).find((name) => name !== undefined)
    return {
      topic: 'quote',
      subject: speaker === undefined ? 'quotation' : `quotation of ${speaker}`,
      confidence: sure,
      claims: set.map(({ article, quote, mention }) => makeClaim(article, mention, mention.text, quote, quote.speaker)),
    }
  })
}
