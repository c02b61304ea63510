import { GENDERS, KINSHIP, PERSON_GROUPS } from '../data/person-words.js'
import { commonest } from './commonest.js'
import type { AgeStatement } from './same-age.js'

// How far from an age its noun may stand.
const REACH = 60

// "his", "herself": said of a person, but no name for one; "the dead" and "deaths" are no one either.
const NO_NOUN = new Set(
  'he him his himself she her hers herself male males female females death deaths dead injured wounded life lives body bodies people victims fatality fatalities casualty casualties human humans soul souls family families household households populace staff'.split(
    ' ',
  ),
)

const isNoun = (word: string): boolean =>
  (PERSON_GROUPS.has(word) || GENDERS.has(word) || KINSHIP.has(word)) && !NO_NOUN.has(word)

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['grandchildren', 'grandchild'],
  ['schoolchildren', 'schoolchild'],
  ['policemen', 'policeman'],
  ['gunmen', 'gunman'],
  ['servicemen', 'serviceman'],
  ['wives', 'wife'],
  ['ladies', 'lady'],
  ['babies', 'baby'],
  ['deputies', 'deputy'],
])

const one = (noun: string): string =>
  IRREGULAR.get(noun) ?? (/s$/.test(noun) && PERSON_GROUPS.has(noun.slice(0, -1)) ? noun.slice(0, -1) : noun)

const SEVERAL = /\b(?:two|three|four|five|six|seven|eight|nine|both|[2-9]|\d\d)\s+$/iu

// "shoots", "killed", "shooting": in a headline a verb has a capital too ("3-Year-Old Shoots Mother").
const VERB =
  /^(?:shot|hit|hurt|found|dead|dies|is|was|were|has|had|after|by|with|and|or|who|in|at|on|of|for|from|to|as)$|(?:s|ed|ing)$/iu

const WORD = /[\p{L}\p{N}'’.-]+/gu

// Between "16-year-old" and its noun: "Catoosa County", "white", "Hispanic", "foster".
const MOST_BETWEEN = 3

/** "girl" of "12-year-old Burley girl": no verb and no comma lies between. */
const nounBehind = (behind: string): string | null => {
  const close = /^[-\s\p{L}\p{N}'’.]*/u.exec(behind)![0]
  let seen = 0
  for (const [word] of close.matchAll(WORD)) {
    const lower = word.toLowerCase().replace(/['’]s$|\.$/g, '')
    if (isNoun(lower)) return /['’]s$/.test(word) ? null : lower
    if (seen++ === MOST_BETWEEN || VERB.test(lower)) return null
  }
  return null
}

const STOP = /[.;:!?]/u
const STEP = /[\p{L}'’-]+|,/gu

// "the boy, who was just 9", "the boy (9)".
const BETWEEN = new Set([',', 'age', 'aged', 'ages', 'who', 'is', 'was', 'just', 'also', 'both'])

/** "boy" of "the boy, 9," and of "his son was 4". */
const nounBefore = (before: string): string | null => {
  const clause = before.toLowerCase().split(STOP).at(-1)!
  const word = [...clause.matchAll(STEP)].map(([step]) => step).findLast((step) => !BETWEEN.has(step))
  return word !== undefined && isNoun(word) ? word : null
}

/** The noun that an age is said of; of two of one age, and of a range of ages, it stays plural. */
const nounOf = ({ several, mention: { span, text }, context: { sentence } }: AgeStatement): string | null => {
  if (!sentence) return null
  const [start, end] = [span.start - sentence.span.start, span.end - sentence.span.start]
  const before = sentence.text.slice(Math.max(0, start - REACH), start)
  const behind = sentence.text.slice(end, end + REACH)
  const inside = nounBehind(text.replace(/^.*\bold[-\s]?/isu, ''))
  const old = /\bolds?$/iu.test(text)
  const noun = inside ?? (old ? nounBehind(behind) : null) ?? nounBefore(before)
  if (noun === null) return null
  return several || (old && SEVERAL.test(before)) ? noun : one(noun)
}

/** "12-year-old Burley girl": she is of Burley, and has no name. */
const isOfPlace = ({ called, mention: { span, text }, context: { sentence } }: AgeStatement): boolean => {
  if (called === null || !sentence || !/\bolds?$/iu.test(text)) return false
  const end = span.end - sentence.span.start
  const behind = sentence.text.slice(end, end + called.length + REACH).trimStart()
  if (!behind.toLowerCase().startsWith(`${called} `)) return false
  return isNoun(/^\p{Ll}+/u.exec(behind.slice(called.length + 1))?.[0] ?? '')
}

/**
 * Whose age it is: "age of Nora Pell", "age of the boy".
 *
 * A name that one statement of many has may be that of another of the same age; the noun is then safe to say.
 */
export const ageSubject = (items: readonly AgeStatement[]): string => {
  const named = items.filter((item) => item.name !== null && !isOfPlace(item))
  const articles = new Set(named.map((item) => item.context.article.index))
  const name =
    named.length * 3 >= items.length || articles.size > 1 ? commonest(named.map((item) => item.name!)) : undefined
  const noun = commonest(items.flatMap((item) => nounOf(item) ?? []))
  const said = commonest(items.flatMap((item) => [...item.nouns].filter(isNoun).slice(0, 1).map(one)))
  return `age of ${name ?? ((noun ?? said) === undefined ? 'a person' : `the ${noun ?? said}`)}`
}
