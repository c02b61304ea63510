import { STOP_WORDS } from '../data/stop-words.js'
import type { Quantity } from '../types.js'
import { figuresBehind } from './quantity-statement.js'
import type { QuantityStatement } from './quantity-statement.js'
import { stem, wordsIn } from './words.js'

type Trait<T> = (item: QuantityStatement) => T

// Every pair of figures asks the same of both.
const once = <T>(read: Trait<T>): Trait<T> => {
  const known = new WeakMap<QuantityStatement, { readonly value: T }>()
  return (item) => {
    let found = known.get(item)
    if (!found) known.set(item, (found = { value: read(item) }))
    return found.value
  }
}

const REACH = 64
// "has been sent to St. Brannock Regional Medical Center in critical condition"
const BEHIND = 96

const before = ({ fact: { span }, context: { sentence } }: QuantityStatement): string =>
  sentence ? sentence.text.slice(0, Math.max(0, span.start - sentence.span.start)).slice(-REACH) : ''

const behind = ({ fact: { span }, context: { sentence } }: QuantityStatement): string =>
  sentence ? sentence.text.slice(Math.max(0, span.end - sentence.span.start)).slice(0, BEHIND) : ''

const PERIOD =
  /\b(?:so far )?this (?:year|month|season)\b|\bsince (?:19|20)\d\d\b|\b(?:past|last) (?:[\w-]+ )?(?:days|weeks|months|years|decades?)\b|\b(?:annually|a year|per year|every year|each year)\b/i

/** "so far this year", "since 2005": the time over which its sentence counts. */
export const periodOf = once<string | null>(
  ({ context: { sentence } }) => PERIOD.exec(sentence?.text ?? '')?.[0].toLowerCase() ?? null,
)

const SEVERELY = /^[^,.;:]{0,24}\b(?:critically|seriously|severely|gravely|critical|serious|grave)\b/i

/** "one critically hurt" */
export const isSevere = once<boolean>((item) => SEVERELY.test(behind(item)))

const ALIVE =
  /^[^.;:]{0,72}\b(?:hospitali[sz]ed|(?:critical|noncritical|stable|serious|grave|good|fair)(?:,? but stable)? condition|treated|released|recover(?:ing|ed)?|surviv(?:e|ed|ing)|in (?:a|the) hospital|to (?:[\p{L}'’-]+ ){0,5}(?:hospitals?|medical center)|minor injur(?:y|ies)|non-?life-?threatening)\b/iu
const DEAD = /\b(?:die[ds]?|dying|dead|deaths?|killed|pronounced|fatally|succumbed)\b/i

/** "one female, who was taken to a hospital in stable condition"; not "two were taken to a hospital, where they died". */
export const isAlive = once<boolean>((item) => ALIVE.test(behind(item)) && !DEAD.test(behind(item)))

const HELD = /^[^.;:,]{0,32}\b(?:in (?:police )?custody|arrested|detained|charged|questioned|of interest)\b/i

/** "one person in custody", "two men were charged" */
export const isHeld = once<boolean>((item) => item.fact.category === 'arrested' || HELD.test(behind(item)))

const WITNESSED =
  /^ (?:(?!(?:were|was|been|is|are)\b)[\p{L}-]+ ){0,2}(?:reported|called|heard|told|saw|witnessed|testified|attended|gathered|responded)\b/iu

/** "several people reported the gunfire": they tell of it; not "four people were reported shot". */
export const isWitness = once<boolean>((item) => WITNESSED.test(behind(item)))

const AGES =
  /^[^.;:\d]{0,40}\bages? (\d{1,2}),? (?:and |to )?(\d{1,2})?|^[^.;:\d]{0,24}\bone (\d{1,2}) and the other (\d{1,2})\b/i

/** "two men, ages 26 and 36": their ages; empty where the words behind give none. */
export const agesOf = once<ReadonlySet<string>>(
  (item) => new Set((AGES.exec(behind(item)) ?? []).slice(1).filter((age) => age !== undefined)),
)

const STRUCK = /^[^.;:,]{0,32}\b(?:were|was|are|is|been) (?:shot|wounded|injured|hurt|hit|struck|stabbed)\b/i

/** "two people were shot", "two are recovering": to whom it was done. */
export const isHarmed = once<boolean>(
  (item) =>
    item.fact.category === 'injured' || item.fact.category === 'killed' || isAlive(item) || STRUCK.test(behind(item)),
)

const ORDERED = /\b(?:first|last|next|final|previous|remaining) $/i

/** "the first four shots" */
export const isOrdered = once<boolean>((item) => ORDERED.test(before(item)))

const FORMER = /\b(?:from|(?:down|up) on) $/i

/** "down from dozens", "up from 12" */
export const isFormer = once<boolean>((item) => FORMER.test(before(item)))

const AGO = /^ ago\b/i

/** "two years ago" */
export const isAgo = once<boolean>((item) => AGO.test(behind(item)))

const BODY = /\b(?:tall|weigh\w*|height|build|describe[ds]?|pounds|lbs)\b/i

/** "six feet tall", "weighing about 145 pounds": of somebody's body. */
export const isOfBody = once<boolean>(
  ({ fact: { unit }, context: { sentence } }) =>
    (unit.dimension === 'mass' || unit.dimension === 'length') && BODY.test(sentence?.text ?? ''),
)

const OF_SEVERAL =
  /^ (?:of (?:the|them|his|her|their|its|our|these|those|several|many|\p{Lu}[\p{L}’'.-]*|two|three|four|five|six|seven|eight|nine|ten|\d+)|particular)\b/u

/** "One of the bullets", "one of her neighbours": tells of somebody, and counts nothing. */
export const isOneOfSeveral = once<boolean>(
  (item) => item.fact.value === 1 && item.fact.category === null && OF_SEVERAL.test(behind(item)),
)

const isCalled = ({ counted, predicate }: Quantity): boolean =>
  predicate !== undefined && counted?.text.toLowerCase().includes(predicate) === true

/** "One of the slain adults lay at the door": of whom it is told, and no toll; not "one of the adults was slain". */
export const isOneOfThose = once<boolean>(
  (item) => item.fact.value === 1 && isCalled(item.fact) && OF_SEVERAL.test(behind(item)),
)

const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['m', /\b(?:males?|men|man|boys?)\b/i],
  ['f', /\b(?:females?|women|woman|girls?)\b/i],
  ['c', /\b(?:child|children|kids?|boys?|girls?|teens?|teenagers?|minors?|juveniles?|toddlers?|babies|infants?)\b/i],
]

/** Of which sex, and whether children, by the noun: "two female victims" is "f"; "" where it does not say. */
export const kindsOf = once<string>(({ fact: { counted } }) =>
  counted === null
    ? ''
    : KINDS.filter(([, words]) => words.test(counted.text))
        .map(([kind]) => kind)
        .join(''),
)

const CHARGE = /^[^.;:]{0,20}\bcounts? of ([^.;:]{3,60})/

/** "two counts of attempted murder": the words of the charge. */
export const chargeOf = once<ReadonlySet<string>>(
  (item) =>
    new Set(
      wordsIn(CHARGE.exec(behind(item))?.[1] ?? '')
        .slice(0, 4)
        .map(({ lower }) => lower)
        .filter((word) => !STOP_WORDS.has(word)),
    ),
)

const isCount = ({ value, unit, implied }: Quantity): boolean =>
  value !== null && unit.dimension === 'count' && implied === undefined

// A sentence of more figures than this is a table, and adds nothing up.
const MOST_ADDED = 12

/** With each other count behind it in its sentence: "four were injured by shots and one was struck by a splinter" is five. */
export const sumsOf = once<ReadonlySet<number>>(({ fact, context }) => {
  const { sentence } = context
  if (!sentence || !isCount(fact)) return new Set()
  const others = figuresBehind(fact, context, MOST_ADDED).filter(
    (other) =>
      other.span.field === fact.span.field &&
      other.span.start >= fact.span.end &&
      other.span.end <= sentence.span.end &&
      isCount(other) &&
      (other.category === null || other.category === fact.category),
  )
  return new Set(others.map(({ value }) => value! + fact.value!))
})

const BREAK = /[,;:()–—]/

// "within the past two months", "about five months": words that stand beside any span of time.
const FRAME: ReadonlySet<string> = new Set(['past', 'last', 'next', 'near', 'earli', 'later', 'time', 'old', 'span'])

const BESIDE = 3

/** Stems of the words just before and behind, as far as the clause goes. */
export const besideOf = once<ReadonlySet<string>>((item) => {
  const words = [
    ...wordsIn(before(item).split(BREAK).at(-1)!).slice(-BESIDE),
    ...wordsIn(behind(item).split(BREAK)[0]!).slice(0, BESIDE),
  ]
  return new Set(
    words
      .filter(({ lower }) => !STOP_WORDS.has(lower))
      .map(({ lower }) => stem(lower))
      .filter((word) => !FRAME.has(word)),
  )
})
