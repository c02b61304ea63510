import { rolePlurals, roleHeads } from '../data/role-words.js'
import type { Category } from '../types.js'
import { toldAlike } from './figure-relations.js'
import { agesOf, isAlive, isFormer, isHarmed, isHeld, isSevere, isWitness } from './figure-traits.js'
import type { QuantityStatement } from './quantity-statement.js'
import { share } from './sets.js'
import { stem } from './words.js'

type Test = (a: QuantityStatement, b: QuantityStatement) => boolean

/** Groups of people of whom nobody is in both. */
const APART: readonly (readonly [string, string])[] = [
  ['officers', 'civilians'],
  ['officers', 'children'],
  ['officers', 'students'],
  ['soldiers', 'civilians'],
]

const isOf = ({ groups }: QuantityStatement, sex: string, other: string): boolean =>
  groups.has(sex) && !groups.has(other)

/** "two boys", "two girls": children all. */
const otherSex: Test = (a, b) => isOf(a, 'men', 'women') && isOf(b, 'women', 'men')

const areApart: Test = (a, b) =>
  !share(a.groups, b.groups) && APART.some(([x, y]) => a.groups.has(x) && b.groups.has(y))

/** Classes of events that leave people so. */
const LEADS_TO: Readonly<Record<Category, ReadonlySet<string>>> = {
  killed: new Set(['die', 'attack', 'injure', 'find', 'quake']),
  injured: new Set(['injure', 'attack', 'quake']),
  arrested: new Set(['arrest', 'court']),
  missing: new Set(['missing', 'find', 'quake']),
  captive: new Set(['captive', 'attack', 'release']),
  displaced: new Set(['displace', 'quake']),
}

const isPersonNoun = ({ fact: { counted } }: QuantityStatement): boolean => {
  const noun = counted?.head.toLowerCase() ?? ''
  const one = noun.replace(/s$/, '')
  return rolePlurals().has(noun) || roleHeads().has(noun) || roleHeads().has(one) || /goer$|^subject$/.test(one)
}

const FAMILIES = stem('families')

/** "two blocks", "one shot", "three 911 calls": to things nothing befell. */
const countsThings: Test = (fate, bare) =>
  bare.head === FAMILIES ||
  (bare.head !== null && bare.groups.size === 0 && !isPersonNoun(bare) && !toldAlike(fate, bare))

/** "Two were killed and two others hurt": those to whom it happened are told beside them, unless as a part ("four, including a boy"). */
const toldBeside: Test = (fate, bare) =>
  !isFormer(bare) &&
  bare.peers.some(
    (peer) =>
      peer !== bare &&
      peer.scope !== 'part' &&
      peer.fact.category === fate.fact.category &&
      peer.context.sentence === bare.context.sentence &&
      peer.context.sentence !== undefined,
  )

const isElsewhere: Test = (fate, bare) =>
  bare.scope === 'other' && fate.scope === 'all' && fate.fact.category === 'killed'

const OFFENDERS = 'suspects'

const isOffender: Test = (fate, bare) =>
  bare.groups.has(OFFENDERS) && !fate.groups.has(OFFENDERS) && fate.fact.category !== 'arrested'

/** "one man recalled", "two friends came to court": nothing happened to them. */
const nothingBefell: Test = (fate, bare) =>
  bare.head !== 'victim' &&
  bare.context.sentence !== undefined &&
  !bare.context.events.some((event) => LEADS_TO[fate.fact.category!].has(event)) &&
  !bare.groups.has(OFFENDERS)

/** "Five were wounded, one critically"; not "one died, three others are in serious condition". */
const isSeverer: Test = (fate, bare) => isSevere(bare) && bare.scope !== 'other' && !isSevere(fate)

/** "One was killed", "one female was taken to a hospital". */
const livesOn: Test = (fate, bare) => fate.fact.category === 'killed' && isAlive(bare)

const FATE_TESTS: readonly Test[] = [
  countsThings,
  livesOn,
  toldBeside,
  isElsewhere,
  isOffender,
  nothingBefell,
  isSeverer,
]

const otherFate: Test = (fate, bare) =>
  fate.fact.category !== null && bare.fact.category === null && FATE_TESTS.some((test) => test(fate, bare))

/** "Six shot at a party", "six bullets", neither of whom or what the other tells. */
const peopleAndThings: Test = (people, things) =>
  people.fact.category === null &&
  things.fact.category === null &&
  people.head === null &&
  countsThings(people, things) &&
  !people.context.around.has(things.head!)

/** "Two suspects entered the home", "two are recovering". */
const suspectsAndVictims: Test = (suspects, victims) =>
  suspects.groups.has(OFFENDERS) && !victims.groups.has(OFFENDERS) && isHarmed(victims) && !isHarmed(suspects)

/** "One person is in custody", "several people reported the gunfire", "five officers were placed on leave". */
const isNoVictim = (item: QuantityStatement): boolean =>
  !isHarmed(item) && (isHeld(item) || isWitness(item) || (item.groups.has('officers') && item.fact.category === null))

const victimsAndOthers: Test = (victims, others) =>
  isHarmed(victims) && !isHeld(victims) && !victims.groups.has('officers') && isNoVictim(others)

/** "Two men, ages 20 and 21", "two men, ages 26 and 36" */
const otherAges: Test = (a, b) => {
  const [x, y] = [agesOf(a), agesOf(b)]
  return x.size > 0 && y.size > 0 && !share(x, y)
}

/** "Two men were taken to a hospital. Two other victims were also shot." */
const tellsOthers: Test = (others, told) =>
  others.context.article === told.context.article &&
  others.scope === 'other' &&
  told.scope === 'all' &&
  (others.fact.category === null || others.fact.category !== told.fact.category) &&
  told.context.position < others.context.position &&
  others.context.position - told.context.position < 3

/** "Two of the victims died. The other two victims are in a hospital." */
const isRest: Test = (a, b) => a.scope === 'other' && b.scope === 'part' && a.context.article === b.context.article

/** Each is asked both ways. */
const APART_TESTS: readonly Test[] = [
  otherSex,
  areApart,
  isRest,
  tellsOthers,
  otherAges,
  peopleAndThings,
  suspectsAndVictims,
  victimsAndOthers,
  otherFate,
]

/** Whether two equal counts are of other people, or one of people and one of things. */
export const ofOtherPeople: Test = (a, b) => APART_TESTS.some((test) => test(a, b) || test(b, a))

const deadAndAlive: Test = (fate, bare) => bare.fact.category !== 'killed' && livesOn(fate, bare)

/** Those that no third statement may bring together; each is asked both ways. */
const NEVER_TESTS: readonly Test[] = [
  otherSex,
  areApart,
  otherAges,
  tellsOthers,
  suspectsAndVictims,
  victimsAndOthers,
  deadAndAlive,
]

/** Whether two equal counts are of other people whatever a third one says: the dead and the living, men and women. */
export const neverOnePeople = (a: QuantityStatement, b: QuantityStatement): boolean =>
  NEVER_TESTS.some((test) => test(a, b) || test(b, a))
