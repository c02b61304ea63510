import { spansOverlap } from '../text/span.js'
import type { Claim, Entity, Span } from '../types.js'
import { contextOf } from './context.js'
import { makeClaim } from './make-claim.js'
import type { Cast } from './people.js'
import { ageStatement } from './same-age.js'
import type { AgeStatement } from './same-age.js'
import type { DateStatement } from './same-date.js'
import { quantityStatement } from './same-quantity.js'
import type { QuantityStatement } from './same-quantity.js'
import type { StoryArticle } from './story.js'

const PER_YEAR: Readonly<Record<string, number>> = { year: 1, month: 12, week: 52, day: 365 }

// The list that each statement knows as its peers is the list that is returned.
const withPeers = <T>(make: (peers: readonly T[]) => readonly T[]): T[] => {
  const peers: T[] = []
  peers.push(...make(peers))
  return peers
}

export const quantityStatements = (story: readonly StoryArticle[], cast: Cast): QuantityStatement[] =>
  story.flatMap((article) =>
    withPeers<QuantityStatement>((peers) =>
      article.facts.quantities
        .filter((fact) => fact.unit.dimension !== 'age')
        .map((fact) => quantityStatement(fact, contextOf(article, fact, cast.inSentence), peers)),
    ),
  )

interface AgedPerson {
  readonly entity: Entity
  readonly cluster: number
}

const agedPeople = (article: StoryArticle, cast: Cast): AgedPerson[] =>
  article.facts.entities.flatMap((entity) => {
    const cluster = entity.age ? cast.named(article.index, entity.name) : null
    return cluster === null ? [] : [{ entity, cluster }]
  })

const agesIn = (article: StoryArticle, cast: Cast, peers: readonly AgeStatement[]): AgeStatement[] => {
  const people = agedPeople(article, cast)
  const taken = new Set<Entity>()
  const personAt = (span: Span): AgedPerson | undefined =>
    people.find(({ entity }) => spansOverlap(entity.age!.span, span))
  const stated = article.facts.quantities
    .filter(({ unit, value }) => unit.dimension === 'age' && value !== null)
    .map((fact) => {
      const person = personAt(fact.span)
      if (person) taken.add(person.entity)
      const who = person ? { cluster: person.cluster, name: person.entity.name } : null
      const value = Math.round((100 * fact.value!) / (PER_YEAR[fact.unit.symbol] ?? 1)) / 100
      return ageStatement(fact, value, fact, contextOf(article, fact, cast.inSentence), who, peers)
    })
  const others = people
    .filter(({ entity }) => !taken.has(entity))
    .map(({ entity, cluster }) => {
      const age = entity.age!
      const mention = { text: age.text, span: age.span }
      const who = { cluster, name: entity.name }
      return ageStatement(mention, age.value, entity, contextOf(article, mention, cast.inSentence), who, peers)
    })
  return [...stated, ...others].sort(
    (a, b) => a.context.position - b.context.position || a.mention.span.start - b.mention.span.start,
  )
}

/** Ages in the text, each once: as a quantity, or where no quantity was read as the age of a person. */
export const ageStatements = (story: readonly StoryArticle[], cast: Cast): AgeStatement[] =>
  story.flatMap((article) => withPeers<AgeStatement>((peers) => agesIn(article, cast, peers)))

export const dateStatements = (story: readonly StoryArticle[], cast: Cast): DateStatement[] =>
  story.flatMap((article) =>
    withPeers<DateStatement>((peers) =>
      article.facts.dates
        .filter(({ type, start }) => (type === 'DATE' || type === 'TIME') && start !== null)
        .map((fact) => ({ fact, context: contextOf(article, fact, cast.inSentence), peers })),
    ),
  )

export const quantityClaim = ({ fact, context }: QuantityStatement): Claim =>
  makeClaim(context.article, fact, fact.value, fact)

export const ageClaim = ({ mention, value, fact, context }: AgeStatement): Claim =>
  makeClaim(context.article, mention, value, fact)

export const dateClaim = ({ fact, context }: DateStatement): Claim => makeClaim(context.article, fact, fact.value, fact)
