import { fold } from '../text/normalize.js'
import type { Range } from '../text/span.js'
import type { ArticleFacts, Entity, EntityType, Field, Mention, SentenceText } from '../types.js'
import { isNewsWord } from './stories/rarity.js'
import { wordsIn } from './words.js'
import type { Word } from './words.js'

interface KnownName {
  readonly words: number
  readonly type: EntityType
}

const CAPITAL = /^\p{Lu}/u
const SHORTEST_ALONE = 5

/** Names that begin with one word: thousands may ("Maria …"), of few lengths. */
interface NamesFrom {
  readonly byFolded: Map<string, KnownName>
  /** In words, the longest first. */
  readonly lengths: readonly number[]
}

/** By the first word. A single word is a name elsewhere only where it is long, rare and no person's. */
const knownNames = (facts: readonly ArticleFacts[]): ReadonlyMap<string, NamesFrom> => {
  const byFirst = new Map<string, Map<string, KnownName>>()
  for (const { entities } of facts)
    for (const { type, mentions } of entities)
      for (const { text } of mentions) {
        const words = wordsIn(text)
        const first = words[0]?.lower
        if (first === undefined || !CAPITAL.test(text)) continue
        const alone = type === 'place' || type === 'organization'
        if (words.length === 1 && (!alone || text.length < SHORTEST_ALONE || isNewsWord(first))) continue
        const folded = fold(text)
        const names = byFirst.get(first) ?? new Map<string, KnownName>()
        if (!names.has(folded)) names.set(folded, { words: words.length, type })
        byFirst.set(first, names)
      }
  return new Map(
    [...byFirst].map(([first, byFolded]) => {
      const lengths = new Set([...byFolded.values()].map(({ words }) => words))
      return [first, { byFolded, lengths: [...lengths].sort((a, b) => b - a) }]
    }),
  )
}

interface Covered extends Mention {
  readonly entity: Entity
}

const coveredIn = (entities: readonly Entity[], field: Field): Covered[] =>
  entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .filter(({ span }) => span.field === field)
    .sort((a, b) => a.span.start - b.span.start)

interface Found {
  readonly mention: Mention
  readonly type: EntityType
  /** The mention of which this is the whole: "George's County Police", which began too late. */
  readonly extends: Covered | null
}

// "Jackson" of "Jackson County" and of "Andrew Jackson" is part of a longer name that nobody knows.
const standsAlone = (words: readonly Word[], text: string, i: number): boolean => {
  const joined = (a: Word | undefined, b: Word | undefined, capital: Word | undefined): boolean =>
    a !== undefined && b !== undefined && text.slice(a.end, b.start) === ' ' && CAPITAL.test(text.slice(capital!.start))
  return !joined(words[i - 1], words[i], words[i - 1]) && !joined(words[i], words[i + 1], words[i + 1])
}

const findIn = (
  sentence: SentenceText,
  known: ReadonlyMap<string, NamesFrom>,
  covered: readonly Covered[],
): Found[] => {
  const { text, span } = sentence
  const words = wordsIn(text)
  const found: Found[] = []
  for (let i = 0; i < words.length; i++) {
    const names = known.get(words[i]!.lower)
    if (!names || !CAPITAL.test(text.slice(words[i]!.start))) continue
    for (const length of names.lengths) {
      const last = words[i + length - 1]
      if (!last) continue
      const [from, to] = [words[i]!.start, last.end]
      const written = text.slice(from, to).replace(/['’]s$/, '')
      const name = names.byFolded.get(fold(written))
      if (name?.words !== length) continue
      if (name.words === 1 && (!standsAlone(words, text, i) || (i === 0 && written !== written.toUpperCase()))) break
      const [start, end] = [span.start + from, span.start + from + written.length]
      const mention = { text: written, span: { field: span.field, start, end } }
      const met = covered.filter((other) => other.span.start < end && start < other.span.end)
      if (met.length === 0) found.push({ mention, type: name.type, extends: null })
      else if (met.length === 1 && isCut(met[0]!.span, { start, end }, name.type))
        found.push({ mention, type: name.type, extends: met[0]! })
      i += name.words - 1
      break
    }
  }
  return found
}

// "Jamie clayton": typed in small letters, the surname is no name to a tagger. Otherwise what is cut is cut at the left.
const isCut = (short: Range, whole: Range, type: EntityType): boolean =>
  (short.end === whole.end && short.start > whole.start) ||
  (type === 'person' && short.start === whole.start && short.end < whole.end)

const byPlace = (a: Mention, b: Mention): number =>
  a.span.field === b.span.field ? a.span.start - b.span.start : a.span.field === 'title' ? -1 : 1

const keyOf = ({ type, name }: Pick<Entity, 'type' | 'name'>): string => `${type}|${name}`

/** The entities with the mentions that were found, each with its own name where there is one. */
const add = (entities: readonly Entity[], found: readonly Found[]): Entity[] => {
  const out = [...entities]
  // Where each name and each form of one stands first.
  const byName = new Map<string, number>()
  const byForm = new Map<string, number>()
  const note = (map: Map<string, number>, key: string, at: number): void => {
    map.set(key, Math.min(at, map.get(key) ?? at))
  }
  entities.forEach((entity, at) => {
    note(byName, keyOf(entity), at)
    for (const text of new Set([entity.name, ...entity.mentions.map((mention) => mention.text)]))
      note(byForm, fold(text), at)
  })
  for (const { mention, type, extends: short } of found) {
    const folded = fold(mention.text)
    const at = short ? byName.get(keyOf(short.entity)) : byForm.get(folded)
    note(byForm, folded, at ?? out.length)
    if (at === undefined) {
      out.push({ kind: 'entity', type, name: mention.text, mentions: [mention], roles: [], age: null })
      continue
    }
    const entity = out[at]!
    const kept = short
      ? entity.mentions.filter(({ span }) => span.start !== short.span.start || span.field !== short.span.field)
      : entity.mentions
    const name = short && entity.name === short.text ? mention.text : entity.name
    out[at] = { ...entity, name, mentions: [...kept, mention].sort(byPlace) }
  }
  return out
}

/**
 * What one article shows to be a name, found in the others where the tagger missed it or began it too late: with
 * "Prince George's County Police" in one, "Prince" of another is no title. Nothing is read twice that an article knows.
 */
export const withMissedNames = (facts: readonly ArticleFacts[]): ArticleFacts[] => {
  if (facts.length < 2) return [...facts]
  const known = knownNames(facts)
  return facts.map((article) => {
    const covered = { title: coveredIn(article.entities, 'title'), text: coveredIn(article.entities, 'text') }
    const next = { title: 0, text: 0 }
    const found = article.sentences.flatMap((sentence) => {
      const { field, start, end } = sentence.span
      const list = covered[field]
      while (next[field] < list.length && list[next[field]]!.span.end <= start) next[field]++
      let to = next[field]
      while (to < list.length && list[to]!.span.start < end) to++
      return findIn(sentence, known, list.slice(next[field], to))
    })
    return found.length === 0 ? article : { ...article, entities: add(article.entities, found) }
  })
}
