import type { Entity, Mention } from '../types.js'
import type { Cast } from './people.js'
import { sentenceOf } from './story.js'
import type { StoryArticle } from './story.js'

export interface AgedPerson {
  readonly entity: Entity
  readonly cluster: number
}

// Between an age and the name beside it: "Keller, a nurse and mother of two, 42".
const BESIDE = 60

/** How the person is called beside the age, lower case: "washington" in "Washington, 33"; null where the name stands far off. */
export const calledBeside = ({ entity }: AgedPerson, { span }: Mention): string | null => {
  let best: Mention | undefined
  let least = BESIDE
  for (const mention of entity.mentions) {
    if (mention.span.field !== span.field) continue
    const distance = Math.max(mention.span.start - span.end, span.start - mention.span.end)
    if (distance < least) [best, least] = [mention, distance]
  }
  return best?.text.toLowerCase() ?? null
}

/** The people of an article, and whose age is told in a place. */
export interface AgedPeople {
  readonly people: readonly AgedPerson[]
  readonly personAt: (age: Mention) => AgedPerson | undefined
}

// "That 13-year-old, Ann Roe's son": the age is not that of the one who is named.
const OF_ANOTHER = /^,? (?:[\p{L}.'’-]+ ){0,3}[\p{L}.-]+['’]s /u

const placeOf = (field: string, offset: number): string => `${field}|${offset}`

/**
 * Looked up by the places of ages and names: thousands of each are still read in a moment.
 *
 * "26-year-old Jeremy Cole, 36,": both are said of him, whichever the parser took for his age.
 */
export const agedPeople = (article: StoryArticle, cast: Cast): AgedPeople => {
  const { facts, index } = article
  const byAge = new Map<string, AgedPerson>()
  const byStart = new Map<string, AgedPerson>()
  const byEnd = new Map<string, AgedPerson>()
  const note = (map: Map<string, AgedPerson>, key: string, person: AgedPerson): void => {
    if (!map.has(key)) map.set(key, person)
  }
  const people: AgedPerson[] = []
  for (const entity of facts.entities) {
    const cluster = entity.type === 'person' ? cast.named(index, entity.name) : null
    if (cluster === null) continue
    const person = { entity, cluster }
    people.push(person)
    const { age } = entity
    if (age) for (let i = age.span.start; i < age.span.end; i++) note(byAge, placeOf(age.span.field, i), person)
    for (const { span } of entity.mentions) {
      note(byStart, placeOf(span.field, span.start), person)
      note(byEnd, placeOf(span.field, span.end), person)
    }
  }
  const ageAt = ({ span }: Mention): AgedPerson | undefined => {
    for (let i = span.start; i < span.end; i++) {
      const person = byAge.get(placeOf(span.field, i))
      if (person) return person
    }
    return undefined
  }
  const beside = ({ text, span }: Mention): AgedPerson | undefined => {
    const [map, at, step] = /old$/i.test(text) ? [byStart, span.end, 1] : [byEnd, span.start, -1]
    const sentence = step > 0 ? sentenceOf(article, span) : undefined
    if (sentence && OF_ANOTHER.test(sentence.text.slice(at - sentence.span.start))) return undefined
    return map.get(placeOf(span.field, at + step)) ?? map.get(placeOf(span.field, at + 2 * step))
  }
  return { people, personAt: (age) => ageAt(age) ?? beside(age) }
}
