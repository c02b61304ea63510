import { compareNames } from '../../align/names/compare-names.js'
import { AGENCIES } from '../../data/agencies.js'
import { fold } from '../../text/normalize.js'
import { bodyNamed, bodyOf, isPartOf, nameWords, spokenFor, withoutBearer } from './body.js'
import type { Body } from './body.js'

/** One from whom an article has something. */
export interface Origin {
  readonly name: string
  /** Its words, folded. */
  readonly words: string
  /** Somebody whom the article does not know by name: "a witness", "neighbors". */
  readonly generic: boolean
  /** The agency that it names: RIA Novosti of "Russia's RIA news agency". */
  readonly agency: string | null
  /** The cluster of entities that the name means. */
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

const agencyIn = (words: readonly string[]): string | null => {
  agencies ??= new Map(
    AGENCIES.flatMap(([usual, ...forms]) =>
      forms.filter((form) => form.length > 2).map((form): [string, string] => [wordsOf(form).join(' '), usual]),
    ),
  )
  for (let first = 0; first < Math.min(words.length, 8); first++)
    for (let last = Math.min(words.length, first + 4); last > first; last--) {
      const agency = agencies.get(words.slice(first, last).join(' '))
      if (agency !== undefined) return agency
    }
  return null
}

/** Whether two names are of one, whoever they speak for. */
export const isOne = (a: Origin, b: Origin): boolean => {
  if (a.agency !== null && a.agency === b.agency) return true
  if (a.cluster !== null && a.cluster === b.cluster) return true
  if (a.generic || b.generic) return a.articleId === b.articleId && a.words === b.words
  if (a.words !== '' && a.words === b.words) return true
  return a.cluster === null || b.cluster === null
    ? false
    : compareNames(a.name, b.name, { type: 'organization' }).relation === 'same'
}

// The fullest that is said of whom somebody speaks for: "Sarun police spokesman" rather than "police spokesman".
const bodyOfSpeaker = (name: string, roles: readonly string[]): Body | null => {
  const own = bodyOf(withoutBearer(name))
  if (own) return own
  const bodies = roles.map(bodyOf).filter((body) => body !== null)
  const [fullest] = bodies.sort((a, b) => b.of.size - a.of.size)
  if (fullest) return fullest
  return [name, ...roles].map(spokenFor).find((body) => body !== null) ?? bodyNamed(nameWords(name))
}

/** An outlet that names nobody. */
export const ownWord = (outlet: string, articleId: string): Origin => {
  const words = wordsOf(outlet)
  return {
    name: outlet,
    words: words.join(' '),
    generic: isGeneric(outlet),
    agency: agencyIn(words),
    cluster: null,
    articleId,
    body: null,
  }
}

/** One whom an article names, with what the articles say that he is. */
export const readOrigin = (
  name: string,
  articleId: string,
  cluster: number | null,
  roles: readonly string[],
): Origin => {
  const origin = ownWord(name, articleId)
  return { ...origin, cluster, body: origin.generic ? null : bodyOfSpeaker(name, roles) }
}

/**
 * Which origins are one body, as pairs of places. The fullest names first, and each goes with one that takes it in: "police"
 * beside "Leighford police" and "Marston police" does not make these one.
 */
export const ofOneBody = (origins: readonly Origin[]): [number, number][] => {
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
