import { NICKNAMES } from '../../data/name-nicknames.js'
import { NAMES_APART } from '../../data/name-pairs-apart.js'
import { NAME_VARIANTS } from '../../data/name-variants.js'
import { foldName } from '../../text/fold-name.js'

interface GivenNames {
  readonly shortForms: ReadonlyMap<string, ReadonlySet<string>>
  readonly known: ReadonlySet<string>
  readonly groups: ReadonlyMap<string, readonly number[]>
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>
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
      const word = foldName(name)
      const of = groups.get(word)
      if (of) of.push(i)
      else groups.set(word, [i])
    }
  })
  const apart = new Map<string, Set<string>>()
  for (const pair of NAMES_APART) {
    const [a = '', b = ''] = pair.split(' ')
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const of = apart.get(x)
      if (of) of.add(y)
      else apart.set(x, new Set([y]))
    }
  }
  return { shortForms, known, groups, apart }
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

/** Two names of two persons, however alike: "Louis" and "Louise", "Francis" and "Frances". */
export const areApart = (a: string, b: string): boolean => given().apart.get(a)?.has(b) ?? false

/** Stands in a pair of names that are two persons'. */
export const hasApart = (word: string): boolean => given().apart.has(word)

// What two spellings of one English name sound like: Marc, Mark; Caitlin, Kaitlyn; Sarah, Sara; Jon, John.
const soundOf = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/[cs]h/g, 'x')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|[cq]/g, 'k')
    .replace(/(?<=.)h/g, '')
    .replace(/z/g, 's')
    .replace(/ai|ay|ei|ey|ea|ee|ie|y/g, 'i')
    .replace(/(?<letter>.)\k<letter>+/g, '$<letter>')
    .replace(/(?<=..)e$/, '')

/** Two spellings that sound alike: "Marc", "Mark". */
export const soundAlike = (a: string, b: string): boolean => soundOf(a) === soundOf(b)

/** One short form stands for both: "Jeff" for "Geoffrey" and "Jeffrey". */
export const shareShortForm = (a: string, b: string): boolean => {
  const [x, y] = [given().shortForms.get(a), given().shortForms.get(b)]
  if (x && y) for (const short of x) if (short.length > 3 && y.has(short)) return true
  return false
}
