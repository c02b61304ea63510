import { commonest } from '../align/commonest.js'
import type { Claim, Dimension } from '../types.js'
import { factOf } from './figure.js'
import { oneLine } from './wording.js'

const WHAT_HAPPENED = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  captive: 'held captive',
  displaced: 'displaced',
  arrested: 'arrested',
} as const

const MEASURES: Readonly<Record<Exclude<Dimension, 'count'>, string>> = {
  money: 'money',
  percent: 'percentage',
  age: 'age',
  duration: 'duration',
  length: 'length',
  area: 'area',
  volume: 'volume',
  mass: 'weight',
  speed: 'speed',
  temperature: 'temperature',
  energy: 'energy',
  other: 'measure',
}

// "arrests arrested", "bodies killed": the noun says it already.
const SAYS_IT: Readonly<Record<keyof typeof WHAT_HAPPENED, RegExp>> = {
  killed: /kill|dead|death|bod(?:y|ies)\b|fatalit|homicide|murder|slaying|slain/i,
  injured: /injur|wound|hurt/i,
  missing: /missing/i,
  captive: /captive|hostage/i,
  displaced: /displaced|refugee/i,
  arrested: /arrest|detain/i,
}

// "Five hours later detectives came" is no duration of detectives, "a 9 mm pistol" no length of a pistol.
const BY_ITSELF: ReadonlySet<Dimension> = new Set(['duration', 'length'])

/** What the figure is of, in words: "Israelis killed", "money: reward", "duration: more than five hours". */
export const quantitySubject = (claims: readonly Claim[]): string => {
  const facts = claims.map(factOf)
  // "Black males" of one witness is not what all of them say.
  const counted = commonest(facts.flatMap((fact) => fact.counted?.text ?? []))
  const category = facts.map((fact) => fact.category).find((found) => found !== null)
  const { dimension, symbol } = facts[0]!.unit
  if (symbol === 'address') return `address: ${counted ?? ''}`
  if (dimension !== 'count') {
    const what = BY_ITSELF.has(dimension) ? oneLine(claims[0]!.text) : counted
    return [MEASURES[dimension], ...(what === undefined ? [] : [what])].join(': ')
  }
  const what = counted ?? (category ? 'people' : `number: ${oneLine(claims[0]!.text)}`)
  return category && !SAYS_IT[category].test(what) ? `${what} ${WHAT_HAPPENED[category]}` : what
}
