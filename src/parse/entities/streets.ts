import { DIRECTIONS, STREET_WORDS } from '../../data/streets.js'
import { perWord, textIs } from '../../text/words.js'
import type { Document, Token } from '../../text/document.js'
import { furthestEnd } from '../../text/lookup.js'
import { mentionAt } from '../../text/span.js'
import type { Entity, Field, Mention } from '../../types.js'
import { streetKey } from '../addresses.js'

const bare = (token: Token): string => token.lower.replace(/\./g, '')

const isOrdinal = (token: Token): boolean => /^\d+(?:st|nd|rd|th)$/.test(token.lower)

const isCapital = textIs(/^\p{Lu}/u)

const isNamed = (token: Token): boolean => isCapital(token) || isOrdinal(token)

const isStreetWord = perWord(({ lower }) => STREET_WORDS.has(lower.replace(/\./g, '')))

const NOT_A_NAME = new Set([
  'the',
  'on',
  'at',
  'in',
  'near',
  'a',
  'an',
  'of',
  'and',
  'along',
  'from',
  'police',
  'supreme',
  'high',
  'district',
  'federal',
  'circuit',
  'superior',
  'municipal',
  'county',
  'appeals',
  'crown',
  'criminal',
  'family',
  'juvenile',
  'justice',
  'city',
  'state',
  'u.s.',
])

const MOST_WORDS = 5

// "Supreme Court" is no street; "32nd Court" and "Scenic Court" after a number or "block of" are.
const isStreet = (tokens: readonly Token[], first: number, last: number): boolean => {
  const kind = STREET_WORDS.get(bare(tokens[last]!))!
  if (!['court', 'place', 'square', 'way', 'circle', 'row'].includes(kind)) return true
  const before = tokens[first - 1]
  return isOrdinal(tokens[last - 1]!) || before?.lower === 'of' || /^\d+$/.test(before?.text ?? '')
}

const streetsIn = (doc: Document): Mention[] =>
  doc.sentences.flatMap((sentence) => {
    const found: Mention[] = []
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const token = doc.tokens[i]!
      if (!isStreetWord(token.word) || !isNamed(token)) continue
      let first = i
      while (first > sentence.first && i - first < MOST_WORDS) {
        const previous = doc.tokens[first - 1]!
        if (!isNamed(previous) || NOT_A_NAME.has(previous.lower) || doc.tokens[first]!.start - previous.end > 1) break
        first--
      }
      const name = doc.tokens.slice(first, i).filter((word) => !DIRECTIONS.has(bare(word)))
      if (name.length === 0 || !isStreet(doc.tokens, first, i)) continue
      const next = doc.tokens[i + 1]
      const goesOn = next && i + 1 < sentence.last && next.start - token.end <= 1 && isCapital(next)
      const direction = goesOn && DIRECTIONS.has(bare(next))
      // "Wall Street Journal" is no street.
      if (goesOn && !direction) continue
      found.push(mentionAt(doc.source, doc.field, doc.tokens[first]!.start, direction ? next.end : token.end))
    }
    return found
  })

const asEntities = (mentions: readonly Mention[]): Entity[] => {
  const streets = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const key = streetKey(mention.text)
    const list = streets.get(key)
    if (list) list.push(mention)
    else streets.set(key, [mention])
  }
  return [...streets.values()].map((list) => ({
    kind: 'entity',
    type: 'place',
    name: list.reduce((fullest, { text }) => (text.length > fullest.length ? text : fullest), ''),
    mentions: list,
    roles: [],
    age: null,
  }))
}

const reachOf = (mentions: readonly Mention[]): Readonly<Record<Field, (before: number) => number>> => {
  const inField = (field: Field) =>
    furthestEnd(mentions.filter(({ span }) => span.field === field).map(({ span }) => span))
  return { title: inField('title'), text: inField('text') }
}

/**
 * Streets by their last word: "N. Third Ave.", "Washington Street East". A tagger trained on sentences of the world's
 * news knows few of them, and takes "Sir Phillip Drive" for a man.
 */
export const withStreets = (docs: readonly Document[], entities: readonly Entity[]): Entity[] => {
  const all = docs.flatMap(streetsIn)
  if (all.length === 0) return [...entities]
  const known = reachOf(entities.flatMap(({ mentions }) => mentions))
  const wider = ({ span: { field, start, end } }: Mention): boolean =>
    known[field](start) >= end || known[field](start + 1) > end
  const streets = all.filter((street) => !wider(street))
  const reach = reachOf(streets)
  const kept = entities.flatMap((entity) => {
    const mentions = entity.mentions.filter(({ span }) => reach[span.field](span.end) <= span.start)
    if (mentions.length === entity.mentions.length) return [entity]
    return mentions.length === 0
      ? []
      : [
          {
            ...entity,
            mentions,
            name: mentions.reduce((fullest, { text }) => (text.length > fullest.length ? text : fullest), ''),
          },
        ]
  })
  return [...kept, ...asEntities(streets)]
}
