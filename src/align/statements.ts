import type { Claim, Entity, Mention, Quantity } from '../types.js'
import { agedPeople, calledBeside } from './aged-people.js'
import type { AgedPerson } from './aged-people.js'
import { contextOf } from './context.js'
import { makeClaim } from './make-claim.js'
import type { Cast } from './people.js'
import { ageStatement } from './same-age.js'
import type { AgeStatement } from './same-age.js'
import { dateStatement } from './date-statement.js'
import type { DateStatement } from './date-statement.js'
import { quantityStatement } from './quantity-statement.js'
import type { QuantityStatement } from './quantity-statement.js'
import { isNotHisAge } from './not-his-age.js'
import { sentenceOf } from './story.js'
import type { StoryArticle } from './story.js'

const PER_YEAR: Readonly<Record<string, number>> = { year: 1, month: 12, week: 52, day: 365 }

// So many statements of an article are weighed against each other: those of any article that a person would read.
const MOST_PEERS = 150

// The list that each statement knows as its peers is filled once all are made.
const withPeers = <T>(
  make: (peers: readonly T[]) => readonly T[],
  isPeer: (item: T) => boolean = () => true,
): readonly T[] => {
  const peers: T[] = []
  const all = make(peers)
  peers.push(...all.filter(isPeer).slice(0, MOST_PEERS))
  return all
}

export const quantityStatements = (story: readonly StoryArticle[], cast: Cast): QuantityStatement[] =>
  story.flatMap((article) =>
    withPeers<QuantityStatement>(
      (peers) =>
        article.facts.quantities
          .filter((fact) => fact.unit.dimension !== 'age')
          .map((fact) => quantityStatement(fact, contextOf(article, fact, cast), peers)),
      ({ fact }) => fact.implied === undefined,
    ),
  )

// "in her 30s": 30 to 40; "22 months": 1.83.
const yearsOf = ({ value, min, max, unit }: Quantity): readonly [number, number] | null => {
  const years = (figure: number): number => Math.round((100 * figure) / (PER_YEAR[unit.symbol] ?? 1)) / 100
  if (value !== null) return [years(value), years(value)]
  return min === null || max === null ? null : [years(min), years(max)]
}

const BEFORE_LIMIT = /\b(?:under|over|below|above|older than|younger than|at least|up to)(?: (?:the )?ages? of)? $/i
const AFTER_LIMIT = /^ (?:and|or) (?:under|over|older|younger|up|above|below)\b/i

// What the age itself was read with: "at least 18 years old", "aged 65 or older".
const OWN_LIMIT =
  /^(?:under|over|below|above|older than|younger than|at least|up to)\b|\b(?:and|or) (?:under|over|older|younger|up|above|below)$/i

// "under the age of 18", "ages 12 and under": a limit that the law sets, nobody's age.
const isLimit = ({ text, span }: Mention, article: StoryArticle): boolean => {
  const sentence = sentenceOf(article, span)
  if (!sentence) return false
  const start = span.start - sentence.span.start
  return (
    OWN_LIMIT.test(text) ||
    BEFORE_LIMIT.test(sentence.text.slice(Math.max(0, start - 30), Math.max(0, start))) ||
    AFTER_LIMIT.test(sentence.text.slice(start + text.length, start + text.length + 14))
  )
}

const agesIn = (article: StoryArticle, cast: Cast, peers: readonly AgeStatement[]): AgeStatement[] => {
  const { people, personAt } = agedPeople(article, cast)
  const taken = new Set<Entity>()
  const make = (
    mention: Mention,
    years: readonly [number, number],
    fact: Quantity | Entity,
    person: AgedPerson | undefined,
  ) =>
    ageStatement(
      mention,
      years,
      fact,
      contextOf(article, mention, cast),
      person ? { cluster: person.cluster, name: person.entity.name, called: calledBeside(person, mention) } : null,
      peers,
    )
  const stated = article.facts.quantities.flatMap((fact) => {
    const years = fact.unit.dimension === 'age' ? yearsOf(fact) : null
    if (years === null || isLimit(fact, article)) return []
    const person = personAt(fact)
    if (person) taken.add(person.entity)
    if (isNotHisAge(fact, article)) return []
    return [make(fact, years, fact, person)]
  })
  const others = people.flatMap((person) => {
    const { age } = person.entity
    return age === null || taken.has(person.entity)
      ? []
      : [make({ text: age.text, span: age.span }, [age.value, age.value], person.entity, person)]
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
        .filter(
          ({ type, start, value }) =>
            (type === 'DATE' || type === 'TIME') && (start !== null || value.startsWith('XXXX')),
        )
        .map((fact) => dateStatement(fact, contextOf(article, fact, cast), peers)),
    ),
  )

export const quantityClaim = ({ fact, context }: QuantityStatement): Claim =>
  makeClaim(context.article, fact, fact.value, fact)

export const ageClaim = ({ mention, min, max, fact, context }: AgeStatement): Claim =>
  makeClaim(context.article, mention, min === max ? min : null, fact)

export const dateClaim = ({ fact, context }: DateStatement): Claim => makeClaim(context.article, fact, fact.value, fact)
