import type { Entity, EntityType } from '../types.js'
import { streetCore } from './compare-streets.js'
import { sentenceOf } from './story.js'
import type { StoryArticle } from './story.js'

/** All entities of one type that are written with the same letters. */
export interface Form {
  readonly name: string
  readonly folded: string
  readonly type: EntityType
  readonly members: { readonly article: number; readonly entity: Entity }[]
}

export const words = (form: Form): number => form.folded.split(' ').length

const IN = /(?:^|\s)in\s$/i

/** Whether a place of that name is told of as a town or a region: "in Warren". */
export const townsOf = (forms: readonly Form[], story: readonly StoryArticle[]): ((form: Form) => boolean) => {
  const articles = new Map(story.map((article) => [article.index, article]))
  const towns = new Set(
    forms
      .filter(({ name, type, members }) => {
        if (type !== 'place' || streetCore(name) !== null) return false
        return members.some(({ article, entity }) =>
          entity.mentions.some(({ span }) => {
            const sentence = sentenceOf(articles.get(article)!, span)
            const at = span.start - (sentence?.span.start ?? 0)
            return sentence !== undefined && IN.test(sentence.text.slice(Math.max(0, at - 4), at))
          }),
        )
      })
      .map(({ folded }) => folded),
  )
  return ({ folded }) => towns.has(folded)
}

const QUARTER = /^(?:north|south|east|west|northern|southern|eastern|western|central)(?:east|west)? /

const isQuarterOf = (short: Form, long: Form): boolean => long.folded.replace(QUARTER, '') === short.folded

const SERVICE = /\b(?:police|fire|sheriff|marshal|public safety|schools?|court|hospital)\b/

/** "Halden" and "Halden Police", which a tagger takes for organisations both; not "Halden Police" and its Department. */
const isServiceOf = (short: Form, long: Form): boolean =>
  long.folded.startsWith(`${short.folded} `) &&
  SERVICE.test(long.folded.slice(short.folded.length)) &&
  !SERVICE.test(short.folded)

/** "Fillmore" and "Centennial and Fillmore", where the two meet. */
const isCornerWith = (short: Form, long: Form): boolean =>
  short.folded !== long.folded && long.folded.split(/ (?:and|&) /).includes(short.folded)

/**
 * "Sarn" and "Sarn Fire Department", "in Warren" and "Warren Avenue", "St. Orel" and "North St. Orel", "Americans" and "Cuban
 * Americans": a name that stands in a longer one is not short for it.
 */
export const isWithin = (a: Form, b: Form, isTown: (form: Form) => boolean): boolean => {
  const [short, long] = words(a) <= words(b) ? [a, b] : [b, a]
  if (short.type === 'other') return words(short) === 1 && long.folded.endsWith(` ${short.folded}`)
  if (!long.folded.includes(short.folded)) return false
  if (short.type === 'place' && isCornerWith(short, long)) return true
  if (short.type === 'organization' && isServiceOf(short, long)) return true
  return isTown(short) && (short.type === 'organization' || streetCore(long.name) !== null || isQuarterOf(short, long))
}
