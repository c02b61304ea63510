import { describe, expect, it } from 'vitest'
import { parseQuantities } from '../../../src/parse/parse-text.js'

const values = (text: string) => parseQuantities(text).map((q) => q.value ?? [q.min, q.max])

describe('numbers in digits', () => {
  it.each([
    ['with commas', 'A total of 1,400 homes were flooded.', [1400]],
    ['with no-break spaces', 'A total of 1\u00a0400 homes were flooded.', [1400]],
    ['with plain spaces', 'A total of 1 400 homes were flooded.', [1400]],
    ['with Swiss apostrophes', 'A total of 1’400 homes were flooded.', [1400]],
    ['with Indian commas', 'Some 12,34,567 pilgrims came.', [1_234_567]],
    ['with continental marks where nothing else is meant', 'The bill came to 1.234,5 euros.', [1234.5]],
    ['with a point between thousands of what comes in whole pieces', 'The firm has 250.000 workers.', [250_000]],
    ['the same for people', 'Some 8.958 people are ill.', [8958]],
    ['an English point where there may be parts', 'It grew 1.250 percent.', [1.25]],
    ['with an English decimal point', 'It grew to 1.234 metres.', [1.234]],
    ['with a bare decimal point', 'The rate fell to .5 percent.', [0.5]],
    ['with a multiplier word', 'Some 1.4 million voters stayed away.', [1_400_000]],
    ['with two multiplier words', 'The debt is 12 thousand million pounds.', [12e9]],
    ['with a suffix on money', 'The plant cost $17.1bn to build.', [17_100_000_000]],
    ['with a suffix on a count', 'The app has 4.3M users.', [4_300_000]],
    ['with a suffix before a plural', 'The firm sold 35m phones.', [35_000_000]],
    ['with a small suffix', 'It raised £2.5k for the school.', [2500]],
    ['with a vulgar fraction', 'They walked 2½ miles.', [2.5]],
    ['with a fraction in figures', 'Add 1/2 pound of butter and 2 1/4 cups of milk.', [0.5, 2.25]],
    ['with a minus sign', 'It was -12°C at dawn.', [-12]],
    ['with a minus in words', 'It was minus 12 degrees Celsius at dawn.', [-12]],
    ['in Indian units', 'The state set aside 5 crore rupees.', [50_000_000]],
  ])('are read %s', (_, text, expected) => {
    expect(values(text)).toEqual(expected)
  })
  it('keeps the value a text means, not its binary neighbour', () => {
    expect(values('It cost $17.1 billion.')).toEqual([17_100_000_000])
    expect(values('It has 2.3 million readers.')).toEqual([2_300_000])
  })
})

describe('numbers in words', () => {
  it.each([
    ['twenty-nine passengers', [29]],
    ['two hundred and fifty troops', [250]],
    ['two and a half million voters', [2_500_000]],
    ['one and a half tonnes of rice', [1.5]],
    ['half a million voters', [500_000]],
    ['a dozen boats', [12]],
    ['half a dozen boats', [6]],
    ['two dozen boats', [24]],
    ['a hundred boats', [100]],
    ['one in five voters', [0.2]],
    ['nine out of 10 voters', [0.9]],
    ['a third of the voters', [1 / 3]],
    ['two-thirds of the voters', [2 / 3]],
    ['three quarters of a million voters', [750_000]],
    ['half the voters', [0.5]],
    ['half a mile of road', [0.5]],
    ['ten point five points', [10.5]],
  ])('reads %s', (text, expected) => {
    expect(values(`The report speaks of ${text}.`)).toEqual(expected)
  })
  it('reads a multiple', () => {
    expect(values('Sales grew sixfold.')).toEqual([6])
  })
})

describe('vague words', () => {
  it.each([
    ['dozens of people', [12, 120]],
    ['scores of people', [20, 200]],
    ['hundreds of people', [100, 1000]],
    ['thousands of people', [1000, 10_000]],
    ['tens of thousands of people', [10_000, 100_000]],
    ['hundreds of thousands of people', [100_000, 1_000_000]],
    ['millions of people', [1_000_000, 10_000_000]],
    ['several people', [3, 9]],
    ['several hundred people', [300, 900]],
    ['a handful of people', [3, 7]],
  ])('%s is an interval, never one number', (text, expected) => {
    const [found] = parseQuantities(`The storm drove out ${text}.`)
    expect(found?.value).toBeNull()
    expect([found?.min, found?.max]).toEqual(expected)
    expect(found?.bound).toBe('between')
  })
})
