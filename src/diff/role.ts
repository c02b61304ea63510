import { contentStems, stem, wordsIn } from '../align/words.js'
import { KINSHIP } from '../data/person-words.js'
import type { Claim } from '../types.js'
import { agreement, discrepancy, gravityOf, judge } from './judgement.js'
import type { Judgement, Level } from './judgement.js'
import { gravest } from './pairs.js'
import { quoted, sides } from './wording.js'

interface Roles {
  readonly name: string
  readonly claims: readonly Claim[]
}

const textSides = (claims: readonly Claim[], joined?: ' and '): string =>
  sides(
    claims,
    (claim) => claim.text.toLowerCase(),
    (claim) => quoted(claim.text),
    joined,
  )

const words = (claim: Claim): string[] => wordsIn(claim.text).map(({ lower }) => lower)

const QUALIFIERS = new Set(['deputy', 'vice', 'assistant', 'co', 'acting', 'interim', 'associate'])
const RANKS = new Set('detective det sergeant sgt lieutenant lt captain capt major colonel col corporal cpl'.split(' '))

const full: Readonly<Record<string, string>> = {
  det: 'detective',
  sgt: 'sergeant',
  lt: 'lieutenant',
  capt: 'captain',
  col: 'colonel',
  cpl: 'corporal',
}

const common = (a: Claim, b: Claim): string[] => {
  const other = new Set(contentStems(b.text))
  return contentStems(a.text).filter((word) => other.has(word))
}

const kin = (claim: Claim): string | undefined => words(claim).find((word) => KINSHIP.has(word))

// "Solomon's aunt": Solomon.
const possessor = (claim: Claim): string => {
  const mark = claim.text.search(/['’]s? /)
  return mark < 0 ? '' : claim.text.slice(claim.text.lastIndexOf(' ', mark) + 1, mark)
}

const ranks = (claim: Claim): string[] =>
  words(claim)
    .filter((word) => RANKS.has(word))
    .map((word) => full[word] ?? word)

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

/** For one pair of claims. Read from top to bottom; the first that holds. */
const LEVELS: readonly Level<readonly [Claim, Claim]>[] = [
  ([a, b]) => {
    const [x, y] = [kin(a), kin(b)]
    if (x === undefined || y === undefined || x === y || possessor(a) !== possessor(b)) return null
    return discrepancy('role', 'major', `is called ${textSides([a, b])}`)
  },
  ([a, b]) => {
    const [x, y] = [ranks(a), ranks(b)]
    if (x.length === 0 || y.length === 0 || x.some((rank) => y.includes(rank))) return null
    return discrepancy('role', 'minor', `has another rank here than there: ${textSides([a, b])}`)
  },
  ([a, b]) => {
    const last = (claim: Claim): string => stem(words(claim).at(-1) ?? '')
    if (qualifiers(a) === qualifiers(b) || last(a) !== last(b) || last(a) === '') return null
    return discrepancy('role', 'minor', `has another rank here than there: ${textSides([a, b])}`)
  },
  ([a, b]) =>
    roleHead(a) === roleHead(b) || common(a, b).length > 1
      ? agreement(`has the same role: ${textSides([a, b], ' and ')}`)
      : null,
  ([a, b]) =>
    agreement(
      `is described in different words that do not contradict each other: ${textSides([a, b], ' and ')}`,
      'role',
    ),
]

// A role in common is better than two that merely do not contradict each other.
const rankOf = (judgement: Judgement): number => 2 * gravityOf(judgement) + (judgement.difference === null ? 0 : 1)

/**
 * What articles call one person. A person has many roles: two articles contradict each other only where no two of the
 * roles that they give agree.
 */
export const judgeRoles = ({ name, claims }: Roles): { judgement: Judgement; claims: readonly Claim[] } | null => {
  const judged = (a: Claim, b: Claim): Judgement => judge(LEVELS, [a, b])!
  const worst = gravest(claims, (a, b) => rankOf(judged(a, b)))
  if (worst === null) return null
  const judgement = judged(worst.a, worst.b)
  const same = judgement.severity === 'none' && judgement.difference === null
  const said = same ? `has the same role: ${textSides(claims, ' and ')}` : judgement.explanation
  return {
    judgement: { ...judgement, explanation: `${name} ${said}.` },
    claims: judgement.severity === 'none' ? claims : [worst.a, worst.b],
  }
}
