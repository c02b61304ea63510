import { NICKNAMES } from '../../data/name-nicknames.js'
import { NAME_VARIANTS } from '../../data/name-variants.js'
import { fold } from './fold.js'

interface GivenNames {
  readonly shortForms: ReadonlyMap<string, ReadonlySet<string>>
  readonly known: ReadonlySet<string>
  readonly groups: ReadonlyMap<string, readonly number[]>
}

const readTables = (): GivenNames => {
  const shortForms = new Map<string, Set<string>>()
  const known = new Set<string>()
  for (const line of NICKNAMES) {
    for (const entry of line.split('|')) {
      const [name = '', shorts = ''] = entry.split(':')
      shortForms.set(name, new Set(shorts.split(' ')))
      known.add(name)
      for (const short of shorts.split(' ')) known.add(short)
    }
  }
  const groups = new Map<string, number[]>()
  NAME_VARIANTS.forEach((line, i) => {
    for (const name of line.split(' ')) {
      const word = fold(name)
      const of = groups.get(word)
      if (of) of.push(i)
      else groups.set(word, [i])
    }
  })
  return { shortForms, known, groups }
}

let tables: GivenNames | undefined
const given = (): GivenNames => (tables ??= readTables())

/** "Bob" for "Robert", either way round. */
export const isShortForm = (a: string, b: string): boolean => {
  const { shortForms } = given()
  return (shortForms.get(a)?.has(b) ?? false) || (shortForms.get(b)?.has(a) ?? false)
}

/** An English given name or one of its short forms. */
export const isKnownGivenName = (word: string): boolean => given().known.has(word)

/** One name in two languages: "Oleksandr" and "Alexander", "Mykola" and "Nikolai". */
export const isVariant = (a: string, b: string): boolean => {
  const { groups } = given()
  const of = groups.get(a)
  const other = of && groups.get(b)
  return other !== undefined && of!.some((i) => other.includes(i))
}

/** Groups of the variants table that a word stands in. */
export const hasVariants = (word: string): boolean => given().groups.has(word)

/** The first group of a word, or -1. */
export const variantGroup = (word: string): number => given().groups.get(word)?.[0] ?? -1
