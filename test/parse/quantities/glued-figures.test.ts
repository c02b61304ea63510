import { describe, expect, test } from 'vitest'
import { parseQuantities } from '../../../src/index.js'

const read = (text: string) => parseQuantities(text).map((q) => [q.text, q.min, q.max, q.unit.symbol])

describe('figures with their signs', () => {
  test.each([
    ['The bridge may cost $11–13 million.', '$11–13 million', 11e6, 13e6, 'USD'],
    ['Tickets cost $15-20 each.', '$15-20', 15, 20, 'USD'],
    ['It reached 6+ million homes.', '6+ million', 6e6, null, ''],
    ['Sarun has 30.000 inhabitants.', '30.000', 30_000, 30_000, ''],
    ['It employs 8.250 seasonal workers.', '8.250', 8250, 8250, ''],
    ['The town spent 1,5 million crowns.', '1,5 million', 1.5e6, 1.5e6, ''],
    ['The game has a score below 67.', 'below 67', null, 67, ''],
    ['The laptop has 64 gigs of storage.', '64 gigs', 64, 64, 'GB'],
    ['Reviews gave the older version 71/100.', '71/100', 71, 71, '/100'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toContainEqual(expected)
  })

  test.each([
    ['a point of decimals', 'She averaged 2.125 points.', '2.125', 2.125, 2.125, ''],
    ['concerts', 'The band played two gigs in Sarun.', 'two', 2, 2, ''],
    ['hills that lie above homes', 'The hills above 40 homes burned.', '40', 40, 40, ''],
  ])('are not misread: %s', (_, text, ...expected) => {
    expect(read(text)).toContainEqual(expected)
  })
})
