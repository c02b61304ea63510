import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, dayOf, ymdOf } from '../../../src/parse/dates/calendar.js'

const DAY = 86_400_000

describe('the calendar', () => {
  it('is that of Date, from year 1 to 9999, months and days that overflow included', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: -30, max: 30 }),
        fc.integer({ min: -400, max: 400 }),
        (year, month, day) => {
          const date = new Date(0)
          date.setUTCFullYear(year, month - 1, day)
          const days = Math.floor(date.getTime() / DAY)
          expect(dayOf(year, month, day)).toBe(days)
          expect(ymdOf(days)).toEqual({
            year: date.getUTCFullYear(),
            month: date.getUTCMonth() + 1,
            day: date.getUTCDate(),
          })
        },
      ),
    )
  })

  it('has a leap day every fourth year, not in 1900, again in 2000', () => {
    const last = (year: number) => ymdOf(dayOf(year, 3, 0)).day
    expect([2023, 2024, 1900, 2000].map(last)).toEqual([28, 29, 28, 29])
    expect(ymdOf(addMonths(dayOf(2024, 1, 31), 1))).toEqual({ year: 2024, month: 2, day: 29 })
  })
})
