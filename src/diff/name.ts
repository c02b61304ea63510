import type { EntityCluster } from '../align/group.js'
import { makeClaim } from '../align/make-claim.js'
import { compareStreets } from '../align/compare-streets.js'
import { compareNames } from '../align/names/compare-names.js'
import { spellingClusters } from '../align/names/spelling-clusters.js'
import type { StoryArticle } from '../align/story.js'
import { fold } from '../text/normalize.js'
import type { Claim, Entity, NameComparison } from '../types.js'
import { agreement, discrepancy, judge } from './judgement.js'
import type { Judgement, Level } from './judgement.js'
import { sides } from './wording.js'

interface Naming {
  readonly claims: readonly Claim[]
  readonly type: Entity['type']
  /** How the differing forms compare; the most telling first. */
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly comparison: NameComparison }[]
}

const isShouted = (name: string): boolean => name === name.toUpperCase()

const nameOf = (claim: Claim): string => String(claim.value)

const forms = (claims: readonly Claim[], joined?: ' and '): string =>
  sides(
    claims,
    (claim) => fold(nameOf(claim)),
    (claim) => `“${nameOf(claim)}”`,
    joined,
  )

// "NeShante" and "Neshante"; not "INDIANAPOLIS" of a headline or a dateline, nor "police" and "Police" of a longer name.
const differInCapitals = (a: string, b: string): boolean =>
  a !== b &&
  fold(a) === fold(b) &&
  !isShouted(a) &&
  !isShouted(b) &&
  /\p{Ll}\p{Lu}/u.test(a) !== /\p{Ll}\p{Lu}/u.test(b)

/**
 * Who writes a variant, and whether it is a house style or likely a typing error; nothing where no form is the majority's:
 * of one against one nobody can tell which is wrong.
 */
const usage = (claims: readonly Claim[]): string =>
  spellingClusters(
    claims.map(({ articleId, source, fact }) => ({
      articleId,
      ...(source !== undefined && { source }),
      forms: fact.kind === 'entity' ? fact.mentions.map(({ text }) => text) : [],
    })),
  )
    .flatMap(({ spellings }) => {
      const [first, ...others] = spellings
      return others.filter(
        ({ count, usage: kind }) => count < (first?.count ?? 0) && (kind === 'house-style' || kind === 'typing-error'),
      )
    })
    .map(({ explanation }) => `; ${explanation}`)
    .join('')

/** Read from top to bottom; the first that holds. */
const LEVELS: readonly Level<Naming>[] = [
  ({ claims, pairs }) => {
    const spelled = pairs.find(({ comparison }) => comparison.relation === 'spelling')
    return spelled
      ? discrepancy(
          'spelling',
          'minor',
          `One name is spelled in different ways: ${forms(claims)}; ${spelled.comparison.explanation}${usage(claims)}.`,
        )
      : null
  },
  ({ claims, pairs }) =>
    pairs.some(({ a, b }) => differInCapitals(a, b))
      ? discrepancy(
          'spelling',
          'minor',
          `One name is written with different capitals: ${sides(claims, nameOf, (claim) => `“${nameOf(claim)}”`)}.`,
        )
      : null,
  ({ claims, pairs }) => {
    const alias = pairs.find(({ comparison }) => comparison.relation === 'alias')
    return alias
      ? agreement(
          `One and the same under different names: ${forms(claims, ' and ')}; ${alias.comparison.explanation}.`,
          'alias',
        )
      : null
  },
  ({ claims, pairs }) =>
    pairs.length > 0 ? agreement(`The same name, here in full and there in part: ${forms(claims, ' and ')}.`) : null,
  ({ claims }) => agreement(`All name ${nameOf(claims[0]!)} alike.`),
]

const PREFIX = /^(?:Mac|Van|Von|Fitz)$/

/** "SalemVanessa" for "Vanessa": a lost line break, and no spelling. */
const isGlued = (long: string, short: string): boolean => {
  const glue = long.slice(0, -short.length)
  return long.endsWith(short) && /^\p{Lu}\p{Ll}/u.test(short) && /^\p{L}*\p{Ll}{2}$/u.test(glue) && !PREFIX.test(glue)
}

const differInGlue = (a: string, b: string): boolean => {
  const [x, y] = [a.split(' '), b.split(' ')]
  const rest = (words: readonly string[], others: readonly string[]): string[] =>
    words.filter((word) => !others.includes(word))
  return rest(x, y).some((word) => rest(y, x).some((other) => isGlued(word, other) || isGlued(other, word)))
}

const comparePairs = (names: readonly string[], type: Entity['type']): Naming['pairs'] => {
  const distinct = [...new Set(names)].slice(0, 12)
  return distinct.flatMap((a, i) =>
    distinct.slice(i + 1).flatMap((b) => {
      if ((fold(a) === fold(b) && !differInCapitals(a, b)) || differInGlue(a, b)) return []
      return [{ a, b, comparison: (type === 'place' ? compareStreets(a, b) : null) ?? compareNames(a, b, { type }) }]
    }),
  )
}

const nameClaim = (article: StoryArticle, entity: Entity): Claim => {
  // As the text writes it and not as a dateline does: "Millbrook" before "MILLBROOK".
  const mention =
    entity.mentions.find(({ text }) => text === entity.name) ??
    entity.mentions.find(({ text }) => fold(text) === fold(entity.name)) ??
    entity.mentions[0]!
  return makeClaim(article, mention, entity.name, entity, null)
}

/** A name for the subject of a finding: the cluster's, unless that is set in capitals and an article writes it otherwise. */
export const nameSubject = ({ name }: EntityCluster, claims: readonly Claim[]): string =>
  (isShouted(name) ? claims.map(nameOf).find((other) => fold(other) === fold(name) && !isShouted(other)) : null) ?? name

/** What each article calls one entity. */
export const nameClaims = (cluster: EntityCluster, story: readonly StoryArticle[]): Claim[] =>
  cluster.members
    .filter(({ entity }) => entity.mentions.length > 0)
    .map(({ article, entity }) => nameClaim(story[article]!, entity))

export const judgeNames = (claims: readonly Claim[], type: Entity['type']): Judgement =>
  judge(LEVELS, { claims, type, pairs: comparePairs(claims.map(nameOf), type) })!
