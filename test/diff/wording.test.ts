import { describe, expect, test } from 'vitest'
import { sides } from '../../src/diff/wording.js'
import type { Claim } from '../../src/types.js'

const claims = (values: readonly string[]): Claim[] =>
  values.map((value, i) => ({ articleId: `a${i}`, text: value, value }) as unknown as Claim)

const told = (values: readonly string[]): string =>
  sides(
    claims(values),
    ({ text }) => text,
    ({ text }) => text,
  )

describe('the sides of a finding in one sentence', () => {
  test('say who gives what, each value once', () => {
    expect(told(['5', '6', '5'])).toBe('5 (a0 and a2) against 6 (a1)')
  })

  test('are told up to six; of more the first five, and how many there are', () => {
    expect(told(['1', '2', '3', '4', '5', '6'])).toMatch(/against 6 \(a5\)$/)
    expect(told(['1', '2', '3', '4', '5', '6', '7', '8'])).toMatch(/against 5 \(a4\) against 3 more$/)
  })
})
