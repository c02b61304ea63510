import { describe, expect, test } from 'vitest'
import { gravest } from '../../src/diff/pairs.js'
import type { Claim, Entity } from '../../src/types.js'
import { claimOf } from './claims.js'

const FACT: Entity = { kind: 'entity', type: 'person', name: 'Nora Pell', mentions: [], roles: [], age: null }

// "a1": article a says 1; two claims are as far apart as their numbers.
const worst = (...told: readonly string[]): string | null => {
  const claims = told.map((one) => claimOf(one[0]!, FACT, one, Number(one.slice(1))))
  const found = gravest(claims, (a: Claim, b: Claim) => Math.abs(Number(a.value) - Number(b.value)))
  return found && `${found.a.text} ${found.b.text} ${found.gravity}`
}

describe('the gravest relation', () => {
  test.each([
    ['between two articles', ['a1', 'b4'], 'a1 b4 3'],
    ['of all articles', ['a1', 'b4', 'c9'], 'a1 c9 8'],
    ['the first of equals', ['a1', 'b4', 'c4'], 'a1 b4 3'],
    ['also where nothing differs', ['a1', 'b1'], 'a1 b1 0'],
    ['of the best that two articles have', ['a1', 'a4', 'b4'], 'a4 b4 0'],
    ['of the best, whoever has it', ['b4', 'a1', 'a4', 'c6'], 'b4 c6 2'],
  ])('%s', (_, told, expected) => {
    expect(worst(...told)).toBe(expected)
  })

  test('of one article is none', () => {
    expect(worst('a1', 'a4')).toBeNull()
    expect(worst()).toBeNull()
  })

  test('is looked for among the first twelve articles, and the first twelve claims of each', () => {
    const letters = [...'abcdefghijklm']
    expect(worst(...letters.slice(0, 12).map((id) => `${id}${id === 'l' ? 9 : 1}`))).toBe('a1 l9 8')
    expect(worst(...letters.map((id) => `${id}${id === 'm' ? 9 : 1}`))).toBe('a1 b1 0')
    const many = Array.from({ length: 12 }, (_, i) => `a${i + 1}`)
    expect(worst(...many, 'b12')).toBe('a12 b12 0')
    expect(worst(...many, 'a13', 'b13')).toBe('a12 b13 1')
  })
})
