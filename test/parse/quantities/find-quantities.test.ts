import { describe, expect, it } from 'vitest'
import { parseQuantities } from '../../../src/parse/parse-text.js'

const values = (text: string) => parseQuantities(text).map((q) => q.value ?? [q.min, q.max])

describe('numbers in digits', () => {
  it.each([
    ['A total of 1,400 homes were flooded.', [1400]],
    ['A total of 1\u00a0400 homes were flooded.', [1400]],
    ['Some 1.4 million voters stayed away.', [1_400_000]],
    ['The plant cost $17.1bn to build.', [17_100_000_000]],
    ['The app has 4.3M users.', [4_300_000]],
    ['It raised RM10 million and £2.5k.', [10_000_000, 2500]],
  ])('reads %s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })
})
