import { describe, expect, it } from 'vitest'
import { parseQuantities } from '../../../src/parse/parse-text.js'

const read = (text: string) =>
  parseQuantities(text).map((q) => [q.value, q.unit.dimension, q.unit.symbol, ...(q.unit.per ? [q.unit.per] : [])])

describe('money', () => {
  it.each([
    ['It raised RM10 million.', 10e6, 'MYR'],
    ['It raised £2.5k.', 2500, 'GBP'],
    ['It raised US$5 million.', 5e6, 'USD'],
    ['It raised US $5 million.', 5e6, 'USD'],
    ['It raised A$5 million.', 5e6, 'AUD'],
    ['It raised HK$5 million.', 5e6, 'HKD'],
    ['It raised C$5 million.', 5e6, 'CAD'],
    ['It raised €5 million.', 5e6, 'EUR'],
    ['It raised 5 million €.', 5e6, 'EUR'],
    ['It raised 5 million euros.', 5e6, 'EUR'],
    ['It raised 5 million US dollars.', 5e6, 'USD'],
    ['It raised 5 million Danish kroner.', 5e6, 'DKK'],
    ['It raised ₹5 crore.', 5e7, 'INR'],
    ['It raised Rs 500.', 500, 'INR'],
    ['It raised ¥500 million.', 5e8, 'JPY'],
    ['It raised USD 500.', 500, 'USD'],
    ['It raised 500 yuan.', 500, 'CNY'],
    ['It raised 500 shekels.', 500, 'ILS'],
    ['It costs 63 cents.', 63, 'USX'],
  ])('%s', (text, value, symbol) => {
    expect(read(text)).toEqual([[value, 'money', symbol]])
  })
  it('keeps what a price is for', () => {
    expect(read('Oil rose to $76 a barrel.')).toEqual([[76, 'money', 'USD', 'barrel']])
    expect(read('The plan costs £24 per month.')).toEqual([[24, 'money', 'GBP', 'month']])
  })
})

describe('measures', () => {
  it.each([
    ['Output fell 3 percent.', 3, 'percent', '%'],
    ['Output fell 3 per cent.', 3, 'percent', '%'],
    ['Output fell 3pc.', 3, 'percent', '%'],
    ['Its lead fell 3 percentage points.', 3, 'percent', 'pp'],
    ['Yields fell 30 basis points.', 30, 'percent', 'bp'],
    ['They held out for five hours.', 5, 'duration', 'h'],
    ['It was a three-month truce.', 3, 'duration', 'month'],
    ['He ran a 40-yard dash.', 40, 'length', 'yd'],
    ['It lies 12 km inland.', 12, 'length', 'km'],
    ['The man is 6-foot-1.', 6 + 1 / 12, 'length', 'ft'],
    ['The man is 5 feet 5, and thin.', 5 + 5 / 12, 'length', 'ft'],
    ['The man is 5 foot, 11 inches tall.', 5 + 11 / 12, 'length', 'ft'],
    ['The fire burned 300 acres.', 300, 'area', 'ac'],
    ['A space of 300 sq ft was let.', 300, 'area', 'ft²'],
    ['It holds 60 litres.', 60, 'volume', 'L'],
    ['It weighs 60 kg.', 60, 'mass', 'kg'],
    ['It weighs 60 pounds.', 60, 'mass', 'lb'],
    ['Winds of 60mph were recorded.', 60, 'speed', 'mph'],
    ['Winds of 60 miles per hour were recorded.', 60, 'speed', 'mph'],
    ['Winds of 90 km/h were recorded.', 90, 'speed', 'km/h'],
    ['It was 30 degrees Celsius.', 30, 'temperature', '°C'],
    ['It was 90°F.', 90, 'temperature', '°F'],
    ['It makes 35 GWh of power.', 35, 'energy', 'GWh'],
    ['It gives 450 MW of power.', 450, 'other', 'MW'],
  ])('%s', (text, value, dimension, symbol) => {
    expect(read(text)).toEqual([[value, dimension, symbol]])
  })
  it('reads the magnitude of an earthquake', () => {
    expect(read('A quake of magnitude 6.4 struck.')).toEqual([[6.4, 'other', 'magnitude']])
    expect(read('A 6.4-magnitude quake struck.')).toEqual([[6.4, 'other', 'magnitude']])
  })
})

describe('ages', () => {
  it.each([
    ['A 45-year-old was held.', 45, 'year'],
    ['A 45 year old man was held.', 45, 'year'],
    ['A boy aged 7 was found.', 7, 'year'],
    ['She was held at the age of 19.', 19, 'year'],
    ['Ann Perkins, 24, was held.', 24, 'year'],
    ['Perkins, 24, was held.', 24, 'year'],
    ['Ann Perkins (24) was held.', 24, 'year'],
    ['A man, 24, was held.', 24, 'year'],
    ['He is 35.', 35, 'year'],
    ['She turned 30 in May.', 30, 'year'],
    ['A three-month-old baby was found.', 3, 'month'],
    ['The baby, 3 months old, was found.', 3, 'month'],
  ])('%s', (text, value, symbol) => {
    expect(read(text)).toEqual([[value, 'age', symbol]])
  })
  it('reads two ages that share one noun', () => {
    expect(read('Her 6- and 12-year-old children live there.')).toEqual([
      [6, 'age', 'year'],
      [12, 'age', 'year'],
    ])
  })
  it.each([
    ['Children between the ages of 7 and 12 were home.', 'between the ages of 7 and 12', 7, 12],
    ['Three were between the ages of nine and 15 years old.', 'between the ages of nine and 15 years old', 9, 15],
    ['Teens between ages 13 and 17 came.', 'between ages 13 and 17', 13, 17],
    ['Teens from age 13 to 17 came.', 'from age 13 to 17', 13, 17],
    ['Teens between  the\u00a0ages of 13 and 17 came.', 'between  the\u00a0ages of 13 and 17', 13, 17],
    ['Children ages 7 to 12 were home.', 'ages 7 to 12', 7, 12],
  ])('reads a range of them: %s', (text, words, min, max) => {
    const found = parseQuantities(text).filter(({ unit }) => unit.dimension === 'age')
    expect(found.map((age) => [age.text, age.value, age.min, age.max])).toEqual([[words, null, min, max]])
  })
  it('reads a list of them', () => {
    expect(read('Teens, ages 13, 14 and 15, were there.').map(([value, dimension]) => [value, dimension])).toEqual([
      [13, 'age'],
      [14, 'age'],
      [15, 'age'],
    ])
    expect(read('A girl aged 5 and 40 others were there.').map(([, dimension]) => dimension)).toEqual(['age', 'count'])
  })
  it('keeps the count apart from the age', () => {
    expect(read('Two 12-year-old girls were there.')).toEqual([
      [2, 'count', ''],
      [12, 'age', 'year'],
    ])
  })
  it('reads a decade of life as an interval', () => {
    expect(parseQuantities('A man in his late 20s fled.')[0]).toMatchObject({
      value: null,
      min: 27,
      max: 29,
      unit: { dimension: 'age' },
    })
  })
  it('says whose age it is', () => {
    expect(parseQuantities('Ann Perkins, 24, was held.')[0]?.counted?.text).toBe('Ann Perkins')
  })
  it('does not take a distance or a list for an age', () => {
    expect(read('It lies near Boston, 12 miles off.')).toEqual([[12, 'length', 'mi']])
  })
})

describe('ratings', () => {
  it.each([
    ['The film has a rating of 7.4/10.', 7.4, '/10'],
    ['It has a score of 69 out of 100, based on what critics wrote.', 69, '/100'],
  ])('%s', (text, value, symbol) => {
    expect(read(text)).toEqual([[value, 'other', symbol]])
  })
  it('are told from shares', () => {
    expect(read('Nine out of 10 voters agree.')).toEqual([[0.9, 'percent', '1']])
  })
})
