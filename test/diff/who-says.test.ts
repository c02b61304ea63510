import { describe, expect, test } from 'vitest'
import { relaysOf, sourceWords, whoSays } from '../../src/diff/who-says.js'
import type { Attribution, Claim, Entity } from '../../src/types.js'
import { claimOf, saidBy } from './claims.js'

const FACT: Entity = { kind: 'entity', type: 'person', name: 'Nora Pell', mentions: [], roles: [], age: null }

const claim = (id: string, attribution: Attribution | null): Claim => ({ ...claimOf(id, FACT, 'x', 'x'), attribution })

// Articles a, b, c … with whom each has it from.
const told = (...names: readonly (string | null)[]): string =>
  whoSays(names.map((name, i) => claim('abcdefgh'[i]!, name === null ? null : saidBy(name))))

describe('a source in words', () => {
  test('is its name, with those that pass it on', () => {
    expect(sourceWords(saidBy('police'))).toBe('police')
    expect(sourceWords(saidBy('ministry', 'TASS'))).toBe('ministry (as TASS reports)')
    expect(sourceWords(saidBy('ministry', 'TASS', 'the Herald'))).toBe('ministry (as TASS and the Herald report)')
  })

  test('is passed on by the nearest to it first', () => {
    expect(relaysOf(saidBy('ministry', 'TASS', 'the Herald')).map(({ name }) => name)).toEqual(['TASS', 'the Herald'])
    expect(relaysOf(saidBy('police'))).toEqual([])
  })
})

describe('who has a statement from whom', () => {
  test.each([
    ['nobody', [null, null], ''],
    ['one', [null, 'police'], '; B has it from police'],
    ['both from one', ['police', 'police'], '; A and B have it from police'],
    ['each from another', ['police', 'doctors'], '; A has it from police, B has it from doctors'],
    ['whatever the capitals', ['Police', 'police'], '; A and B have it from police'],
    ['in any order', ['police', 'Police'], '; A and B have it from police'],
    [
      'from four',
      ['police', 'doctors', 'the mayor', 'a witness'],
      '; A has it from police, B has it from doctors, C has it from the mayor, D has it from a witness',
    ],
    [
      'from more than four',
      ['police', 'doctors', 'the mayor', 'a witness', 'neighbours'],
      '; A has it from police, B has it from doctors, C has it from the mayor, others from 2 more sources',
    ],
  ])('%s', (_, names, expected) => {
    expect(told(...names)).toBe(expected)
  })

  test('is told once of an outlet that says it twice', () => {
    expect(whoSays([claim('a', saidBy('police')), claim('a', saidBy('police'))])).toBe('; A has it from police')
  })

  test('tells a source from the same source at second hand', () => {
    expect(whoSays([claim('a', saidBy('police')), claim('b', saidBy('police', 'TASS'))])).toBe(
      '; A has it from police, B has it from police (as TASS reports)',
    )
  })
})
