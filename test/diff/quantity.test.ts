import { describe, expect, test } from 'vitest'
import { judgeQuantities } from '../../src/diff/quantity.js'
import { quantitySubject } from '../../src/diff/quantity-subject.js'
import { extractFacts } from '../../src/index.js'
import type { Claim, Quantity } from '../../src/types.js'
import { claimOf, saidBy } from './claims.js'

/** What an article says of its one figure: the first read in the text. */
const figure = (id: string, text: string, changed: Partial<Quantity> = {}): Claim => {
  const fact = { ...extractFacts({ id, text }).quantities[0]!, ...changed }
  return claimOf(id, fact, fact.text, fact.value, text)
}

// Articles a, b, c … on days of their own, or on one.
const figures = (...texts: readonly string[]): Claim[] => texts.map((text, i) => figure('abcdefgh'[i]!, text))

const oneDay = (): string => '2024-05-16'
const later = (id: string): string => `2024-05-${16 + 'abcdefgh'.indexOf(id)}T09:00:00Z`

const verdict = (claims: readonly Claim[], publishedAt: (id: string) => string | undefined = oneDay): string => {
  const { verdict: said, difference, severity } = judgeQuantities(claims, publishedAt)
  return `${said} ${difference ?? '-'} ${severity}`
}

const why = (claims: readonly Claim[], publishedAt: (id: string) => string | undefined = oneDay): string =>
  judgeQuantities(claims, publishedAt).explanation

describe('figures of one thing', () => {
  test.each([
    ['agree', 'Four people were killed.', 'The blast killed 4 people.', 'agreement - none'],
    ['differ by limits', 'More than 40 people were killed.', '40 people were killed.', 'discrepancy bound minor'],
    ['by precision', '7,000 people were killed.', '7,028 people were killed.', 'discrepancy precision minor'],
    ['in value', 'Four people were killed.', 'Five people were killed.', 'discrepancy value major'],
    ['in one unit of two', 'The fire burned 10 km of wood.', 'The fire burned 6.2 miles of wood.', 'agreement - none'],
    ['in units of no one scale', 'The bag weighed 3 kg.', 'The bag held 3 km of wire.', 'discrepancy value major'],
    ['per unit', 'It costs $5 a day.', 'It costs $5 a week.', 'discrepancy value major'],
  ])('%s', (_, a, b, expected) => {
    expect(verdict(figures(a, b))).toBe(expected)
    expect(verdict(figures(b, a))).toBe(expected)
  })

  test('are told with who gives which', () => {
    expect(why(figures('Four people were killed.', 'It killed 4 people.', 'It killed Four people.'))).toBe(
      'All give the same figure: “Four” (A and C) and “4” (B).',
    )
    expect(why(figures('More than 1,400 came.', 'In all more than  1,400 came.', 'It drew more than 1400.'))).toBe(
      'All give the same figure: “More than 1,400” (A and B) and “more than 1400” (C).',
    )
    expect(why(figures('More than 40 people were killed.', '40 people were killed.'))).toBe(
      'The figure is the same or fits, but its limits are put differently: “More than 40” (A) against “40” (B).',
    )
    expect(why(figures('7,000 people were killed.', '7,028 people were killed.'))).toBe(
      'One gives the figure more precisely than the other: “7,000” (A) against “7,028” (B).',
    )
    expect(why(figures('Four people were killed.', '5 people were killed.', 'Five people were killed.'))).toBe(
      'The figures contradict each other: “Four” (A) against “5” (B and C).',
    )
  })

  test('are told with whom they are from', () => {
    const from = (text: string, id: string, name: string | null): Claim =>
      figure(id, text, { attribution: name === null ? null : saidBy(name) })
    const tail = (a: string, b: string): string =>
      why([from(a, 'a', 'police'), from(b, 'b', null)]).replace(/^.*\(B\)/, '')
    expect(tail('Four people died.', '4 people died.')).toBe('; A has it from police.')
    expect(tail('More than 40 people died.', '40 people died.')).toBe('; A has it from police.')
    expect(tail('7,000 people died.', '7,028 people died.')).toBe('; A has it from police.')
    expect(tail('Four people died.', 'Five people died.')).toBe('; A has it from police.')
  })

  test('of one claim alone agree with themselves', () => {
    expect(verdict(figures('Four people were killed.'))).toBe('agreement - none')
  })
})

describe('a loose figure beside an exact one', () => {
  test('that it does not allow is of something else', () => {
    const dozens = figure('a', 'Dozens of people were killed.')
    const five = [figure('a', 'Five people were killed.'), figure('b', 'Five people were killed.')]
    expect(verdict([dozens, ...five])).toBe('agreement - none')
  })

  test('is less precise than an article that never says so', () => {
    const several = figure('a', 'Several people were killed.')
    const five = [figure('a', 'Five people were killed.'), figure('b', 'Five people were killed.')]
    expect(verdict([several, ...five])).toBe('discrepancy precision minor')
    expect(verdict([...five, several])).toBe('discrepancy precision minor')
    expect(verdict([several, ...five, figure('b', 'Several people were killed.')])).toBe('agreement - none')
  })

  test('is not what a later one replaces', () => {
    expect(verdict(figures('Several people were killed.', 'Five people were killed.'), later)).toBe(
      'discrepancy precision minor',
    )
    expect(verdict(figures('Five people were killed.', 'Several people were killed.'), later)).toBe(
      'discrepancy precision minor',
    )
  })
})

describe('a later figure', () => {
  test('takes the place of what goes on', () => {
    const toll = figures('Four people were killed.', 'Five people were killed.')
    expect(verdict(toll, later)).toBe('update value minor')
    expect(why(toll, later)).toBe('A later report gives a new figure: “Four” (A) against “Five” (B).')
  })

  test.each([
    ['the wounded', 'Four people were hurt.', 'Nine people were hurt.'],
    ['burnt land', 'The fire burned 300 acres.', 'The fire burned 900 acres.'],
    ['money raised', 'Friends raised $38,000.', 'Friends raised $83,000.'],
    ['a reward', 'The reward is $5,000.', 'The reward is $9,000.'],
    ['damage', 'Damage was put at $5 million.', 'Damage was put at $9 million.'],
    ['shares', 'Shares fell to $38.', 'Shares fell to $31.'],
    ['a rate', 'Unemployment is 4.2 percent.', 'Unemployment is 5.9 percent.'],
  ])('takes the place of %s', (_, a, b) => {
    expect(verdict(figures(a, b), later)).toBe('update value minor')
  })

  test.each([
    ['a trial of so many days', 'A trial of nine days ended.', 'A trial of six days ended.'],
    ['a length', 'The bridge is 300 metres long.', 'The bridge is 900 metres long.'],
    ['a weight', 'The bag weighed 3 kg.', 'The bag weighed 9 kg.'],
    ['a volume', 'The truck held 900 liters.', 'The truck held 300 liters.'],
    ['a speed', 'The car went 90 mph.', 'The car went 60 mph.'],
    ['an age', 'A 30-year-old was hurt.', 'A 50-year-old was hurt.'],
    ['a fine', 'Police fined him $38,000.', 'Police fined him $83,000.'],
    ['a house', 'It burned at 12 Mill Street.', 'It burned at 19 Mill Street.'],
  ])('contradicts %s', (_, a, b) => {
    expect(verdict(figures(a, b), later)).toBe('discrepancy value major')
  })

  test('takes the place of what is said to change, and of what is added up, whatever its unit', () => {
    const river = (id: string, text: string, more: Partial<Quantity>) => figure(id, text, more)
    const [a, b] = ['The river is 3 metres deep.', 'The river is 9 metres deep.'] as const
    const soFar: Partial<Quantity> = { scope: [{ kind: 'cumulative', text: 'so far' }] }
    const one: Partial<Quantity> = { scope: [{ kind: 'subset', text: 'of the' }] }
    expect(verdict([river('a', a, {}), river('b', b, { change: 'up' })], later)).toBe('update value minor')
    expect(verdict([river('a', a, { change: 'down' }), river('b', b, {})], later)).toBe('update value minor')
    expect(verdict([river('a', a, {}), river('b', b, soFar)], later)).toBe('update value minor')
    expect(verdict([river('a', a, {}), river('b', b, one)], later)).toBe('discrepancy value major')
  })

  test('is later by days, not by hours', () => {
    const toll = figures('Four people were killed.', 'Five people were killed.')
    const at = (a?: string, b?: string) => (id: string) => (id === 'a' ? a : b)
    expect(verdict(toll, at('2024-05-16T08:00:00Z', '2024-05-16T20:00:00Z'))).toBe('discrepancy value major')
    expect(verdict(toll, at('2024-05-16', '2024-05-16T20:00:00Z'))).toBe('discrepancy value major')
    expect(verdict(toll, at('2024-05-16T08:00:00Z', '2024-05-16'))).toBe('discrepancy value major')
    expect(verdict(toll, at('2024-05-16', '2024-05-17'))).toBe('update value minor')
    expect(verdict(toll, at('2024-05-16', undefined))).toBe('discrepancy value major')
    expect(verdict(toll, at(undefined, '2024-05-16'))).toBe('discrepancy value major')
    expect(verdict(toll, at(undefined, undefined))).toBe('discrepancy value major')
  })

  test('of a toll is new also where the first left room for it', () => {
    expect(verdict(figures('At least three people were killed.', 'Five people were killed.'), later)).toBe(
      'update value minor',
    )
    expect(verdict(figures('At least three people were killed.', 'Five people were killed.'))).toBe(
      'discrepancy bound minor',
    )
  })

  test.each([
    ['the same number', 'At least three people were killed.', 'Three people were killed.', 'discrepancy bound minor'],
    ['nothing lost or hurt', 'At least three shots were fired.', 'Five shots were fired.', 'discrepancy bound minor'],
    ['more closely told', '7,000 people were killed.', '7,028 people were killed.', 'discrepancy precision minor'],
    ['told loosely first', 'Several people were hurt.', 'Five people were hurt.', 'discrepancy precision minor'],
    ['the same', 'Four people were killed.', '4 people were killed.', 'agreement - none'],
  ])('is not new: %s', (_, a, b, expected) => {
    expect(verdict(figures(a, b), later)).toBe(expected)
  })
})

describe('a toll told loosely and exactly', () => {
  const several = 'Several people were hurt.'
  const five = 'Five people were hurt.'
  const toll = (...told: readonly (readonly [string, string])[]): Claim[] => told.map(([id, text]) => figure(id, text))

  test('by an article against one that never tells it so', () => {
    const claims = toll(['a', several], ['a', five], ['b', five])
    expect(verdict(claims)).toBe('discrepancy precision minor')
    expect(verdict(toll(['b', five], ['a', five], ['a', several]))).toBe('discrepancy precision minor')
    expect(verdict(toll(['a', 'At least one person was hurt.'], ['a', five], ['b', five]))).toBe(
      'discrepancy bound minor',
    )
  })

  test('by both agrees', () => {
    expect(verdict(toll(['a', several], ['a', five], ['b', five], ['b', several]))).toBe('agreement - none')
  })

  test('stands behind a graver difference', () => {
    expect(verdict(toll(['a', several], ['a', five], ['b', 'Fourteen people were hurt.']))).toBe(
      'discrepancy value major',
    )
  })

  test('is of the dead and the injured alone, and of numbers that are written', () => {
    const shots = toll(['a', 'Several shots were fired.'], ['a', 'Five shots were fired.'], ['b', 'Five shots rang.'])
    expect(verdict(shots)).toBe('agreement - none')
    const [a, b, c] = toll(['a', several], ['a', five], ['b', five])
    const implied = { ...a!, fact: { ...(a!.fact as Quantity), implied: true as const } }
    expect(verdict([implied, b!, c!])).toBe('agreement - none')
  })
})

describe('addresses', () => {
  const at = (...places: readonly string[]): Claim[] => figures(...places.map((place) => `It burned ${place}.`))

  test('agree, one in its block, or contradict each other', () => {
    expect(verdict(at('at 12 Mill Street', 'at 12 Mill St.'))).toBe('agreement - none')
    expect(verdict(at('in the 400 block of Mill Street', 'at 412 Mill Street'))).toBe('discrepancy precision minor')
    expect(verdict(at('at 12 Mill Street', 'at 19 Mill Street'))).toBe('discrepancy value major')
  })

  test('of two streets are told as such, whatever the number', () => {
    expect(verdict(at('at 12 Mill Street', 'at 12 Mill Road'))).toBe('discrepancy value minor')
    expect(why(at('at 12 Mill Street', 'at 19 Mill Road'))).toBe(
      'The street is given differently: “12 Mill Street” (A) against “19 Mill Road” (B).',
    )
  })

  test('never go on', () => {
    const [a, b] = at('at 12 Mill Street', 'at 19 Mill Street')
    const changed = { ...b!, fact: { ...(b!.fact as Quantity), change: 'up' as const } }
    expect(verdict([a!, changed], later)).toBe('discrepancy value major')
  })
})

describe('what a figure is of', () => {
  test.each([
    ['Four people were killed.', 'people killed'],
    ['Four villagers were hurt.', 'villagers injured'],
    ['13 hikers are missing.', 'hikers missing'],
    ['Some 40 families were displaced.', 'families displaced'],
    ['Police detained 13 students.', 'students arrested'],
    ['Six were killed.', 'people killed'],
    ['Nine captives were freed.', 'captives'],
    ['Rebels abducted nine sailors.', 'sailors held captive'],
    ['Police fired 13 shots.', 'shots'],
    ['Police made six arrests.', 'arrests'],
    ['Police found six dead bodies.', 'dead bodies'],
    ['The total is 42.', 'number: 42'],
    ['The reward is $5,000.', 'money: reward'],
    ['It is $5,000.', 'money'],
    ['Unemployment rose to 4.2 percent.', 'percentage: Unemployment'],
    ['A trial of nine days ended.', 'duration: nine days'],
    ['The bag weighed 3 kg.', 'weight: bag'],
    ['The car went 90 mph.', 'speed: car'],
    ['The fire burned 300 acres.', 'area: fire'],
    ['They lost 900 liters of milk.', 'volume: milk'],
    ['It was 40 degrees Celsius.', 'temperature'],
    ['A 30-year-old was hurt.', 'age'],
    ['It burned at 12 Mill Street.', 'address: Mill Street'],
  ])('%s', (text, subject) => {
    expect(quantitySubject([figure('a', text)])).toBe(subject)
  })

  test('is what any of the articles says it is of', () => {
    expect(quantitySubject(figures('Six were killed.', 'Six villagers were killed.'))).toBe('villagers killed')
    const none = { counted: null, category: null }
    expect(quantitySubject([figure('a', 'Six villagers were killed.', none), figure('b', 'Six were killed.')])).toBe(
      'people killed',
    )
    expect(quantitySubject([figure('a', 'It burned at 12 Mill Street.', { counted: null })])).toBe('address: ')
    expect(
      quantitySubject([
        figure('a', 'Nine were held.', { counted: { text: 'Missing men', head: 'men' }, category: 'missing' }),
      ]),
    ).toBe('Missing men')
  })
})
