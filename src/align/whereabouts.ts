import type { Span } from '../types.js'
import type { Cast } from './people.js'
import { placeKin } from './place-kin.js'
import type { StoryArticle, StorySentence } from './story.js'

/** A part of a sentence between commas, with the places that it names and whether it holds a figure. */
interface Clause {
  readonly start: number
  readonly end: number
  /** Of each place the clusters that may be it. */
  readonly places: readonly (readonly number[])[]
  readonly counts: boolean
}

interface Placed {
  readonly clauses: readonly Clause[]
  /** Places of clauses without a figure: they hold for the whole sentence. */
  readonly common: readonly number[]
}

const BREAK = /[,;:()–—]|\s-\s/g

// "coming from Austria, Egypt, France and Spain": where what is counted came from, went to or is spread over, not where it is.
const LISTED = 3

const placed = new WeakMap<StorySentence, Placed>()

const inside = ({ start }: Span, from: number, to: number): boolean => start >= from && start < to

/** Runs of neighbouring clauses that hold nothing but a place or two each: an enumeration. */
const withoutLists = (clauses: readonly Clause[]): Clause[] => {
  const kept: Clause[] = []
  for (let i = 0; i < clauses.length;) {
    let end = i
    while (end < clauses.length && clauses[end]!.places.length > 0 && !clauses[end]!.counts) end++
    const run = clauses.slice(i, Math.max(end, i + 1))
    const listed = run.reduce((sum, { places }) => sum + places.length, 0)
    kept.push(...(run.length > 1 && listed >= LISTED ? run.map((clause) => ({ ...clause, places: [] })) : run))
    i += run.length
  }
  return kept
}

const readPlaced = (article: StoryArticle, sentence: StorySentence, cast: Cast): Placed => {
  const known = placed.get(sentence)
  if (known) return known
  const { field, start, end } = sentence.span
  const here = (span: Span): boolean => span.field === field && inside(span, start, end)
  const mentions = [...cast.inSentence(article.index, sentence.index)].flatMap((cluster) => {
    const { type, members } = cast.clusters[cluster]!
    if (type !== 'place') return []
    const own = members.filter((member) => member.article === article.index)
    return own.flatMap(({ entity }) =>
      entity.mentions
        .filter(({ span }) => here(span))
        .map(({ span }) => ({ clusters: placeKin(cast, cluster), span }))
        .filter(({ clusters }) => clusters.length > 0),
    )
  })
  const figures = article.facts.quantities.filter(({ span }) => here(span))
  const cuts = [...sentence.text.matchAll(BREAK)].map(({ index }) => start + index)
  const bounds = [start, ...cuts, end]
  const clauses = bounds.slice(1).map((to, i): Clause => {
    const from = bounds[i]!
    return {
      start: from,
      end: to,
      places: mentions.filter(({ span }) => inside(span, from, to)).map(({ clusters }) => clusters),
      counts: figures.some(({ span }) => inside(span, from, to)),
    }
  })
  const kept = withoutLists(clauses)
  const read = { clauses: kept, common: kept.flatMap(({ places, counts }) => (counts ? [] : places.flat())) }
  placed.set(sentence, read)
  return read
}

/**
 * Clusters of the places where a figure is said to hold: those of its own clause and of clauses without a figure, not those
 * of its neighbours. Of "two died in Sarun, nine in Halden" the two are in Sarun alone. `own`: whether its clause names one.
 */
export const whereabouts = (
  article: StoryArticle,
  sentence: StorySentence,
  span: Span,
  cast: Cast,
): { readonly places: readonly number[]; readonly own: boolean } => {
  const { clauses, common } = readPlaced(article, sentence, cast)
  const own = clauses.find(({ start, end }) => inside(span, start, end))?.places.flat() ?? []
  return { places: [...new Set([...common, ...own])], own: own.length > 0 }
}
