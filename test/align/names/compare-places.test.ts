import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../src/align/names/compare-names.js'

const relation = (a: string, b: string) => compareNames(a, b, { type: 'place' }).relation

describe('compareNames of places', () => {
  it.each([
    ['Kyiv', 'Kiev', 'spelling'],
    ['Kharkiv', 'Kharkov', 'spelling'],
    ['Bilohirsk', 'Белогорск', 'spelling'],
    ['Mumbai', 'Bombay', 'alias'],
    ['U.S.', 'United States', 'alias'],
    ['Burma', 'Myanmar', 'alias'],
    ['Springfield, Mo.', 'Springfield, Missouri', 'same'],
    ['Springfield', 'Springfield, Missouri', 'partial'],
    ['St. Louis', 'Saint Louis', 'same'],
    ['Harbour St.', 'Harbour Street', 'same'],
    ['N. Harbour Street', 'North Harbour Street', 'same'],
    ['Harbour Street', 'North Harbour Street', 'partial'],
    ['Fourth Avenue', '4th Ave.', 'same'],
    ['Harbour Street', 'Harbour Avenue', 'spelling'],
    ['Hartlepool', 'Hartlepol', 'spelling'],
    ['Hungary', 'Hunragy', 'spelling'],
    ['South Harbour', 'South Harbour Street', 'partial'],
    ['W. Harbour', 'Harbour St.', 'partial'],
    ['Harbour', 'Harbour Street', 'partial'],
  ])('%s / %s is %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected)
  })

  it.each([
    ['Austria', 'Australia'],
    ['Perry’s Palace', 'Perry Street'],
    ['Harbour Hall', 'Harbour Street'],
    ['Harbour Park', 'Harbor Blvd'],
    ['Niger', 'Nigeria'],
    ['North Korea', 'South Korea'],
    ['Mexico', 'Mexico City'],
    ['New York', 'York'],
    ['Kansas', 'Kansas City'],
    ['Palestine', 'Palestine, Texas'],
    ['Little Havana', 'Havana'],
    ['Kyiv', 'Kyiv region'],
    ['Ukraine', 'Kyiv'],
    ['Springfield, Missouri', 'Springfield, Illinois'],
    ['4th Street', '5th Street'],
    ['N. Harbour Street', 'S. Harbour Street'],
    ['Dallas', 'Dallas County'],
  ])('%s / %s are two places', (a, b) => {
    expect(relation(a, b)).toBe('different')
  })
})
