import type { ArticleFacts, Topic } from '../types.js'
import type { ClaimGroup } from './group.js'
import { hoursOf } from './hours.js'
import { link } from './link.js'
import type { LinkModel } from './link.js'
import { readCast } from './people.js'
import type { Cast } from './people.js'
import { ADDRESS_MODEL, isAddress } from './same-address.js'
import { AGE_MODEL } from './same-age.js'
import type { AgeStatement } from './same-age.js'
import { DAY_MODEL, HOUR_MODEL } from './same-date.js'
import type { DateStatement } from './same-date.js'
import { sameNames } from './same-name.js'
import { QUANTITY_MODEL } from './same-quantity.js'
import type { QuantityStatement } from './same-quantity.js'
import { sameQuotes } from './same-quote.js'
import { sameRoles } from './same-role.js'
import { ageClaim, ageStatements, dateClaim, dateStatements, quantityClaim, quantityStatements } from './statements.js'
import { readStory } from './story.js'
import type { StoryArticle } from './story.js'

export interface AlignedStory {
  readonly articles: readonly StoryArticle[]
  readonly cast: Cast
  readonly groups: readonly ClaimGroup[]
}

const quantityGroups = (story: readonly StoryArticle[], cast: Cast): ClaimGroup[] => {
  const all = quantityStatements(story, cast)
  const groups = (model: LinkModel<QuantityStatement>, items: readonly QuantityStatement[]): ClaimGroup[] =>
    link(items, model).map(({ items: set, confidence }) => ({
      topic: 'quantity',
      subject: '',
      claims: set.map((i) => quantityClaim(items[i]!)),
      confidence,
    }))
  return [
    ...groups(
      QUANTITY_MODEL,
      all.filter((item) => !isAddress(item)),
    ),
    ...groups(ADDRESS_MODEL, all.filter(isAddress)),
  ]
}

const ageSubject = (items: readonly AgeStatement[]): string => {
  const name = items.map((item) => item.name).find((found) => found !== null)
  const noun = items.flatMap((item) => [...item.nouns])[0]
  return `age of ${name ?? (noun === undefined ? 'a person' : `the ${noun}`)}`
}

/** Ages of one named person first; then the ages of people without a name, by what is said of them. */
const ageGroups = (story: readonly StoryArticle[], cast: Cast): ClaimGroup[] => {
  const items = ageStatements(story, cast)
  const named = new Map<number, AgeStatement[]>()
  for (const item of items) {
    if (item.person !== null) named.set(item.person, [...(named.get(item.person) ?? []), item])
  }
  const group = (set: readonly AgeStatement[], confidence: number): ClaimGroup => ({
    topic: 'age',
    subject: ageSubject(set),
    claims: set.map(ageClaim),
    confidence,
  })
  const byName = [...named].map(([cluster, set]) => group(set, cast.clusters[cluster]!.confidence))
  const together = new Set(
    byName
      .filter(({ claims }) => new Set(claims.map(({ articleId }) => articleId)).size > 1)
      .flatMap(({ claims }) => claims.map(({ span, articleId }) => `${articleId}|${span.field}|${span.start}`)),
  )
  const rest = items.filter(
    ({ mention, context }) =>
      !together.has(`${context.article.facts.article.id}|${mention.span.field}|${mention.span.start}`),
  )
  const linked = link(rest, AGE_MODEL).map(({ items: set, confidence }) =>
    group(
      set.map((i) => rest[i]!),
      confidence,
    ),
  )
  return [...byName.filter(({ claims }) => new Set(claims.map(({ articleId }) => articleId)).size > 1), ...linked]
}

const EVENT_WORDS: Readonly<Record<string, string>> = {
  die: 'death',
  injure: 'injury',
  attack: 'attack',
  arrest: 'arrest',
  court: 'court case',
  find: 'discovery',
  respond: 'emergency response',
  missing: 'disappearance',
  captive: 'capture',
  displace: 'displacement',
  quake: 'disaster',
  meet: 'meeting',
  vote: 'vote',
  trade: 'trade',
  agree: 'agreement',
  hire: 'appointment',
  born: 'family event',
  release: 'release',
  reward: 'reward',
}

const dateSubject = (items: readonly DateStatement[], aspect: 'day' | 'hour'): string => {
  const event = items.flatMap(({ context }) => context.events)[0]
  const what = aspect === 'day' ? 'date' : 'time of day'
  return event === undefined ? what : `${what} of the ${EVENT_WORDS[event] ?? event}`
}

const dateGroups = (story: readonly StoryArticle[], cast: Cast): ClaimGroup[] => {
  const items = dateStatements(story, cast)
  const groups = (
    model: LinkModel<DateStatement>,
    aspect: 'day' | 'hour',
    of: readonly DateStatement[],
  ): ClaimGroup[] =>
    link(of, model).map(({ items: set, confidence }) => ({
      topic: 'date',
      aspect,
      subject: dateSubject(
        set.map((i) => of[i]!),
        aspect,
      ),
      claims: set.map((i) => dateClaim(of[i]!)),
      confidence,
    }))
  const several = ({ claims }: ClaimGroup): boolean => new Set(claims.map(({ articleId }) => articleId)).size > 1
  return [
    ...groups(DAY_MODEL, 'day', items),
    ...groups(
      HOUR_MODEL,
      'hour',
      items.filter(({ fact }) => hoursOf(fact) !== null),
    ).filter(several),
  ]
}

/** For each topic, how its claims are brought together. Names are told apart first: all others lean on them. */
const TOPICS: readonly {
  readonly topic: Topic
  readonly groups: (story: readonly StoryArticle[], cast: Cast) => ClaimGroup[]
}[] = [
  { topic: 'quantity', groups: quantityGroups },
  { topic: 'age', groups: ageGroups },
  { topic: 'date', groups: dateGroups },
  { topic: 'role', groups: sameRoles },
  { topic: 'quote', groups: (story, cast) => sameQuotes(story, cast.named) },
]

/** Brings together what speaks of the same fact. */
export const align = (facts: readonly ArticleFacts[], topics: readonly Topic[]): AlignedStory => {
  const articles = readStory(facts)
  const cast = readCast(articles, sameNames(articles))
  return {
    articles,
    cast,
    groups: TOPICS.filter(({ topic }) => topics.includes(topic)).flatMap(({ groups }) => groups(articles, cast)),
  }
}
