import type { DateMention } from '../types.js'
import { compareDates } from './compare-dates.js'
import { wordsInCommon } from './context.js'
import { headRelation } from './figure-relations.js'
import type { ClaimGroup } from './group.js'
import type { QuantityStatement } from './quantity-statement.js'
import { quantityClaim } from './statements.js'

// What an article says of a figure that is another by now, of a part of it, or of one more.
const MOVED =
  /\b(?:so far|now|earlier|later|initial(?:ly)?|originally|at first|rose|rising|risen|climbed|grew|grown|increased|previous(?:ly)?|reports?|reported|before|since|latest|updated?|totals?|additional|another|includ(?:es?|ing|ed)|of whom|each|alone|every|correct(?:s|ed|ion)?|died)\b/i

/** A plain figure of those killed, injured or arrested, the only one of them in its sentence. */
const isPlainToll = (item: QuantityStatement): boolean => {
  const { fact, context, head, peers } = item
  const { sentence } = context
  return (
    fact.category !== null &&
    fact.unit.dimension === 'count' &&
    fact.value !== null &&
    fact.bound === 'exactly' &&
    !(fact.hypothetical || fact.negated || fact.implied || fact.scope?.length) &&
    head !== null &&
    sentence !== undefined &&
    !context.background &&
    !MOVED.test(sentence.text) &&
    !peers.some((peer) => peer !== item && peer.context.sentence === sentence && peer.fact.category === fact.category)
  )
}

const daysOf = ({ context }: QuantityStatement): readonly DateMention[] =>
  (context.sentence?.dates ?? []).filter(({ type, start, end }) => type !== 'SET' && start !== null && start === end)

// Both tell a day, the same one, and no hour of it that excludes the other's: "Friday", "Friday afternoon".
const ofOneDay = (a: QuantityStatement, b: QuantityStatement): boolean => {
  const [x, y] = [daysOf(a), daysOf(b)]
  return (
    x.length > 0 &&
    y.length > 0 &&
    x.every((one) =>
      y.every((other) => ['same', 'precision', 'compatible'].includes(compareDates(one, other).relation)),
    )
  )
}

/** One place at least that both name, and no two that only the one or only the other does: a crash in Sarun, a crash in Halden. */
const ofOnePlace = ({ context: a }: QuantityStatement, { context: b }: QuantityStatement): boolean => {
  const [x, y] = [a.placesNamed, b.placesNamed]
  const both = [...x].filter((place) => y.has(place)).length
  return both > 0 && (both === x.size || both === y.size)
}

const LEAST_WORDS = 4
const LEAST_SHARE = 0.5

// Half of what the shorter sentence says stands in the other.
const toldInOneWay = ({ context: a }: QuantityStatement, { context: b }: QuantityStatement): boolean => {
  const shared = wordsInCommon(a, b)
  return shared >= LEAST_WORDS && shared >= LEAST_SHARE * Math.min(a.around.size, b.around.size)
}

const contradict = (a: QuantityStatement, b: QuantityStatement): boolean =>
  a.fact.value !== b.fact.value &&
  a.fact.category === b.fact.category &&
  a.context.sentence !== b.context.sentence &&
  ['same', 'group'].includes(headRelation(a, b)) &&
  ofOneDay(a, b) &&
  ofOnePlace(a, b) &&
  toldInOneWay(a, b)

// Of labelled articles 3 of 3 are right: by the rule of succession 4 of 5.
const RIGHT = 0.8

// The first few of a list of tolls: what more an article says of them is told already.
const MOST = 24

/**
 * Where one article gives two figures for one toll: "two people were shot dead on Elm Street on Friday" in one caption,
 * "three people were shot dead on Elm Street on Friday" in another. Of every pair of statements the strictest is asked,
 * for an article says much of parts of a toll, of other tolls and of how it came to be known.
 */
export const ownFigures = (statements: readonly QuantityStatement[]): ClaimGroup[] => {
  const byArticle = new Map<number, QuantityStatement[]>()
  for (const item of statements) {
    if (!isPlainToll(item)) continue
    const list = byArticle.get(item.context.article.index) ?? []
    if (list.length < MOST) list.push(item)
    byArticle.set(item.context.article.index, list)
  }
  return [...byArticle.values()].flatMap((list) => {
    const told = new Set<string>()
    return list.flatMap((a, i) =>
      list.slice(i + 1).flatMap((b): ClaimGroup[] => {
        const key = [a.fact.category, ...[a.fact.value!, b.fact.value!].sort((x, y) => x - y)].join(' ')
        if (told.has(key) || !contradict(a, b)) return []
        told.add(key)
        return [{ topic: 'quantity', subject: '', own: true, claims: [a, b].map(quantityClaim), confidence: RIGHT }]
      }),
    )
  })
}
