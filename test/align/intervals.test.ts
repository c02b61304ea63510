import { describe, expect, test } from 'vitest'
import { compareFigures, isRounded } from '../../src/align/intervals.js'
import { parseQuantities } from '../../src/index.js'

const compare = (a: string, b: string) => {
  const [x, y] = [parseQuantities(`${a} people came.`)[0]!, parseQuantities(`${b} people came.`)[0]!]
  const relation = compareFigures(x, y)
  expect(compareFigures(y, x)).toBe(relation)
  return relation
}

describe('two figures', () => {
  test.each([
    ['1,400', '1400', 'same'],
    ['More than 1,400', 'more than 1400', 'same'],
    ['More than 1,400', '1,400', 'bound'],
    ['More than 1,400', '1,450', 'bound'],
    ['More than 1,400', '1,300', 'value'],
    ['At least 13', '13', 'bound'],
    ['At least 13', 'more than 13', 'bound'],
    ['More than a dozen', '12', 'bound'],
    ['More than 12', '12', 'value'],
    ['7,000', '7,028', 'precision'],
    ['About 7,000', '6,800', 'precision'],
    ['Dozens of', '43', 'precision'],
    ['10', '12', 'value'],
  ])('%s and %s: %s', (a, b, relation) => expect(compare(a, b)).toBe(relation))

  test('nobody who counts 221 says more than 221', () => {
    expect(compare('More than 221', '221')).toBe('value')
    expect(compare('Fewer than 47', '47')).toBe('value')
  })

  test('limits on either side of one number exclude each other, unless both include it', () => {
    expect(compare('More than 300', 'fewer than 300')).toBe('value')
    expect(compare('At least 300', 'at most 300')).toBe('bound')
    expect(compare('More than 300', 'fewer than 400')).toBe('bound')
  })

  test('two lower limits may both be true and are not the same news', () => {
    expect(compare('At least 2', 'at least 4')).toBe('value')
    expect(compare('More than 1,400', 'more than 1,412')).toBe('precision')
  })

  test('a limit is not rounded away: 195,031 is not more than 200,000', () => {
    expect(compare('More than 200,000', '195,031')).toBe('value')
    expect(compare('More than 1,420', '1,400')).toBe('precision')
    expect(compare('More than 1,480', '1,400')).toBe('value')
    expect(compare('Fewer than 1.45 million', '1.5 million')).toBe('value')
    expect(compare('Fewer than 1.46 million', '1.5 million')).toBe('precision')
    expect(compare('Fewer than two', 'two to three')).toBe('value')
  })

  test('who limits a count to the unit compares it with counts', () => {
    expect(compare('More than 8,032', '8,030')).toBe('value')
    expect(compare('Fewer than 1,218', '1,220')).toBe('value')
    expect(compare('More than 8,032', '8,000')).toBe('precision')
    expect(compare('More than 8,032', 'about 8,030')).toBe('precision')
    expect(compare('More than 8,030', '8,032')).toBe('bound')
  })

  test('"more than" is said of a number rounded down, "fewer than" sets a limit', () => {
    expect(compare('More than 1,400', '1,400')).toBe('bound')
    expect(compare('Fewer than 1,400', '1,400')).toBe('value')
    expect(compare('Nearly 1,400', '1,400')).toBe('bound')
  })

  test('"about" hides no more than the last digit given', () => {
    expect(compare('More than 2,600', 'about 2,400')).toBe('value')
    expect(compare('More than 2,420', 'about 2,400')).toBe('precision')
    expect(compare('Fewer than 75,000', 'about 75,086')).toBe('value')
    expect(compare('More than 39', 'about 40')).toBe('bound')
  })
})

describe('a number rounded', () => {
  test.each([
    [7_000, 7_028],
    [4.3, 4.28],
    [1_400, 1_387],
    [300, 286],
    [230, 226],
    [200, 191],
    [60, 59.4],
    [1_000_000, 1_049_999],
  ])('%d may be told for %d', (round, precise) => {
    expect(isRounded(round, precise)).toBe(true)
    expect(isRounded(precise, round)).toBe(false)
  })

  test.each([
    ['small whole numbers are counted', 10, 12],
    ['and so is what is below two hundred', 190, 193],
    ['further off than a twentieth is another number', 7_000, 7_400],
    ['as precise as the other', 7_100, 7_200],
    ['more precise than the other', 7_028, 7_000],
    ['the same digits', 4.28, 4.29],
    ['further off than its own last digit', 1_230, 1_241],
    ['a step away exactly', 2_300, 2_400],
    ['tiny, told in powers of ten', 1e-7, 1.5e-7],
  ])('%s: %d is no rounder telling of %d', (_why, round, precise) => {
    expect(isRounded(round, precise)).toBe(false)
  })

  test('from two hundred on a ten is round', () => {
    expect(isRounded(210, 205)).toBe(true)
    expect(isRounded(200, 199)).toBe(true)
    expect(isRounded(190, 187)).toBe(false)
  })
})

describe('figures with limits and without a number', () => {
  const figure = (
    value: number | null,
    min: number | null,
    max: number | null,
    bound: 'exactly' | 'about' | 'between',
  ) => ({
    value,
    min,
    max,
    bound,
  })

  test.each([
    ['At least 1,400', 'at least 1400', 'same'],
    ['At least 300', 'fewer than 300', 'value'],
    ['More than 300', 'at most 300', 'value'],
    ['At most 300', '300', 'bound'],
    ['At most 300', '280', 'bound'],
    ['At most 300', '320', 'value'],
    ['At least 300', '280', 'value'],
    ['At most 5', 'at most 7', 'value'],
    ['At most 1,500', 'fewer than 1,490', 'precision'],
    ['At least 20', 'at most 10', 'value'],
    ['About 40', '43', 'precision'],
    ['About 40', '44', 'precision'],
    ['About 40', '47', 'value'],
    ['About 50', 'about 54', 'precision'],
    ['About 50', 'about 70', 'value'],
    ['Between 10 and 20', '15', 'precision'],
    ['Between 10 and 20', '20', 'precision'],
    ['Between 10 and 20', '10', 'precision'],
    ['Between 10 and 20', '21', 'value'],
    ['Between 10 and 20', '9', 'value'],
    ['Between 10 and 20', 'between 10 and 20', 'same'],
    ['Between 10 and 20', 'between 10 and 30', 'precision'],
    ['Between 10 and 20', 'between 15 and 20', 'precision'],
    ['Between 10 and 20', 'between 30 and 40', 'value'],
    ['More than 20', 'between 10 and 20', 'value'],
    ['At least 20', 'between 10 and 20', 'precision'],
  ])('%s and %s: %s', (a, b, relation) => expect(compare(a, b)).toBe(relation))

  test('an open end reaches everything on its side', () => {
    const dozens = figure(null, 24, null, 'between')
    const few = figure(null, null, 10, 'between')
    expect(compareFigures(dozens, figure(1_000, 1_000, 1_000, 'exactly'))).toBe('precision')
    expect(compareFigures(dozens, figure(23, 23, 23, 'exactly'))).toBe('value')
    expect(compareFigures(few, figure(-5, -5, -5, 'exactly'))).toBe('precision')
    expect(compareFigures(few, dozens)).toBe('value')
    expect(compareFigures(few, figure(null, 10, null, 'between'))).toBe('precision')
  })
})
