import { expect, it } from 'vitest'
import { instantOf } from '../../src/report/instant.js'

it.each([
  ['2024-02-06', Date.UTC(2024, 1, 6)],
  ['2024-02-06T09:15:00Z', Date.UTC(2024, 1, 6, 9, 15)],
  ['2024-02-06T09:15', Date.UTC(2024, 1, 6, 9, 15)],
  ['2024-02-06T09:15:30.250+02:00', Date.UTC(2024, 1, 6, 7, 15, 30)],
  ['2024-02-06T09:15+0200', Date.UTC(2024, 1, 6, 7, 15)],
  ['2024-02-06T09:15+02', Date.UTC(2024, 1, 6, 7, 15)],
  ['Tuesday', null],
  ['2024-13-45', null],
  [null, null],
])('instantOf takes %j for %j in every time zone', (publishedAt, instant) => {
  expect(instantOf(publishedAt)).toBe(instant)
})
