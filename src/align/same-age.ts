import { AGE_WEIGHTS } from '../data/alignment-weights.js'
import { GENDERS, KINSHIP, KIN_SYNONYMS, PERSON_GROUPS } from '../data/person-words.js'
import type { Entity, Mention, Quantity } from '../types.js'
import { isOfSeveral } from './age-of-several.js'
import type { Context } from './context.js'
import { CONTEXT_EVIDENCE, contextEvidence } from './evidence.js'
import type { Evidence } from './evidence.js'
import type { LinkModel, ValueRelation } from './link.js'
import { listedApart } from './listed-ages.js'
import { twoOfOneAge } from './two-of-one-age.js'
import { rivals, statedBeside } from './peers.js'
import { wordsBeside } from './words-beside.js'
import { stem } from './words.js'

/** An age and what the article says of the one who is that old. */
export interface AgeStatement {
  readonly mention: Mention
  /** Years; "in his 30s" is 30 to 40, "22 months" 1.83. */
  readonly min: number
  readonly max: number
  readonly fact: Quantity | Entity
  readonly context: Context
  /** Cluster of the person, where one is named. */
  readonly person: number | null
  readonly name: string | null
  /** The name as it stands beside the age, lower case. */
  readonly called: string | null
  readonly gender: 'male' | 'female' | null
  /** "son", "girlfriend". */
  readonly kin: string | null
  /** "boy", "man", "suspect": the nouns beside the age. */
  readonly nouns: ReadonlySet<string>
  /** A range of several people's ages: "children ages 7 to 12". */
  readonly several: boolean
  readonly peers: readonly AgeStatement[]
}

const nounsBeside = (mention: Mention, context: Context): string[] => {
  const sentence = context.sentence
  if (!sentence) return []
  const { before, inside, behind } = wordsBeside(mention, sentence)
  const nouns = (list: readonly string[]): string[] =>
    list.filter((word) => PERSON_GROUPS.has(word) || GENDERS.has(word) || KINSHIP.has(word))
  // "a 10-year-old boy" stands before "the suspect, a man of 30": what follows the age counts before what precedes it.
  return [...nouns(inside), ...nouns(behind.slice(0, 4)).slice(0, 2), ...nouns(before.slice(-4)).reverse().slice(0, 1)]
}

export const ageStatement = (
  mention: Mention,
  [min, max]: readonly [number, number],
  fact: Quantity | Entity,
  context: Context,
  person: { readonly cluster: number; readonly name: string; readonly called?: string | null } | null,
  peers: readonly AgeStatement[],
): AgeStatement => {
  const nouns = nounsBeside(mention, context)
  const kin = nouns.find((noun) => KINSHIP.has(noun)) ?? null
  return {
    mention,
    min,
    max,
    fact,
    context,
    person: person?.cluster ?? null,
    name: person?.name ?? null,
    called: person?.called ?? null,
    gender: nouns.map((noun) => GENDERS.get(noun)).find((gender) => gender !== undefined) ?? null,
    kin: kin === null ? null : (KIN_SYNONYMS.get(kin) ?? kin),
    nouns: new Set(nouns),
    several: max > min && isOfSeveral(mention, context.sentence),
    peers,
  }
}

const WRONGDOING = new Set(['arrest', 'court'])
const HARM = new Set(['die', 'injure'])

const SUFFERS = ['suffer', 'surviv'].map(stem)

// The one accused and the one harmed are two people: what befell each is the nearest such event in his sentence.
const part = ({ context, nouns }: AgeStatement): 'accused' | 'killed' | 'injured' | null => {
  if (nouns.has('suspect') || nouns.has('gunman') || nouns.has('shooter') || nouns.has('accomplice')) return 'accused'
  if (context.near.has('question')) return 'accused'
  const nearest = context.events.find((event) => WRONGDOING.has(event) || HARM.has(event))
  // "searching for suspects after finding a 17-year-old with gunshot wounds"
  if (
    nearest === undefined ||
    (WRONGDOING.has(nearest) && nouns.size > 0 && SUFFERS.some((word) => context.near.has(word)))
  )
    return null
  return WRONGDOING.has(nearest) ? 'accused' : nearest === 'die' ? 'killed' : 'injured'
}

const VICTIM = ['wound', 'victim', 'suffer', 'surviv', 'hospital', 'gunshot', 'injur', 'stable', 'condition'].map(stem)

const isVictim = ({ context: { near } }: AgeStatement): boolean => VICTIM.some((word) => near.has(word))

export const AGE_EVIDENCE = [
  ...CONTEXT_EVIDENCE,
  'same part in the event',
  'other part in the event',
  'same noun',
  'same gender',
  'same kinship',
  'one named, one not',
  'ages far apart',
  'the only such person in both',
  'the age stands in the other article too',
  'both children or both grown',
] as const

const isChild = ({ min }: AgeStatement): boolean => min < 18

const sameKind = (a: AgeStatement, b: AgeStatement): boolean =>
  isChild(a) === isChild(b) && part(a) === part(b) && (a.gender === null || b.gender === null || a.gender === b.gender)

const sameAge = (a: AgeStatement, b: AgeStatement): boolean => a.min === b.min && a.max === b.max

// "in his 30s" and 34; "23 months" and 2.
const relation = (a: AgeStatement, b: AgeStatement): ValueRelation => {
  if (sameAge(a, b)) return 'equal'
  return a.min <= b.max && b.min <= a.max ? 'compatible' : 'different'
}

export const ageEvidence = (a: AgeStatement, b: AgeStatement): Evidence => {
  const [x, y] = [part(a), part(b)]
  return [
    ...contextEvidence(a.context, b.context),
    x !== null && x === y ? 1 : 0,
    x !== null && y !== null && x !== y ? 1 : 0,
    [...a.nouns].some((noun) => b.nouns.has(noun)) ? 1 : 0,
    a.gender !== null && a.gender === b.gender ? 1 : 0,
    a.kin !== null && a.kin === b.kin ? 1 : 0,
    (a.person === null) !== (b.person === null) ? 1 : 0,
    Math.min(1, Math.abs(a.min - b.min) / 10),
    rivals(a, sameKind, sameAge) + rivals(b, sameKind, sameAge) === 0 ? 1 : 0,
    sameAge(a, b) ? 0 : Number(statedBeside(a, b, sameAge)) + Number(statedBeside(b, a, sameAge)),
    isChild(a) === isChild(b) ? 1 : 0,
  ]
}

/** Years between two ages; 0 where both may hold. */
export const apart = (a: AgeStatement, b: AgeStatement): number => Math.max(0, a.min - b.max, b.min - a.max)

const alone = (item: AgeStatement): boolean => rivals(item, sameKind, sameAge) === 0

// "A man in his 30s was shot", "a 34-year-old man was shot"; or the part is known.
const sameFate = (a: AgeStatement, b: AgeStatement): boolean => {
  const [x, y] = [part(a), part(b)]
  if (x !== null || y !== null) return x === y
  const [event, other] = [a.context.events[0], b.context.events[0]]
  return event !== undefined && event === other && a.gender !== null && a.gender === b.gender
}

const DECADE = 10
/** A range of so many years is a guess from looks. */
const GUESS = 5

/**
 * Whether two ages may be of one person whom nobody names: reporters get an age wrong by a year or two, and the one accused
 * is not the one who was shot. Among several boys of the like age, 7 and 8 are two.
 */
const mayBeOnePerson = (a: AgeStatement, b: AgeStatement): boolean => {
  // "aged between 11 and 30" is said of many, and "children ages 7 to 12" is no one's age.
  if (a.several || b.several || a.max - a.min > DECADE || b.max - b.min > DECADE) return false
  const [x, y] = [part(a), part(b)]
  if (x !== null && y !== null && x !== y && (x === 'accused' || y === 'accused')) return false
  const gap = apart(a, b)
  // "A man in his 20s" is any of those between 20 and 29, unless the same befell him.
  if (a.max - a.min >= GUESS !== b.max - b.min >= GUESS && !sameFate(a, b)) return false
  // "23 months" and "almost 2"
  if (gap < 0.5) return true
  // A boy of 17 was found in a car with wounds, a boy of 16 is charged.
  if (x !== y && ((x === 'accused' && isVictim(b)) || (y === 'accused' && isVictim(a)))) return false
  // "in his 20s" is a guess, and of 19 nobody would make it.
  if (a.min !== a.max || b.min !== b.max) return false
  // "13, 14 and 15" and "13 and 15": the 14 is not the other's 15, which stands here too.
  if (statedBeside(a, b, sameAge) || statedBeside(b, a, sameAge)) return false
  // A man of 34 was killed, a man of 35 was hurt: hardly one who has died since.
  if (x !== null && y !== null && x !== y) return false
  // A list of names with their ages, and a man whom nobody names: any of them, or none.
  if ((a.person === null) !== (b.person === null) && !(x !== null && x === y && alone(a) && alone(b))) return false
  if (gap > 2 || (gap > 1 && !(alone(a) && alone(b)))) return false
  return !listedApart(a, b, sameAge) && !listedApart(b, a, sameAge)
}

/** Ages of unnamed people, and of a named one against an unnamed; two named people are told apart by their names. */
export const AGE_MODEL: LinkModel<AgeStatement> = {
  keys: () => ['age'],
  comparable: (a, b) =>
    (a.person === null || b.person === null) &&
    (a.gender === null || b.gender === null || a.gender === b.gender) &&
    (a.kin === null || b.kin === null || a.kin === b.kin) &&
    (sameAge(a, b) || mayBeOnePerson(a, b)),
  relation,
  evidence: ageEvidence,
  weights: AGE_WEIGHTS,
  apart: (a, b) => sameAge(a, b) && twoOfOneAge(a, b),
  agreeAt: 0.3,
  compatibleAt: 0.4,
  differAt: 0.6,
}
