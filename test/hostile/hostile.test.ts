import { describe, expect, test } from 'vitest'
import { FAMILIES } from './families.js'
import { runInChild } from './run-in-child.js'

// `npm run test:hostile` takes the long ones, which need many minutes.
const LENGTHS = process.env['HOSTILE'] === 'long' ? [50_000, 200_000] : [12_500]

// No measure of speed: many times what any family takes, and far from what one takes whose cost grows with the square.
const DEADLINE = 120_000

describe.each(LENGTHS)('%i characters of hostile text', { timeout: 7_200_000 }, (length) => {
  test('are read, compared and reported to the end, and nothing throws', async () => {
    const problems = await runInChild(
      FAMILIES.map(({ name }) => ({ family: name, length })),
      DEADLINE,
    )
    expect([...problems].map(([{ family }, problem]) => `${family}: ${problem}`)).toEqual([])
  })
})
