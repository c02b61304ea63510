import { describe, expect, test } from 'vitest'
import { compareFigures } from '../../src/align/intervals.js'
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
