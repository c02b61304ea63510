import type { ClaimGroup } from './group.js'
import { link } from './link.js'
import type { Cast } from './people.js'
import { AGE_MODEL } from './same-age.js'
import type { AgeStatement } from './same-age.js'
import { ageClaim, ageStatements } from './statements.js'
import type { StoryArticle } from './story.js'

const ageSubject = (items: readonly AgeStatement[]): string => {
  const name = items.map((item) => item.name).find((found) => found !== null)
  const noun = items.flatMap((item) => [...item.nouns])[0]
  return `age of ${name ?? (noun === undefined ? 'a person' : `the ${noun}`)}`
}

const articleOf = ({ context }: AgeStatement): number => context.article.index

const differ = (items: readonly AgeStatement[]): boolean =>
  items.some(({ min, max }) => min !== items[0]!.min || max !== items[0]!.max)

const worthTelling = (items: readonly AgeStatement[]): boolean =>
  new Set(items.map(articleOf)).size > 1 || differ(items)

/** Ages of one named person first; then the ages of people without a name, by what is said of them. */
export const ageGroups = (story: readonly StoryArticle[], cast: Cast): ClaimGroup[] => {
  const items = ageStatements(story, cast)
  const named = new Map<number, AgeStatement[]>()
  for (const item of items) {
    if (item.person === null) continue
    const list = named.get(item.person)
    if (list) list.push(item)
    else named.set(item.person, [item])
  }
  const group = (set: readonly AgeStatement[], confidence: number): ClaimGroup => ({
    topic: 'age',
    subject: ageSubject(set),
    claims: set.map(ageClaim),
    confidence,
  })
  const byName = [...named].filter(([, set]) => worthTelling(set))
  const told = new Set(byName.flatMap(([, set]) => set))
  const rest = items.filter((item) => !told.has(item))
  return [
    ...byName.map(([cluster, set]) => group(set, cast.clusters[cluster]!.confidence)),
    ...link(rest, AGE_MODEL).map(({ items: set, confidence }) =>
      group(
        set.map((i) => rest[i]!),
        confidence,
      ),
    ),
  ]
}
