import { ageSubject } from './age-subject.js'
import type { ClaimGroup } from './group.js'
import { link } from './link.js'
import type { Cast } from './people.js'
import { AGE_MODEL, apart } from './same-age.js'
import type { AgeStatement } from './same-age.js'
import { ageClaim, ageStatements } from './statements.js'
import type { StoryArticle } from './story.js'

const articleOf = ({ context }: AgeStatement): number => context.article.index

const differ = (items: readonly AgeStatement[]): boolean =>
  items.some(({ min, max }) => min !== items[0]!.min || max !== items[0]!.max)

const worthTelling = (items: readonly AgeStatement[]): boolean =>
  new Set(items.map(articleOf)).size > 1 || differ(items)

// A mother may be sixteen years older than her daughter of the same name; no reporter is off by more than this.
const LONGEST_APART = 10

// Each is weighed against each: more than any story tells of one person.
const MOST_WEIGHED = 200

/** A name in full, by which nobody else in the article is called. */
const isFull = (called: string | null): boolean => called !== null && called.includes(' ')

// "26-year-old Jeremy Cole, 36," and "Jeremy Cole, 26 … Jeremy Cole, 36" are slips; "Washington, 33" is the sister of
// "Martice Washington, 42", and "Mark, 5" the son of "Mark Short, 40".
const oneBearer = (a: AgeStatement, b: AgeStatement): boolean => a.called === b.called && isFull(a.called)

const fits = (a: AgeStatement, b: AgeStatement): boolean => {
  const years = apart(a, b)
  if (years < 1 || oneBearer(a, b)) return true
  return articleOf(a) !== articleOf(b) && years <= LONGEST_APART
}

/**
 * The ages that may be of one person. A family shares its name, and a text calls father and son by it: of ages that cannot be
 * one person's, those stay that most of the others go with.
 */
const ofOnePerson = (set: readonly AgeStatement[]): readonly AgeStatement[] => {
  const first = set[0]!
  if (set.every((item) => item.min === first.min && item.max === first.max)) return set
  const agreeing = (item: AgeStatement): number => set.filter((other) => apart(item, other) < 1).length
  const byWeight = set.toSorted((a, b) => agreeing(b) - agreeing(a))
  const kept: AgeStatement[] = []
  for (const item of byWeight) if (kept.every((other) => fits(item, other))) kept.push(item)
  return set.filter((item) => kept.includes(item))
}

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
  const byName = [...named]
    .map(([cluster, set]) => [cluster, ofOnePerson(set.slice(0, MOST_WEIGHED))] as const)
    .filter(([, set]) => worthTelling(set))
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
