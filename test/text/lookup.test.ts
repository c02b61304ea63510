import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstWhere, furthestEnd, holders } from '../../src/text/lookup.js'

const range = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }))

describe('looked up in a dozen steps, found as by looking at each', () => {
  test('the first item that is far enough', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (items, least) => {
        const sorted = items.toSorted((a, b) => a - b)
        const found = sorted.findIndex((item) => item >= least)
        expect(firstWhere(sorted, (item) => item >= least)).toBe(found < 0 ? sorted.length : found)
      }),
    )
    expect(firstWhere([1, 5, 9], (item) => item >= 1, 2)).toBe(2)
    expect(firstWhere([], () => true)).toBe(0)
  })

  test('the furthest end of ranges that start before a place', () => {
    fc.assert(
      fc.property(fc.array(range), fc.integer({ min: 0, max: 60 }), (ranges, before) => {
        const ends = ranges.filter(({ start }) => start < before).map(({ end }) => end)
        expect(furthestEnd(ranges)(before)).toBe(Math.max(-1, ...ends))
      }),
    )
  })

  test('the ranges that hold an item', () => {
    fc.assert(
      fc.property(fc.array(range), fc.array(range), (ranges, items) => {
        const sorted = ranges.toSorted((a, b) => a.start - b.start)
        const slow = items.map(({ start, end }) => sorted.filter((r) => r.start <= start && end <= r.end))
        expect(holders(sorted, items)).toEqual(slow)
      }),
    )
  })
})
