import { describe, expect, it } from 'vitest'
import { parseQuantities } from '../../../src/parse/parse-text.js'

const changes = (text: string) => parseQuantities(text).map((q) => q.change)

describe('change', () => {
  it.each([
    ['Prices rose 4 percent.', ['up']],
    ['Prices rose by about 4 percent.', ['up']],
    ['The toll rose to 43.', ['up']],
    ['The index fell to 1,200 points.', ['down']],
    ['The index slid 4.8%.', ['down']],
    ['Shares were up 17.5 points, or 0.22%.', ['up', 'up']],
    ['Profit came to $5 billion, up $1 billion from last year.', [null, 'up']],
    ['It closed at 90, down 4 percent.', [null, 'down']],
    ['Banks in London -1.3% at noon.', ['down']],
    ['It rose 18 cents to $23.50.', ['up', 'up']],
  ])('%s', (text, expected) => {
    expect(changes(text)).toEqual(expected)
  })
  it.each([
    'Troops shot down 5 drones.',
    'The team gave up 517 yards.',
    'Police picked up 12 men.',
    'The army lost 65 men.',
    'It fell, up to 400 people saw.',
    'It was a drop of 4 percent.',
  ])('finds none in %s', (text) => {
    expect(changes(text)).toEqual([null])
  })
})
