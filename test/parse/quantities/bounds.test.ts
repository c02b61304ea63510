import { describe, expect, it } from 'vitest'
import { parseQuantities } from '../../../src/parse/parse-text.js'

const read = (phrase: string) => parseQuantities(`The group counts ${phrase}.`)[0]

describe('bounds', () => {
  it.each([
    ['more than 40 members', 'more-than', 40, null],
    ['over 40 members', 'more-than', 40, null],
    ['upwards of 40 members', 'more-than', 40, null],
    ['in excess of 40 members', 'more-than', 40, null],
    ['at least 40 members', 'at-least', 40, null],
    ['no fewer than 40 members', 'at-least', 40, null],
    ['as many as 40 members', 'at-most', null, 40],
    ['up to 40 members', 'at-most', null, 40],
    ['no more than 40 members', 'at-most', null, 40],
    ['fewer than 40 members', 'less-than', null, 40],
    ['just under 40 members', 'less-than', null, 40],
    ['about 40 members', 'about', 38, 42],
    ['around 40 members', 'about', 38, 42],
    ['some 40 members', 'about', 38, 42],
    ['roughly 40 members', 'about', 38, 42],
    ['an estimated 40 members', 'about', 38, 42],
    ['nearly 40 members', 'about', 38, 40],
    ['almost 40 members', 'about', 38, 40],
    ['close to 40 members', 'about', 38, 40],
    ['40 or so members', 'about', 38, 42],
    ['40-plus members', 'at-least', 40, null],
    ['40+ members', 'at-least', 40, null],
    ['40 or more members', 'at-least', 40, null],
    ['40 members', 'exactly', 40, 40],
  ])('%s', (phrase, bound, min, max) => {
    expect(read(phrase)).toMatchObject({ value: 40, bound, min, max })
  })
  it('reads the verb that exceeds', () => {
    expect(parseQuantities('Losses exceeding $5 million were reported.')[0]).toMatchObject({
      bound: 'more-than',
      min: 5e6,
      max: null,
    })
  })
  it('gives a conversion in brackets the same bound', () => {
    const [km, miles] = parseQuantities('It can fly more than 100 kilometres (60 miles).')
    expect(km?.bound).toBe('more-than')
    expect(miles?.bound).toBe('more-than')
  })
  it('includes the bounding words in the mention', () => {
    expect(read('more than 1,400 members')?.text).toBe('more than 1,400')
    expect(read('100 or more members')?.text).toBe('100 or more')
  })
  it.each(['They handed over 40 hostages.', 'Fans came from all over 50 states.', 'He was put under 40 guards.'])(
    'takes no bound from %s',
    (text) => {
      expect(parseQuantities(text)[0]?.bound).toBe('exactly')
    },
  )
})

describe('ranges', () => {
  it.each([
    ['between 5 and 10 boats', 5, 10],
    ['from 5 to 10 boats', 5, 10],
    ['5 to 10 boats', 5, 10],
    ['5–10 boats', 5, 10],
    ['5-10 boats', 5, 10],
    ['5 or 6 boats', 5, 6],
    ['three or four boats', 3, 4],
    ['four to five thousand boats', 4000, 5000],
    ['5 to 10 million voters', 5e6, 10e6],
    ['$10 to $15 billion', 10e9, 15e9],
    ['$750,000 to $1 million', 750_000, 1e6],
    ['between 15kHz and 17kHz', 15, 17],
    ['a 3- to 15-year term', 3, 15],
  ])('%s', (phrase, min, max) => {
    expect(read(phrase)).toMatchObject({ value: null, min, max, bound: 'between' })
  })
  it('gives a fall the same closed interval as a rise', () => {
    expect(parseQuantities('It fell from $2,415 to $2,315.')[0]).toMatchObject({ min: 2315, max: 2415, change: 'down' })
    expect(parseQuantities('It rose from $2,315 to $2,415.')[0]).toMatchObject({ min: 2315, max: 2415, change: 'up' })
  })
  it('keeps two variants apart', () => {
    expect(parseQuantities('It has a 7- or 8-inch screen.').map((q) => q.value)).toEqual([7, 8])
  })
  it('keeps a step and the level it leads to apart', () => {
    expect(parseQuantities('It rose 18 cents to $23.50.').map((q) => q.value)).toEqual([18, 23.5])
  })
})
