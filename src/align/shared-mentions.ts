import type { Entity, NameComparison } from '../types.js'
import { fold } from '../text/normalize.js'

/** A link between two forms, by their places in the list. */
export interface NameLink {
  readonly a: number
  readonly b: number
  readonly comparison: NameComparison
}

interface Written {
  readonly members: readonly { readonly article: number; readonly entity: Entity }[]
}

// A name that more forms share than this is the parser's doing; leaving it out keeps the work linear.
const MAX_FORMS = 12

const fullNamesOf = ({ name, mentions }: Entity): ReadonlySet<string> =>
  new Set([name, ...mentions.map(({ text }) => text)].map(folded).filter((text) => text.includes(' ')))

const folded = (text: string): string => fold(text).replace(/\./g, '').replace(/\s+/g, ' ')

/** A person's names of two words or more, folded, without those that another person of the same article has too. */
export const writtenNames = (forms: readonly Written[]): ReadonlySet<string>[] => {
  const owners = new Map<string, Entity | null>()
  const people = forms.map(({ members }) =>
    members
      .filter(({ entity }) => entity.type === 'person')
      .map(({ article, entity }) => ({ article, entity, names: fullNamesOf(entity) })),
  )
  for (const { article, entity, names } of people.flat())
    for (const name of names) {
      const key = `${article} ${name}`
      owners.set(key, owners.has(key) && owners.get(key) !== entity ? null : entity)
    }
  return people.map(
    (list) =>
      new Set(
        list.flatMap(({ article, names }) => [...names].filter((name) => owners.get(`${article} ${name}`) !== null)),
      ),
  )
}

/**
 * Links two people who are written alike somewhere, whatever the fullest name that each article uses: "Omar Pell" is
 * the "Omar Lucas Tobin Pell" of an article that calls him "Omar Pell" as well. A name that more articles use links first:
 * "John Pell" of five articles before the "Lucas Pell" of two, where one article has taken the one for the other.
 */
export const linkSharedMentions = (forms: readonly Written[], written: readonly ReadonlySet<string>[]): NameLink[] => {
  const byName = new Map<string, number[]>()
  written.forEach((names, i) => {
    for (const name of names) {
      const list = byName.get(name)
      if (list) list.push(i)
      else byName.set(name, [i])
    }
  })
  const links: NameLink[] = []
  for (const list of byName.values()) {
    if (list.length < 2 || list.length > MAX_FORMS) continue
    const articles = list.reduce((sum, i) => sum + forms[i]!.members.length, 0)
    const comparison: NameComparison = {
      relation: 'same',
      score: 0.9 + 0.1 * (1 - 1 / articles),
      explanation: 'both articles use one name',
    }
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) links.push({ a: list[x]!, b: list[y]!, comparison })
  }
  return links
}
