/** Pairs of statements of labelled stories with their evidence, and whether they are of one fact. */
import { hoursOf } from '../../src/align/hours.js'
import { withMissedNames } from '../../src/align/missed-names.js'
import { readCast } from '../../src/align/people.js'
import { AGE_MODEL } from '../../src/align/same-age.js'
import { DAY_MODEL, HOUR_MODEL } from '../../src/align/same-date.js'
import { sameNames } from '../../src/align/same-name.js'
import { QUANTITY_MODEL } from '../../src/align/same-quantity.js'
import { ageStatements, dateStatements, quantityStatements } from '../../src/align/statements.js'
import { readStory } from '../../src/align/story.js'
import type { LinkModel, Statement } from '../../src/align/link.js'
import { extractFacts } from '../../src/extract.js'
import type { ArticleFacts, Span } from '../../src/types.js'
import type { Labelled, Slot } from '../labelled.js'
import type { Example as Plain } from './logistic.js'

export interface Example extends Plain {
  /** The two state different values: what a discrepancy rests on. */
  readonly differs: boolean
}

const slotsAt = (slots: readonly Slot[], article: string, span: Span): Slot[] =>
  slots.filter(({ claims }) =>
    claims.some(
      (claim) =>
        claim.article === article && claim.field === span.field && claim.start < span.end && span.start < claim.end,
    ),
  )

const shareKey = <T extends Statement>(a: T, b: T, model: LinkModel<T>): boolean => {
  const keys = new Set(model.keys(a))
  return model.keys(b).some((key) => keys.has(key))
}

/**
 * A reader marks a fact once in an article, though it may be told there three times. Where a reader marked "two dead" here
 * and "four dead" there, a second "two dead" of the one article against the "four" of the other is no example of two facts.
 */
const oftenTold = <T extends Statement>(items: readonly T[], model: LinkModel<T>): ((i: number) => number[]) => {
  const article = ({ context }: T): unknown => context.article
  const told = items.map((a, i) =>
    items.flatMap((b, j) =>
      i === j ||
      (article(a) === article(b) && model.comparable(a, b) && shareKey(a, b, model) && model.relation(a, b) === 'equal')
        ? [j]
        : [],
    ),
  )
  return (i) => told[i]!
}

const pairsOf = <T extends Statement>(
  labelled: Labelled,
  items: readonly T[],
  spanOf: (item: T) => Span,
  model: LinkModel<T>,
  topics: readonly string[],
): Example[] => {
  const slots = labelled.slots.filter(({ topic }) => topics.includes(topic))
  const places = items.map((item) => slotsAt(slots, item.context.article.facts.article.id, spanOf(item)))
  const told = oftenTold(items, model)
  const together = (i: number, j: number): readonly Slot[] => places[i]!.filter((slot) => places[j]!.includes(slot))
  const seen = new Set<string>()
  const examples: Example[] = []
  for (const [i, a] of items.entries()) {
    for (const [j, b] of items.entries()) {
      if (j <= i || a.context.article === b.context.article || !model.comparable(a, b)) continue
      if (!shareKey(a, b, model)) continue
      const shared = together(i, j)
      const same = shared.some(({ verdict }) => verdict !== 'trap')
      const trap = shared.some(({ verdict }) => verdict === 'trap')
      const differs = model.relation(a, b) === 'different'
      if (!same && !trap && !differs) continue
      if (
        !same &&
        !trap &&
        told(i).some((x) => told(j).some((y) => together(x, y).some((slot) => slot.verdict !== 'trap')))
      )
        continue
      // The captions of a gallery say one sentence twenty times.
      const x = model.evidence(a, b)
      const key = JSON.stringify([
        a.context.sentence?.text,
        b.context.sentence?.text,
        x.map((size) => size.toFixed(1)),
        same,
      ])
      if (seen.has(key)) continue
      seen.add(key)
      examples.push({ x, y: same ? 1 : 0, group: labelled.story, differs })
    }
  }
  return examples
}

const readFacts = ({ articles }: Labelled): ArticleFacts[] => articles.map((article) => extractFacts(article))

export interface Examples {
  readonly quantities: readonly Example[]
  readonly ages: readonly Example[]
  readonly dates: readonly Example[]
  readonly hours: readonly Example[]
}

export const examplesOf = (
  stories: readonly Labelled[],
  factsOf: (labelled: Labelled) => readonly ArticleFacts[] = readFacts,
): Examples => {
  const quantities: Example[] = []
  const ages: Example[] = []
  const dates: Example[] = []
  const hours: Example[] = []
  for (const labelled of stories) {
    const story = readStory(withMissedNames(factsOf(labelled)))
    const cast = readCast(story, sameNames(story))
    quantities.push(
      ...pairsOf(labelled, quantityStatements(story, cast), ({ fact }) => fact.span, QUANTITY_MODEL, ['quantity']),
    )
    ages.push(...pairsOf(labelled, ageStatements(story, cast), ({ mention }) => mention.span, AGE_MODEL, ['age']))
    const days = dateStatements(story, cast)
    const spanOf = ({ fact }: (typeof days)[number]) => fact.span
    dates.push(...pairsOf(labelled, days, spanOf, DAY_MODEL, ['date']))
    const timed = days.filter(({ fact }) => hoursOf(fact) !== null)
    hours.push(...pairsOf(labelled, timed, spanOf, HOUR_MODEL, ['date']))
  }
  return { quantities, ages, dates, hours }
}
