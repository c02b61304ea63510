import { describe, expect, it } from 'vitest'
import { parseQuantities } from '../../../src/parse/parse-text.js'

const categories = (text: string) => parseQuantities(text).map((q) => [q.value, q.category])

describe('what happened to those counted', () => {
  it.each([
    ['The army killed 7,000 Palestinians.', [[7000, 'killed']]],
    ['Some 1,400 Israelis who were slaughtered are mourned.', [[1400, 'killed']]],
    ['Four people were shot and killed.', [[4, 'killed']]],
    ['Four people were fatally shot.', [[4, 'killed']]],
    ['Four people were shot to death.', [[4, 'killed']]],
    ['Four people were shot.', [[4, null]]],
    ['Four soldiers who lost their lives are mourned.', [[4, 'killed']]],
    ['Four players lost their tempers.', [[4, null]]],
    ['Four people, believed to be related, were killed.', [[4, 'killed']]],
    ['Four people, all of them students, were injured.', [[4, 'injured']]],
    ['Four trucks, driven by men who were killed later, were seized.', [[4, null]]],
    [
      'The blast left five people dead and 12 wounded.',
      [
        [5, 'killed'],
        [12, 'injured'],
      ],
    ],
    [
      '12 dead, 30 injured in blast',
      [
        [12, 'killed'],
        [30, 'injured'],
      ],
    ],
    [
      'The raid killed six and wounded nine.',
      [
        [6, 'killed'],
        [9, 'injured'],
      ],
    ],
    [
      'A gunman opened fire, killing six men and wounding nine others.',
      [
        [6, 'killed'],
        [9, 'injured'],
      ],
    ],
    [
      'Six children and two adults were killed.',
      [
        [6, 'killed'],
        [2, 'killed'],
      ],
    ],
    [
      'He admitted killing six children and two adults.',
      [
        [6, 'killed'],
        [2, 'killed'],
      ],
    ],
    ['The death toll rose to 43.', [[43, 'killed']]],
    ['That brings the number of fatalities to three.', [[3, 'killed']]],
    ['He was charged in the deaths of six people.', [[6, 'killed']]],
    ['Six deaths were reported.', [[6, 'killed']]],
    ['They found two slain guards.', [[2, 'killed']]],
    ['Five people in the house were wounded.', [[5, 'injured']]],
    ['Three of the guards were seriously hurt.', [[3, 'injured']]],
    ['The group is holding 240 hostages.', [[240, 'captive']]],
    ['Gunmen abducted 12 pupils.', [[12, 'captive']]],
    ['Two people were taken into custody.', [[2, 'arrested']]],
    ['Police arrested three men.', [[3, 'arrested']]],
    ['The flood displaced 4,000 families.', [[4000, 'displaced']]],
    ['Nine hikers are still missing.', [[9, 'missing']]],
    [
      'The strike killed 12 people, including five children.',
      [
        [12, 'killed'],
        [5, 'killed'],
      ],
    ],
    [
      'The quake, of magnitude 7, killed over 500.',
      [
        [7, null],
        [500, 'killed'],
      ],
    ],
    ['The war claimed 300 lives.', [[300, 'killed']]],
    ['The killing of five shocked the town.', [[5, 'killed']]],
    ['Two men fatally shot Friday in Sarun.', [[2, 'killed']]],
    ['Two men shot dead outside a bar.', [[2, 'killed']]],
    ['Two people killed the night before were named.', [[2, 'killed']]],
    ['Two people have been killed.', [[2, 'killed']]],
  ])('%s', (text, expected) => {
    expect(categories(text)).toEqual(expected)
  })
  it.each([
    'He was shot eight times before he died.',
    'He is charged with three counts of murder.',
    'One of the victims survived.',
    'Two officers told the court that the man was killed.',
    'Five agents near the man who was killed fled.',
    'The two men involved in the brawl left.',
    'Mother of three killed in crash.',
    'A father of two was shot dead on Friday.',
    'Grandmother of nine injured.',
    'Eight balloons stand at the door of the house where five people were killed.',
    'Three people fatally shot two men at a bar.',
    'Two gunmen shot dead a guard.',
    'At least two suspects wounded the clerk.',
    'Eight children have killed or injured others.',
  ])('does not put it on others: %s', (text) => {
    expect(parseQuantities(text)[0]?.category ?? null).toBeNull()
  })
  it('keeps the verb that says so', () => {
    expect(parseQuantities('Four people were shot.')[0]?.predicate).toBe('shot')
    expect(parseQuantities('Police detained two men.')[0]?.predicate).toBe('detained')
  })
})

describe('nought', () => {
  it.each([
    ['No one was killed.', 'killed', 'No one'],
    ['Nobody was hurt.', 'injured', 'Nobody'],
    ['No injuries were reported.', 'injured', 'No injuries'],
    ['There were no reported injuries.', 'injured', 'no reported injuries'],
    ['None of the passengers was injured.', 'injured', 'None'],
    ['No officers were hurt.', 'injured', 'No officers'],
  ])('%s', (text, category, mention) => {
    expect(parseQuantities(text)).toMatchObject([{ value: 0, min: 0, max: 0, negated: true, category, text: mention }])
  })
  it.each(['No doubt it hurt.', 'No one was in the street.', 'There is no reason to fear.', 'None came.'])(
    'is not found in %s',
    (text) => {
      expect(parseQuantities(text)).toEqual([])
    },
  )
  it('marks a denied number', () => {
    expect(parseQuantities('One person died, not two.').map((q) => [q.value, q.negated])).toEqual([
      [1, false],
      [2, true],
    ])
    expect(parseQuantities('Five men were not injured.')[0]).toMatchObject({ category: 'injured', negated: true })
  })
})

describe('what is only possible', () => {
  it.each([
    'The toll could rise to 50.',
    'Twelve miners are feared dead.',
    'Up to 30 people may be trapped.',
    'The plan would cost $5 million.',
  ])('%s', (text) => {
    expect(parseQuantities(text)[0]?.hypothetical).toBe(true)
  })
  it('is not marked on what is said outright', () => {
    expect(parseQuantities('Twelve miners died in May.')[0]?.hypothetical).toBe(false)
  })
  it('keeps the category of those feared dead', () => {
    expect(parseQuantities('Twelve miners are feared dead.')[0]?.category).toBe('killed')
  })
})

describe('scope', () => {
  it.each([
    ['Three of the five men fled.', 0, 'subset'],
    ['One man died and three others were hurt.', 1, 'additional'],
    ['Seven people were killed, including the gunman.', 0, 'inclusive'],
    ['Seven people were killed, not including the gunman.', 0, 'exclusive'],
    ['Some 300 people have been killed so far this year.', 0, 'cumulative'],
    ['Nine men were hurt. Of those, three are in hospital.', 1, 'subset'],
    ['The strike killed 12 people, including five children.', 1, 'subset'],
    ['The storm left 40 people dead or missing.', 0, 'uncertain'],
  ])('%s', (text, index, kind) => {
    expect(parseQuantities(text)[index]?.scope?.map((s) => s.kind)).toEqual([kind])
  })
  it('is left out where the count stands alone', () => {
    expect(parseQuantities('Seven people were killed.')[0]).not.toHaveProperty('scope')
  })
})
