import { bench, describe } from 'vitest'
import { compareNames } from '../../src/align/names/compare-names.js'

// Names as one story holds them: a few people, several spellings each, so that most pairs are of two bearers.
const PERSONS = [
  'Mousa Abu Marzouk', 'Musa Abu Marzuk', 'Moussa Abu Marzook', 'Maria Zakharova', 'Zakharova', 'Volodymyr Zelenskyy',
  'Vladimir Zelensky', 'John A. Harrow', 'Joan Harrow', 'Robert W. Goodman', 'Bob Goodman', 'Alexander Hung Tran',
  'Alex Tran', 'Consuelo Garcia', 'Comsuelo Garcia', 'Li Wei', 'Abdul Rahman al-Masri', 'Abd al-Rahman Masri',
] // prettier-ignore

const OTHERS = [
  'World Health Organization', 'WHO', 'Ministry of Foreign Affairs of Russia', 'Russian Foreign Ministry', 'Houston Police Department',
  'Houston police', 'House Intelligence Committee', 'Senate Intelligence Committee', 'Reuters', 'RIA Novosti', 'Kyiv', 'Kiev', 'Kharkiv',
  'North Perry Street', 'N. Perry St.', 'United States', 'U.S.',
] // prettier-ignore

const pairs = (names: readonly string[]) => names.flatMap((a) => names.map((b) => [a, b] as const))

const persons = pairs(PERSONS)
const others = pairs(OTHERS)

describe(`every pair of names of a story (${persons.length} persons, ${others.length} others)`, () => {
  bench('persons', () => {
    for (const [a, b] of persons) compareNames(a, b, { type: 'person' })
  })
  bench('organisations', () => {
    for (const [a, b] of others) compareNames(a, b, { type: 'organization' })
  })
})
