import type { Unit } from '../../data/date-words.js'

const LETTER: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  millennium: 'Y',
}
const TIMES: Readonly<Partial<Record<Unit, number>>> = { fortnight: 2, decade: 10, century: 100, millennium: 1000 }
// Vague counts keep the unit of the words: "decades" is not "some years".
const VAGUE_LETTER: Readonly<Partial<Record<Unit, string>>> = { decade: 'E', century: 'C', millennium: 'L' }
const CLOCK_UNITS: readonly Unit[] = ['second', 'minute', 'hour']
const HALF: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = {
  minute: ['second', 30],
  hour: ['minute', 30],
  day: ['hour', 12],
  year: ['month', 6],
}

/** TIMEX3 duration: `P3D`, `PT4H`, `P2Y6M`; a vague count (null) is X. */
export const durationValue = (unit: Unit, count: number | null): string => {
  const prefix = CLOCK_UNITS.includes(unit) ? 'PT' : 'P'
  if (count === null) return `${prefix}X${VAGUE_LETTER[unit] ?? LETTER[unit]}`
  const total = count * (TIMES[unit] ?? 1)
  const whole = Math.floor(total)
  const half = total - whole === 0.5 ? HALF[unit] : undefined
  if (!half) return `${prefix}${Number(total.toFixed(2))}${LETTER[unit]}`
  const [smaller, number] = half
  if (unit === 'day') return whole === 0 ? 'PT12H' : `P${whole}DT12H`
  return `${prefix}${whole > 0 ? `${whole}${LETTER[unit]}` : ''}${number}${LETTER[smaller]}`
}
