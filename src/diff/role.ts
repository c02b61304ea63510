import { contentStems, stem, wordsIn } from '../align/words.js'
import type { Claim } from '../types.js'
import { agreement, discrepancy, gravityOf, judge } from './judgement.js'
import type { Judgement, Level } from './judgement.js'
import { kinOf } from './kin.js'
import { gravest } from './pairs.js'
import { outlet, quoted, sides } from './wording.js'

/** Whether a name in one article and a name in another are one person's, as far as can be told. */
export type SamePerson = (a: Claim, nameOfA: string, b: Claim, nameOfB: string) => boolean

interface Roles {
  readonly name: string
  readonly claims: readonly Claim[]
  readonly samePerson: SamePerson
}

interface Pair {
  readonly a: Claim
  readonly b: Claim
  readonly samePerson: SamePerson
}

const textSides = (claims: readonly Claim[], joined?: ' and '): string =>
  sides(
    claims,
    (claim) => claim.text.toLowerCase(),
    (claim) => quoted(claim.text),
    joined,
  )

const QUALIFIERS = new Set(['deputy', 'vice', 'assistant', 'co', 'acting', 'interim', 'associate'])
const RANKS = new Set(
  'detective sergeant lieutenant captain major colonel corporal chief commander commissioner inspector superintendent'.split(
    ' ',
  ),
)

// "Lt." and "Lieutenant", "Gov." and "Governor", "mom" and "mother" are one word.
const FULL: ReadonlyMap<string, string> = new Map([
  ['det', 'detective'],
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['cpt', 'captain'],
  ['maj', 'major'],
  ['col', 'colonel'],
  ['cpl', 'corporal'],
  ['cmdr', 'commander'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['rev', 'reverend'],
  ['mom', 'mother'],
  ['dad', 'father'],
])

const words = (claim: Claim): string[] => wordsIn(claim.text).map(({ lower }) => FULL.get(lower) ?? lower)

const common = (a: Claim, b: Claim): string[] => {
  const other = new Set(contentStems(b.text))
  return contentStems(a.text).filter((word) => other.has(word))
}

const ranks = (claim: Claim): string[] => words(claim).filter((word) => RANKS.has(word))

const qualifiers = (claim: Claim): string =>
  words(claim)
    .filter((word) => QUALIFIERS.has(word))
    .join(' ')

// "minister" of "deputy foreign minister of Iran": what one is, not where or of what.
const roleHead = (claim: Claim): string => {
  const all = words(claim)
  const end = all.findIndex((word) => ['of', 'for', 'at', 'in', 'with', 'from'].includes(word))
  return stem((end > 0 ? all[end - 1] : all.at(-1)) ?? '')
}

// For whom somebody speaks: "Harris County Sheriff's" of "Harris County Sheriff's spokesman"; null where letters stand for it.
const employer = (claim: Claim): readonly string[] | null => {
  const [, named = ''] = /^(.+) spokes(?:man|woman|person)$/.exec(claim.text) ?? []
  const capitals = named.split(/[^\p{L}'’]+/u).filter((word) => /^\p{Lu}/u.test(word))
  if (capitals.length === 0 || capitals.some((word) => word === word.toUpperCase())) return null
  return capitals.map((word) => stem(word.toLowerCase().replace(/['’]s$/, '')))
}

const lastWord = (claim: Claim): string => stem(words(claim).at(-1) ?? '')

/** For one pair of claims. Read from top to bottom; the first that holds. */
const LEVELS: readonly Level<Pair>[] = [
  ({ a, b, samePerson }) => {
    const [x, y] = [kinOf(a.text), kinOf(b.text)]
    if (x === null || y === null || x.kin === y.kin || !samePerson(a, x.of, b, y.of)) return null
    return discrepancy('role', 'major', `is called ${textSides([a, b])}`)
  },
  ({ a, b }) => {
    const [x, y] = [ranks(a), ranks(b)]
    if (x.length === 0 || y.length === 0 || x.some((rank) => y.includes(rank))) return null
    return discrepancy('role', 'minor', `has another rank here than there: ${textSides([a, b])}`)
  },
  ({ a, b }) => {
    if (qualifiers(a) === qualifiers(b) || lastWord(a) !== lastWord(b) || lastWord(a) === '') return null
    return discrepancy('role', 'minor', `has another rank here than there: ${textSides([a, b])}`)
  },
  ({ a, b }) => {
    const [x, y] = [employer(a), employer(b)]
    if (x === null || y === null || x.some((word) => y.includes(word))) return null
    return discrepancy('role', 'minor', `speaks for others here than there: ${textSides([a, b])}`)
  },
  ({ a, b }) => (roleHead(a) === roleHead(b) || common(a, b).length > 1 ? agreement('has the same role') : null),
  ({ a, b }) =>
    agreement(
      `is described in different words that do not contradict each other: ${textSides([a, b], ' and ')}`,
      'role',
    ),
]

// A role in common is better than two that merely do not contradict each other.
const rankOf = (judgement: Judgement): number => 2 * gravityOf(judgement) + (judgement.difference === null ? 0 : 1)

/**
 * "co-owner" and "acting chief": who writes so says it on purpose, though the article may write "owner" and "chief" later on.
 * Against an article that never does, it is a difference.
 */
const qualifiedBySome = (claims: readonly Claim[]): readonly [Claim, Claim] | null => {
  for (const a of claims.slice(0, MOST)) {
    if (qualifiers(a) === '') continue
    for (const b of claims.slice(0, MOST)) {
      if (a.articleId === b.articleId || lastWord(a) !== lastWord(b)) continue
      const own = claims.filter((claim) => claim.articleId === b.articleId && lastWord(claim) === lastWord(a))
      if (own.every((claim) => qualifiers(claim) === '')) return [a, b]
    }
  }
  return null
}

// What more claims say of one person's post is told already.
const MOST = 24

const isBareRank = (claim: Claim): boolean => words(claim).length > 0 && words(claim).every((word) => RANKS.has(word))

/** Two ranks of one person in one article: "Lt. Pell said" and "Detective Pell said". Null where there is one. */
export const judgeOwnRoles = (name: string, claims: readonly Claim[]): Judgement | null => {
  const bare = claims.filter(isBareRank).slice(0, MOST)
  for (const [i, a] of bare.entries()) {
    for (const b of bare.slice(i + 1)) {
      if (a.articleId !== b.articleId || ranks(a).some((rank) => ranks(b).includes(rank))) continue
      const both = claims.some((claim) =>
        [a, b].every((one) => ranks(one).every((rank) => ranks(claim).includes(rank))),
      )
      if (both) continue
      return discrepancy(
        'role',
        'minor',
        `${name} has two ranks in ${outlet(a)}: ${quoted(a.text)} and ${quoted(b.text)}.`,
      )
    }
  }
  return null
}

/**
 * What articles call one person. A person has many roles: two articles contradict each other only where no two of the
 * roles that they give agree.
 */
export const judgeRoles = ({
  name,
  claims,
  samePerson,
}: Roles): { judgement: Judgement; claims: readonly Claim[] } | null => {
  const judged = (a: Claim, b: Claim): Judgement => judge(LEVELS, { a, b, samePerson })!
  const worst = gravest(claims, (a, b) => rankOf(judged(a, b)))
  if (worst === null) return null
  const qualified = gravityOf(judged(worst.a, worst.b)) === 0 ? qualifiedBySome(claims) : null
  const judgement = qualified ? judged(...qualified) : judged(worst.a, worst.b)
  const same = judgement.severity === 'none' && judgement.difference === null
  // Told of the two while they are weighed, of all in the end.
  const said = same ? `${judgement.explanation}: ${textSides(claims, ' and ')}` : judgement.explanation
  return {
    judgement: { ...judgement, explanation: `${name} ${said}.` },
    claims: judgement.severity === 'none' ? claims : (qualified ?? [worst.a, worst.b]),
  }
}
