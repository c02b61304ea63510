import { compareNames } from '../../align/names/compare-names.js'
import { AGENCIES } from '../../data/agencies.js'
import { createSets } from '../../align/union.js'
import { fold } from '../../text/normalize.js'
import type { Attribution, Claim, Topic } from '../../types.js'
import { relaysOf } from '../who-says.js'
import { bodyNamed, bodyOf, isPartOf, nameWords, spokenFor, withoutBearer } from './body.js'
import type { Body } from './body.js'

/** What is known of the articles and names of a story. */
export interface Known {
  /** The independent source that an article belongs to, by its text. */
  readonly groupOf: (articleId: string) => number | undefined
  /** The cluster of entities that a name means in an article. */
  readonly clusterOf: (articleId: string, name: string) => number | null
  /** What is called a role of the one that a name means in an article, by any article. */
  readonly rolesOf: (articleId: string, name: string) => readonly string[]
  /** The outlet of an article. */
  readonly outletOf: (articleId: string) => string | undefined
}

interface Origin {
  readonly name: string
  readonly cluster: number | null
  readonly articleId: string
  /** Whose word it is, where somebody speaks for others. */
  readonly body: Body | null
}

// A witness of one article is hardly the witness of the other; the police of one story are the same police.
const NOBODY_KNOWN =
  /\b(?:witness|neighbou?r|source|resident|relative|friend|person|people|man|woman|boy|girl|victim|survivor|student|worker|customer|passenger|report|document|record|study|survey|poll|expert|analyst)s?\b/

const isGeneric = (name: string): boolean => !/\p{Lu}/u.test(name.slice(1)) && NOBODY_KNOWN.test(fold(name))

const wordsOf = (name: string): string[] => nameWords(name).filter((word) => word !== 'the')

let agencies: ReadonlyMap<string, string> | undefined

/** The agency that a name names: RIA Novosti of "Russia's RIA news agency". */
const agencyIn = (name: string): string | null => {
  agencies ??= new Map(
    AGENCIES.flatMap(([usual, ...forms]) =>
      forms.filter((form) => form.length > 2).map((form): [string, string] => [wordsOf(form).join(' '), usual]),
    ),
  )
  const words = wordsOf(name)
  for (let first = 0; first < Math.min(words.length, 8); first++)
    for (let last = Math.min(words.length, first + 4); last > first; last--) {
      const agency = agencies.get(words.slice(first, last).join(' '))
      if (agency !== undefined) return agency
    }
  return null
}

const isOne = (a: Origin, b: Origin): boolean => {
  const agency = agencyIn(a.name)
  if (agency !== null && agency === agencyIn(b.name)) return true
  if (a.cluster !== null && a.cluster === b.cluster) return true
  const [x, y] = [wordsOf(a.name), wordsOf(b.name)]
  if (isGeneric(a.name) || isGeneric(b.name)) return a.articleId === b.articleId && x.join(' ') === y.join(' ')
  if (x.length > 0 && x.join(' ') === y.join(' ')) return true
  return a.cluster === null || b.cluster === null
    ? false
    : compareNames(a.name, b.name, { type: 'organization' }).relation === 'same'
}

// The fullest that is said of whom somebody speaks for: "Sarun police spokesman" rather than "police spokesman".
const bodyOfSpeaker = (name: string, roles: readonly string[]): Body | null => {
  if (isGeneric(name)) return null
  const own = bodyOf(withoutBearer(name))
  if (own) return own
  const bodies = roles.map(bodyOf).filter((body) => body !== null)
  const [fullest] = bodies.sort((a, b) => b.of.size - a.of.size)
  if (fullest) return fullest
  return [name, ...roles].map(spokenFor).find((body) => body !== null) ?? bodyNamed(nameWords(name))
}

/**
 * Which origins are one body, as pairs of places. The fullest names first, and each goes with one that takes it in: "police"
 * beside "Leighford police" and "Marston police" does not make these one.
 */
const ofOneBody = (origins: readonly Origin[]): [number, number][] => {
  const pairs: [number, number][] = []
  const bodies = origins
    .flatMap(({ body }, i) => (body ? [{ body, i }] : []))
    .sort((a, b) => Number(a.body.noun === null) - Number(b.body.noun === null) || b.body.of.size - a.body.of.size)
  const whole: typeof bodies = []
  for (const one of bodies) {
    const other = whole.find(({ body }) => isPartOf(one.body, body))
    if (other) pairs.push([one.i, other.i])
    else whole.push(one)
  }
  return pairs
}

/**
 * From whom a claim comes as far as its article tells: of a figure who states it; of a quotation not who speaks, whom both
 * outlets may have heard, but who passes it on.
 */
const sourceOf = ({ attribution }: Claim, topic: Topic): Attribution | null =>
  topic === 'quote' ? ((attribution && relaysOf(attribution)[0]) ?? null) : attribution

/**
 * How many independent sources say so: no more than the articles that were not copied from each other, and no more than
 * those from whom they have it. Two outlets that both have it from police are one source, a paper that has it from TASS and
 * TASS itself are one, and so are "the ministry" and "the ministry, as TASS reports"; police and the mayor are two.
 */
export const independentOf = (claims: readonly Claim[], topic: Topic, known: Known): number => {
  const groups = new Set(claims.map(({ articleId }) => known.groupOf(articleId)))
  if (groups.size < 2) return groups.size
  const named = claims.flatMap((claim) => {
    const attribution = sourceOf(claim, topic)
    return attribution ? [{ claim, attribution }] : []
  })
  const attributed = new Set(named.map(({ claim }) => known.groupOf(claim.articleId)))
  const origin = ({ articleId }: Claim, { name }: Attribution): Origin => ({
    name,
    cluster: known.clusterOf(articleId, name),
    articleId,
    body: bodyOfSpeaker(name, known.rolesOf(articleId, name)),
  })
  // First the articles that name nobody: they speak for themselves, under the name of their outlet.
  const alone = claims
    .filter(({ articleId }) => !attributed.has(known.groupOf(articleId)))
    .map((claim) => ({ group: known.groupOf(claim.articleId), own: known.outletOf(claim.articleId) }))
  const all = [
    ...alone.map(({ own }, i): Origin => ({ name: own ?? '', cluster: null, articleId: `outlet ${i}`, body: null })),
    ...named.map(({ claim, attribution }) => origin(claim, attribution)),
  ]
  const sets = createSets(all.length)
  all.forEach((a, i) => {
    for (let j = i + 1; j < all.length; j++) {
      const same = i < alone.length && j < alone.length ? alone[i]!.group === alone[j]!.group : isOne(a, all[j]!)
      if (same) sets.union(i, j)
    }
  })
  for (const [part, whole] of ofOneBody(all)) sets.union(part, whole)
  // "TASS said" of one article, "the ministry, TASS reported" of another: TASS only passes it on.
  if (topic !== 'quote') {
    named.forEach(({ claim, attribution }, i) => {
      for (const relay of relaysOf(attribution)) {
        const passed = origin(claim, relay)
        all.forEach((other, j) => {
          if (isOne(passed, other)) sets.union(alone.length + i, j)
        })
      }
    })
  }
  return Math.min(groups.size, sets.all().length)
}
