import { fold } from '../text/normalize.js'
import type { Mention, Quote } from '../types.js'
import type { EntityCluster } from './group.js'
import { alignWords, quoteWords } from './quote-words.js'
import { namedSpans, namesWithin, senseOf } from './sense.js'
import type { Sense } from './sense.js'
import { isNewsWord } from './stories/rarity.js'
import type { StoryArticle } from './story.js'

/** What one article quotes or reports of somebody's words. */
export interface Uttered {
  readonly article: StoryArticle
  readonly quote: Quote
  readonly mention: Mention
}

/** A quotation (its place in the list) and what another article reports of it without marks. */
export interface ReportedLink {
  readonly quoted: number
  readonly reported: Uttered
  readonly confidence: number
}

interface Read extends Uttered {
  readonly sense: Sense
  readonly speaker: number | null
}

const isNumber = (word: string): boolean => /^\d/.test(word)

// "Four had died" reports another sentence than "five have died"; figures are compared with figures elsewhere.
const otherNumbers = (a: Mention, b: Mention): boolean => {
  const [x, y] = [a, b].map(({ text }) => quoteWords(text).filter(isNumber)) as [string[], string[]]
  return y.length > 0 && x.some((number) => !y.includes(number))
}

// "The man may have fled" and "the man fled", "he did not know" and "he knew".
const otherMood = (a: Sense, b: Sense): boolean =>
  a.negations % 2 !== b.negations % 2 || (a.hedged !== b.hedged && !(a.hedged ? b.shifted : a.shifted))

const tells = (token: string): boolean => token.startsWith('#') || !isNewsWord(token)

const sameSpeaker = (a: Read, b: Read): boolean =>
  a.speaker !== null && b.speaker !== null
    ? a.speaker === b.speaker
    : a.speaker === b.speaker && fold(a.quote.speaker!.name) === fold(b.quote.speaker!.name)

/**
 * How sure we are that `reported` gives in an article's own words what `quoted`, of the same speaker, gives between marks; 0
 * where not sure. Nearly
 * all that is reported must stand in the quotation, in its order, and nothing else between: "Lee said the bridge was a
 * danger" is no report of “a bridge is there where there is a danger”.
 */
const reportConfidence = (reported: Read, quoted: Read): number => {
  const [a, b] = [reported.sense, quoted.sense]
  if (otherMood(a, b)) return 0
  const { matches, edits } = alignWords(a.tokens, b.tokens)
  const cover = matches / a.tokens.length
  // A report may say more than what another article quotes, too.
  const whole = matches / Math.min(a.tokens.length, b.tokens.length)
  const purity = matches / (matches + edits)
  const known = reported.speaker !== null
  // A name alone says nothing: "Lee was in Oslo" and “Lee left Oslo”.
  const shared = a.tokens.filter((token) => b.tokens.includes(token))
  if (shared.every((token) => token.startsWith('#')) || otherNumbers(reported.mention, quoted.mention)) return 0
  if (matches >= 4 && ((cover >= 0.7 && purity >= 0.6) || (whole >= 0.7 && purity >= 0.75))) return known ? 0.9 : 0.8
  if (matches === 3 && cover >= 0.75 && purity >= 0.75) return known ? 0.85 : 0.7
  const short = matches === 2 && purity === 1 && whole === 1 && Math.max(a.tokens.length, b.tokens.length) <= 3
  return short && known && shared.some(tells) ? 0.75 : 0
}

// A word that more quotations hold than this is what the story is about.
const MAX_SHARED = 24
// Of those the ones with most words in common are looked at.
const MOST_TRIED = 8

/**
 * For each statement without quotation marks the quotation of another article that it reports: of the same speaker, with
 * nearly all of its words, tense and persons aside. “They are worse than ISIS,” he said; he said they were worse than
 * Islamic State.
 */
export const linkReported = (
  story: readonly StoryArticle[],
  quotations: readonly Uttered[],
  clusters: readonly EntityCluster[],
  speakerOf: (article: number, name: string) => number | null,
): ReportedLink[] => {
  const reports = story.flatMap((article) =>
    (article.facts.reported ?? []).map((quote): Uttered => ({ article, quote, mention: quote })),
  )
  if (reports.length === 0 || quotations.length === 0) return []
  const named = namedSpans(story, clusters)
  const read = (uttered: Uttered): Read => {
    const { article, quote, mention } = uttered
    const names = named[article.index]!
    const speaker =
      quote.speaker &&
      (speakerOf(article.index, quote.speaker.name) ?? namesWithin(names, quote.speaker.span)[0]?.cluster)
    return { ...uttered, sense: senseOf(mention, names), speaker: speaker ?? null }
  }
  const quoted = quotations.map(read)
  const holding = new Map<string, number[]>()
  quoted.forEach(({ sense, quote }, i) => {
    if (!quote.speaker) return
    for (const token of new Set(sense.tokens)) {
      const list = holding.get(token)
      if (!list) holding.set(token, [i])
      else if (list.length <= MAX_SHARED) list.push(i)
    }
  })
  return reports.flatMap((report): ReportedLink[] => {
    const reported = read(report)
    const shared = new Map<number, number>()
    for (const token of new Set(reported.sense.tokens)) {
      const list = holding.get(token) ?? []
      if (list.length > MAX_SHARED) continue
      for (const i of list) if (quoted[i]!.article !== report.article) shared.set(i, (shared.get(i) ?? 0) + 1)
    }
    const found = [...shared]
      .filter(([i]) => sameSpeaker(reported, quoted[i]!))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    let best: ReportedLink | null = null
    for (const [i] of found.slice(0, MOST_TRIED)) {
      const confidence = reportConfidence(reported, quoted[i]!)
      if (confidence > (best?.confidence ?? 0)) best = { quoted: i, reported: report, confidence }
    }
    return best ? [best] : []
  })
}
