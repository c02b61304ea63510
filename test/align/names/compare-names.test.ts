import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../src/align/names/compare-names.js'
import type { EntityType } from '../../../src/types.js'

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other']

const NAUGHTY = [
  '',
  ' ',
  '\0',
  '\ud800',
  'a\udfff',
  '__proto__',
  'constructor',
  'toString',
  '’',
  '---',
  '𝔘𝔫𝔦',
  'İ',
  '日本',
  'محمد',
  'a'.repeat(5000),
  'x '.repeat(3000),
]

const word = fc.oneof(
  fc.constantFrom(
    'Ali',
    'Hassan',
    'al-',
    'Jr.',
    'Smith',
    'Smyth',
    'Police',
    'of',
    'J.',
    'Ministry',
    'U.S.',
    'Russia',
    ...NAUGHTY,
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const name = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '))

describe('compareNames on any string', () => {
  it.each(TYPES)('gives the same relation both ways round (%s)', (type) => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const one = compareNames(a, b, { type })
        const other = compareNames(b, a, { type })
        expect(one).toEqual(other)
        expect(one.score).toBeGreaterThanOrEqual(0)
        expect(one.score).toBeLessThanOrEqual(1)
        expect(one.explanation).not.toBe('')
      }),
    )
  })

  it.each(TYPES)('calls a name the same as itself (%s)', (type) => {
    fc.assert(fc.property(name, (a) => compareNames(a, a, { type }).relation === 'same'))
  })
})

describe('compareNames of persons', () => {
  it.each([
    ['Mousa Abu Marzouk', 'Musa Abu Marzuk', 'spelling'],
    ['Wilfred Donalson', 'Wilfred Donaldson', 'spelling'],
    ['Bob Harrow', 'Robert Harrow', 'alias'],
    ['Harrow', 'Robert Harrow', 'partial'],
    ['Dr. Émile Sauvé', 'Emile Sauve', 'same'],
    ['Oleksandr Bondar', 'Alexander Bondar', 'spelling'],
  ])('%s / %s is %s', (a, b, relation) => {
    expect(compareNames(a, b, { type: 'person' }).relation).toBe(relation)
  })

  it.each([
    ['John Harrow', 'Joan Harrow'],
    ['Angelo Ricci', 'Angela Ricci'],
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Peter Harrow Jr.', 'Peter Harrow Sr.'],
    ['Heike Brandt', 'Lena Brandt'],
  ])('%s / %s are two people', (a, b) => {
    expect(compareNames(a, b, { type: 'person' }).relation).toBe('different')
  })
})
