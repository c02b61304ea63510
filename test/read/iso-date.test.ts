import { describe, expect, it } from 'vitest'
import { toIsoDate } from '../../src/read/iso-date.js'

describe('toIsoDate', () => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-03-05T10:00:00+0100', '2024-03-05T10:00:00+01:00'],
    ['2024-03-05 10:00:00.000000', '2024-03-05T10:00:00.000000'],
    ['20240305', '2024-03-05'],
    ['20240305103000', '2024-03-05T10:30:00'],
    ['2024/3/5', '2024-03-05'],
    ['Tue, 05 Mar 2024 10:00:00 +0100', '2024-03-05T10:00:00+01:00'],
    ['Tue, 5 Mar 2024 10:00 GMT', '2024-03-05T10:00:00Z'],
    ['5 March 2024', '2024-03-05'],
    ['Tuesday, March 5th, 2024', '2024-03-05'],
    ['Sept. 5, 2024', '2024-09-05'],
  ])('reads %j', (written, iso) => {
    expect(toIsoDate(written)).toBe(iso)
  })

  it.each([
    '',
    'yesterday',
    '03/04/2024',
    '2024-02-30',
    '30 February 2024',
    'May 2024',
    '12345678',
    7,
    null,
    undefined,
  ])('finds none in %j', (written) => {
    expect(toIsoDate(written)).toBeUndefined()
  })
})
