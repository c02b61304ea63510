import { describe, expect, test } from 'vitest'
import { compareAddresses, isAddress, severalStreets } from '../../src/diff/address.js'
import { extractFacts } from '../../src/index.js'
import type { Claim, Quantity } from '../../src/types.js'
import { claimOf } from './claims.js'

const figures = (...texts: readonly string[]): Claim[] =>
  texts.flatMap((text, i) =>
    extractFacts({ id: 'a', text: `It happened at ${text}.` }).quantities.map((fact) =>
      claimOf('abc'[i]!, fact, fact.text, fact.value),
    ),
  )

describe('an address', () => {
  test('is a number of a street', () => {
    expect(figures('12 Mill Street', '12 houses').map(isAddress)).toEqual([true, false])
  })
})

describe('houses of one street', () => {
  test.each([
    ['12 Mill Street', '12 Mill St.', 'same'],
    ['12 Mill Street', '13 Mill Street', 'value'],
    ['the 400 block of Mill Street', '400 Mill Street', 'same'],
    ['the 400 block of Mill Street', '401 Mill Street', 'precision'],
    ['the 400 block of Mill Street', '499 Mill Street', 'precision'],
    ['the 400 block of Mill Street', '500 Mill Street', 'value'],
    ['the 400 block of Mill Street', '399 Mill Street', 'value'],
    ['the 680 block of Mill Street', '689 Mill Street', 'precision'],
    ['the 680 block of Mill Street', '690 Mill Street', 'value'],
    ['the 400 block of Mill Street', 'the 500 block of Mill Street', 'value'],
    ['400 Mill Street', '412 Mill Street', 'value'],
  ])('%s and %s: %s', (a, b, expected) => {
    const [x, y] = figures(a, b)
    expect(compareAddresses(x!, y!)).toBe(expected)
    expect(compareAddresses(y!, x!)).toBe(expected)
  })

  test('without a number lie in no block', () => {
    const [block, house] = figures('the 400 block of Mill Street', '412 Mill Street')
    const numbered = (claim: Claim, value: number | null): Claim => ({
      ...claim,
      fact: { ...(claim.fact as Quantity), value },
    })
    expect(compareAddresses(block!, numbered(house!, null))).toBe('value')
    expect(compareAddresses(numbered(block!, null), house!)).toBe('value')
    expect(compareAddresses(numbered(block!, 0), house!)).toBe('value')
  })
})

describe('streets', () => {
  test.each([
    ['12 Mill Street', '12 Mill Road'],
    ['12 Mill Street East', '12 Mill Street West'],
    ['12 N. Third Ave.', '12 South Third Avenue'],
    ['12 NE Third Ave.', '12 Northwest Third Avenue'],
  ])('are two: %s and %s', (a, b) => {
    expect(severalStreets(figures(a, b))).toBe(true)
    expect(severalStreets(figures(b, a))).toBe(true)
    expect(severalStreets(figures(a, a, b))).toBe(true)
  })

  test.each([
    ['12 Mill Street', '19 Mill St.'],
    ['12 Mill Street', '12 Mill Street East'],
    ['12 N. Third Ave.', '12 North Third Avenue'],
    ['12 N. Third Ave.', '12 Third Avenue'],
  ])('are one, or one with less said of it: %s and %s', (a, b) => {
    expect(severalStreets(figures(a, b))).toBe(false)
    expect(severalStreets(figures(b, a))).toBe(false)
  })

  test('without a name are not told apart', () => {
    const nameless = figures('12 Mill Street', '12 Mill Road').map((claim) => ({
      ...claim,
      fact: { ...(claim.fact as Quantity), counted: null },
    }))
    expect(severalStreets(nameless)).toBe(false)
    expect(severalStreets([])).toBe(false)
  })
})
