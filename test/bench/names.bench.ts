import { bench, describe } from 'vitest'
import { compareNames } from '../../src/align/names/compare-names.js'
import type { CompareNamesOptions } from '../../src/types.js'

// Names as one story holds them: a few bearers, several spellings each, so that most pairs are of two bearers.
const NAMES: readonly (readonly [NonNullable<CompareNamesOptions['type']>, readonly string[]])[] = [
  ['person', [
    'Mousa Abu Marzouk', 'Musa Abu Marzuk', 'Moussa Abu Marzook', 'Maria Zakharova', 'Zakharova', 'Volodymyr Zelenskyy',
    'Vladimir Zelensky', 'John A. Harrow', 'Joan Harrow', 'Robert W. Goodman', 'Bob Goodman', 'Alexander Hung Tran',
    'Alex Tran', 'Consuelo Garcia', 'Comsuelo Garcia', 'Li Wei', 'Abdul Rahman al-Masri', 'Abd al-Rahman Masri',
  ]],
  ['organization', [
    'World Health Organization', 'WHO', 'Ministry of Foreign Affairs of Russia', 'Russian Foreign Ministry',
    'Houston Police Department', 'Houston police', 'House Intelligence Committee', 'Senate Intelligence Committee',
    'Reuters', 'RIA Novosti', 'Northfield Capital Partners LLC', 'North Field Capital', 'University of Lindale',
    'Lindale State University', 'Red Cross', 'International Committee of the Red Cross', 'Gulf Dispatch', 'U.S. State Department',
  ]],
  ['place', [
    'Kyiv', 'Kiev', 'Kharkiv', 'Kharkov', 'North Perry Street', 'N. Perry St.', 'South Perry Street', 'United States', 'U.S.',
    'Mexico City', 'Mexico', 'New York', 'York', 'Downtown Kyiv', 'Lake Geneva', 'Geneva', 'Dnipropetrovsk Oblast', 'Dnipro',
  ]],
] // prettier-ignore

const COUNT = 1000

// Every two different names in turn, until there are a thousand pairs.
const pairsOf = (names: readonly string[]): (readonly [string, string])[] => {
  const all = names.flatMap((a) => names.filter((b) => b !== a).map((b) => [a, b] as const))
  return Array.from({ length: COUNT }, (_, i) => all[i % all.length]!)
}

describe('compareNames: hz is thousands of comparisons a second', () => {
  for (const [type, names] of NAMES) {
    const pairs = pairsOf(names)
    bench(`${COUNT} comparisons, ${type}`, () => {
      for (const [a, b] of pairs) compareNames(a, b, { type })
    })
  }
})
