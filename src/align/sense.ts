import { STOP_WORDS } from '../data/stop-words.js'
import type { Mention, Span } from '../types.js'
import type { EntityCluster } from './group.js'
import type { StoryArticle } from './story.js'
import { stem, wordsIn } from './words.js'

/** What somebody says as far as it is the same in "I am ill" and "he said he was ill". */
export interface Sense {
  /** Stems of the words that say something, in order; a name is its cluster's number, so that "ISIS" and "Islamic State" are one. */
  readonly tokens: readonly string[]
  readonly negations: number
  /** "may", "perhaps", "if": what is only thought possible. */
  readonly hedged: boolean
  /** "could", "would": possible, or "can" and "will" told in the past. */
  readonly shifted: boolean
}

// What stands in a quotation in the present and in a report in the past; regular verbs are stemmed.
const PAST: ReadonlyMap<string, string> = new Map(
  (
    'went go|knew know|known know|thought think|felt feel|heard hear|lost lose|kept keep|brought bring|caught catch|taught teach|' +
    'fought fight|spoke speak|spoken speak|broke break|broken break|chose choose|wrote write|written write|drove drive|stood stand|' +
    'understood understand|meant mean|met meet|paid pay|sent send|spent spend|built build|grew grow|threw throw|blew blow|wore wear|' +
    'stole steal|stolen steal|shook shake|woke wake|became become|worse bad|worst bad'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

const NEGATION = /^(?:not?|never|nobody|none|nothing|neither|nor|without|cannot|\p{L}+n['’]t)$/u
const EMPHATIC = /^(?:mistake|doubt|question|matter)$/
const HEDGE = /^(?:may|might|maybe|perhaps|possibly|possible|if|unless)$/
const SHIFT = /^(?:could|would|can|will|should|shall|must|['’]ll)$/

// A longer sentence is known by its beginning.
const MOST = 80

interface NamedSpan extends Span {
  readonly cluster: number
}

/** Where each article names whom, in order: `named[article]`. */
export const namedSpans = (story: readonly StoryArticle[], clusters: readonly EntityCluster[]): NamedSpan[][] => {
  const named: NamedSpan[][] = story.map(() => [])
  clusters.forEach(({ members }, cluster) => {
    for (const { article, entity } of members)
      for (const { span } of entity.mentions) named[article]!.push({ ...span, cluster })
  })
  for (const list of named) list.sort((a, b) => a.start - b.start || b.end - a.end)
  return named
}

/** The names that begin within a span. */
export const namesWithin = (named: readonly NamedSpan[], { field, start, end }: Span): NamedSpan[] => {
  let low = 0
  let high = named.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (named[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const found: NamedSpan[] = []
  for (let i = low; i < named.length && named[i]!.start < end; i++) if (named[i]!.field === field) found.push(named[i]!)
  return found
}

/** The sense of a stretch of an article. `named`: whom the article names where. */
export const senseOf = ({ text, span }: Mention, named: readonly NamedSpan[]): Sense => {
  const names = namesWithin(named, span)
  const words = wordsIn(text)
  const tokens: string[] = []
  let name = 0
  let past = -1
  for (const { lower, start } of words) {
    const at = span.start + start
    while (name < names.length && names[name]!.end <= at) name++
    if (at < past) continue
    const here = names[name]
    if (here && here.start <= at) {
      tokens.push(`#${here.cluster}`)
      past = here.end
    } else if (!STOP_WORDS.has(lower) && !NEGATION.test(lower) && lower.length > 1) {
      tokens.push(stem(PAST.get(lower) ?? lower))
    }
  }
  // "Make no mistake", "no doubt" deny nothing.
  const emphatic = words.filter(({ lower }, i) => EMPHATIC.test(lower) && words[i - 1]?.lower === 'no').length
  const count = (pattern: RegExp): number => words.filter(({ lower }) => pattern.test(lower)).length
  return {
    tokens: tokens.slice(0, MOST),
    negations: count(NEGATION) - emphatic,
    hedged: count(HEDGE) > 0,
    shifted: count(SHIFT) > 0,
  }
}
