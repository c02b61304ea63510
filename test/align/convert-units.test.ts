import { describe, expect, it } from 'vitest'
import { convertUnits, samePrecision, stepOf, toBase } from '../../src/align/convert-units.js'
import { parseQuantities } from '../../src/parse/parse-text.js'

const read = (text: string) => parseQuantities(text)[0]!

describe('toBase', () => {
  it('turns miles into metres and Fahrenheit into Celsius', () => {
    expect(toBase(read('It is 10 miles long.'))?.value).toBeCloseTo(16_093.44)
    expect(toBase(read('It was 212 degrees Fahrenheit.'))?.value).toBeCloseTo(100)
  })
  it('knows no base for money and plain counts', () => {
    expect(toBase(read('It cost $5.'))).toBeNull()
    expect(toBase(read('There were five boats.'))).toBeNull()
  })
})

describe('samePrecision', () => {
  it.each([
    ['The fire burned 100 km away.', 'The fire burned 60 miles away.'],
    ['It fell 1,000 feet.', 'It fell 300 metres.'],
    ['It reached 38 degrees Celsius.', 'It reached 100 degrees Fahrenheit.'],
    ['A third of the voters stayed home.', 'Some 33% of the voters stayed home.'],
    ['They waited 90 minutes.', 'They waited 1.5 hours.'],
    ['The rate rose 25 basis points.', 'The rate rose 0.25 percentage points.'],
    ['A 2-year-old was found.', 'A 24-month-old was found.'],
  ])('%s says the same as %s', (a, b) => {
    expect(samePrecision(read(a), read(b))).toBe(true)
    expect(samePrecision(read(b), read(a))).toBe(true)
  })
  it.each([
    ['It lies 100 km away.', 'It lies 80 miles away.'],
    ['It reached 38 degrees Celsius.', 'It reached 90 degrees Fahrenheit.'],
    ['The rate rose 5 percent.', 'The rate rose 5 percentage points.'],
    ['It cost $5.', 'It cost £5.'],
    ['It weighs 5 kg.', 'It is 5 km long.'],
    ['It costs $79.', 'It costs $79 a month.'],
  ])('%s does not say the same as %s', (a, b) => {
    expect(samePrecision(read(a), read(b))).toBe(false)
  })
})

describe('convertUnits', () => {
  it('gives the very figure of the other where both agree within the precision given', () => {
    expect(convertUnits(read('It lies 60 miles off.'), read('It lies 100 km off.'))).toMatchObject({
      value: 100,
      unit: { symbol: 'km' },
    })
  })
  it('converts what differs', () => {
    expect(convertUnits(read('It lies 100 miles off.'), read('It lies 100 km off.'))?.value).toBeCloseTo(160.9344)
  })
  it('keeps a bound open', () => {
    expect(convertUnits(read('It lies more than 60 miles off.'), read('It lies 100 km off.'))).toMatchObject({
      min: 100,
      max: null,
    })
  })
  it('gives nothing between money of two currencies', () => {
    expect(convertUnits(read('It cost $5.'), read('It cost £5.'))).toBeNull()
  })
})

describe('stepOf', () => {
  it.each([
    [96.6, 0.1],
    [35, 1],
    [60, 1],
    [100, 10],
    [1300, 100],
    [5, 1],
    [0.5, 0.1],
  ])('%d was given with a step of %d', (value, step) => {
    expect(stepOf(value)).toBeCloseTo(step)
  })
})
