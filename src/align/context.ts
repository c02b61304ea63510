import { CAUSES } from '../data/causes.js'
import { EVENT_CLASSES } from '../data/event-classes.js'
import { STOP_WORDS } from '../data/stop-words.js'
import { firstWhere } from '../text/lookup.js'
import type { Mention } from '../types.js'
import type { Cast } from './people.js'
import { disjoint } from './sets.js'
import { sentenceOf } from './story.js'
import type { StoryArticle, StorySentence } from './story.js'
import { whereabouts } from './whereabouts.js'
import { stem, wordsIn } from './words.js'
import type { Word } from './words.js'

/** What stands around a fact: the evidence by which it is known again in another article. */
export interface Context {
  readonly article: StoryArticle
  readonly sentence: StorySentence | undefined
  /** Stems of the content words close by in the sentence, the nearest counted most: stem to weight 0..1. */
  readonly near: ReadonlyMap<string, number>
  /** Stems of the whole sentence. */
  readonly around: ReadonlySet<string>
  /** Classes of events close by; the nearest first. */
  readonly events: readonly string[]
  /** Clusters of the story's entities that the sentence names. */
  readonly names: ReadonlySet<number>
  /** Those of the names that are places, and those of the places that are streets. */
  readonly placesNamed: ReadonlySet<number>
  readonly streetsNamed: ReadonlySet<number>
  /** In alerts: clusters of the places where the fact is said to hold. */
  readonly places: readonly number[]
  /** In alerts: whether its own clause names a place. */
  readonly ownPlaces: boolean
  /** Kinds of what did the harm that the sentence names: a fire, a storm. */
  readonly causes: ReadonlySet<string>
  /** The fact's place among the sentences, 0 at the top. */
  readonly position: number
  /** The sentence tells another time or another case: "last year", "in 2015", "in a separate shooting". */
  readonly background: boolean
}

// A headline and a sentence or two.
const BRIEF = 3

// A sentence of so many figures is a table.
const MOST_FIGURES = 40

const WINDOW = 9

const BACKGROUND =
  /\b(?:last|previous|past|prior) (?:year|month|summer|spring|fall|winter|decade|week)\b|\b(?:earlier|separate|another|unrelated|similar|previous|other) (?:shooting|case|incident|attack|quake|earthquake|crash|murder|killing|homicide|fire|storm|event)s?\b|\bin (?:19|20)\d\d\b|\byears? ago\b|\bso far this year\b|\bthis year\b|\bsince (?:19|20)\d\d\b/i

interface ReadSentence {
  readonly words: readonly Word[]
  readonly around: ReadonlySet<string>
  readonly causes: ReadonlySet<string>
  readonly background: boolean
}

const sentences = new WeakMap<StorySentence, ReadSentence>()

// Once for all the facts of a sentence: a list may hold hundreds.
const readSentence = (sentence: StorySentence): ReadSentence => {
  const known = sentences.get(sentence)
  if (known) return known
  const { text, stems } = sentence
  const words = wordsIn(text)
  const causes = new Set(words.flatMap(({ lower }) => CAUSES.get(lower) ?? []))
  const read = { words, around: new Set(stems), causes, background: BACKGROUND.test(text) }
  sentences.set(sentence, read)
  return read
}

const NOBODY: ReadonlySet<number> = new Set()

const NOWHERE = { places: [], own: false } as const

const UNREAD: ReadSentence = { words: [], around: new Set(), causes: new Set(), background: false }

const firstAfter = (words: readonly Word[], offset: number): number => firstWhere(words, ({ end }) => end > offset)

const nearWords = (words: readonly Word[], start: number, end: number) => {
  const from = firstAfter(words, start)
  let to = from
  while (to < words.length && words[to]!.start < end) to++
  return words.slice(Math.max(0, from - WINDOW), to + WINDOW).flatMap(({ lower }, k) => {
    const i = k + Math.max(0, from - WINDOW)
    const distance = i < from ? from - i : i >= to ? i - to + 1 : 0
    return STOP_WORDS.has(lower) || lower.length < 2 ? [] : [{ stem: stem(lower), distance }]
  })
}

/** Reads the context of a fact. */
export const contextOf = (article: StoryArticle, fact: Mention, cast: Cast): Context => {
  const sentence = sentenceOf(article, fact.span)
  const read = sentence ? readSentence(sentence) : UNREAD
  const offset = sentence?.span.start ?? 0
  const words = nearWords(read.words, fact.span.start - offset, fact.span.end - offset)
  const near = new Map<string, number>()
  for (const word of words) near.set(word.stem, Math.max(near.get(word.stem) ?? 0, 1 - word.distance / (WINDOW + 3)))
  const events = words.toSorted((a, b) => a.distance - b.distance).flatMap((word) => EVENT_CLASSES.get(word.stem) ?? [])
  const where = sentence && isBriefArticle(article) ? whereabouts(article, sentence, fact.span, cast) : NOWHERE
  const names = sentence ? cast.inSentence(article.index, sentence.index) : NOBODY
  return {
    article,
    sentence,
    near,
    around: read.around,
    events: [...new Set(events)],
    names,
    placesNamed: sentence ? cast.placesIn(article.index, sentence.index) : NOBODY,
    streetsNamed: sentence ? cast.streetsIn(article.index, sentence.index) : NOBODY,
    places: where.places,
    ownPlaces: where.own,
    causes: read.causes,
    position: sentence?.index ?? 0,
    background: read.background,
  }
}

/** How many content words the sentences of two facts have in common. */
export const wordsInCommon = (a: Context, b: Context): number =>
  [...a.around].filter((word) => b.around.has(word)).length

/** Whether it is an alert rather than an article: what it states is then what it is about. */
export const isBriefArticle = ({ sentences, facts }: StoryArticle): boolean =>
  sentences.length <= BRIEF && facts.quantities.length <= MOST_FIGURES

export const isBrief = ({ article }: Context): boolean => isBriefArticle(article)

/** Whether both sentences name places, and none in common: "A fire in Sarun killed two" and "A storm in Halden killed nine". */
export const elsewhere = (a: Context, b: Context): boolean =>
  a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => b.names.has(place))

/** Whether the sentences name streets, and none in common: of a night's shootings each was somewhere else. */
export const onOtherStreets = (a: Context, b: Context): boolean => disjoint(a.streetsNamed, b.streetsNamed)

/** The same of places of every kind; "in Oakland" and "on Telegraph Avenue" may be one place. */
export const atOtherPlaces = (a: Context, b: Context): boolean => disjoint(a.placesNamed, b.placesNamed)
