import { describe, expect, test } from 'vitest'
import { parseQuantities } from '../../../src/index.js'

const read = (text: string) => {
  const [found] = parseQuantities(text)
  if (!found) throw new Error(`nothing found in ${text}`)
  return [found.text, found.bound] as const
}

describe('a phrase in front of a number bounds it, and stands in its span', () => {
  test.each([
    ['at most', ['up to', 'as many as', 'no more than', 'at most', 'a maximum of']],
    ['at least', ['at least', 'no fewer than', 'not less than', 'a minimum of', 'as few as']],
    ['more than', ['more than', 'over', 'upwards of', 'in excess of', 'greater than', 'just over', 'well over']],
    ['less than', ['fewer than', 'less than', 'under', 'just under', 'just shy of', 'just short of']],
    ['about', ['nearly', 'almost', 'close to', 'about', 'around', 'some', 'roughly', 'an estimated', 'approx.']],
  ])('%s', (bound, phrases) => {
    for (const phrase of phrases)
      expect(read(`They counted ${phrase} 340 boats.`)).toEqual([`${phrase} 340`, bound.replace(' ', '-')])
  })

  test('with a word between the two', () => {
    expect(read('They lost more than just 40 boats.')).toEqual(['more than just 40', 'more-than'])
    expect(read('It killed about another 40 people.')).toEqual(['about another 40', 'about'])
    expect(read('It took at least another reported 40 boats.')).toEqual(['at least another reported 40', 'at-least'])
    expect(read('They lost only 40 boats.')).toEqual(['40', 'exactly'])
    expect(read('More than the well only another 40 boats sank.')).toEqual(['40', 'exactly'])
  })

  test('the outer of two phrases is the one that holds', () => {
    expect(read('They lost up to about 40 boats.')).toEqual(['up to about 40', 'at-most'])
    expect(read('They lost at least some 40 boats.')).toEqual(['at least some 40', 'at-least'])
    expect(read('They lost as many as nearly 40 boats.')).toEqual(['as many as nearly 40', 'at-most'])
    expect(read('They lost at least more than 40 boats.')).toEqual(['at least more than 40', 'at-least'])
    expect(read('They lost up to under 40 boats.')).toEqual(['up to under 40', 'at-most'])
    expect(read('They lost over about 40 boats.')).toEqual(['about 40', 'about'])
    expect(read('They lost up to at least 40 boats.')).toEqual(['at least 40', 'at-least'])
  })

  test('at the very beginning of a text', () => {
    expect(read('Over 40 boats sank.')).toEqual(['Over 40', 'more-than'])
    expect(read('40 boats sank.')).toEqual(['40', 'exactly'])
  })
})

describe('a phrase behind a number bounds it', () => {
  test.each([
    ['340 or more boats', '340 or more', 'at-least'],
    ['340 or so boats', '340 or so', 'about'],
    ['340 or fewer boats', '340 or fewer', 'at-most'],
    ['340-plus boats', '340-plus', 'at-least'],
    ['340 plus boats', '340 plus', 'at-least'],
    ['340+ boats', '340+', 'at-least'],
    ['340-odd boats', '340-odd', 'about'],
    ['340 at most', '340 at most', 'at-most'],
    ['340 at least', '340 at least', 'at-least'],
  ])('%s', (words, text, bound) => {
    expect(read(`They counted ${words}.`)).toEqual([text, bound])
  })

  test('and wins over the one in front', () => {
    expect(read('They counted about 340 or more boats.')).toEqual(['about 340 or more', 'at-least'])
  })

  test('what it counts is read behind it', () => {
    const [found] = parseQuantities('They counted 340 or more fishing boats.')
    expect(found?.counted?.head).toBe('boats')
  })
})

describe('words that look like a bound and belong to something else', () => {
  test.each([
    'Gunmen handed over 40 hostages.',
    'They handed over 40 hostages.',
    'Averaged over 40 days, prices fell.',
    'He will hand over 40 hostages.',
    'She takes over 3 firms.',
    'They have taken over 3 firms.',
    'He took over 3 firms.',
    'They turned over 40 cars.',
    'The truck ran over 40 bicycles.',
    'Ash is spread over 40 villages.',
    'She presides over 40 judges.',
    'They fought over 40 islands.',
    'The rivals fight over 40 islands.',
    'It is a dispute over 40 islands.',
    'The plan came under 40 attacks.',
    'The villages were put under 40 guards.',
    'They live under 40 roofs.',
  ])('%s', (text) => {
    expect(read(text)[1]).toBe('exactly')
  })

  test.each([
    ['The hills above 40 homes burned.', '40', 'exactly'],
    ['The valley below 40 homes burned.', '40', 'exactly'],
    ['Shots fell near 40 homes.', 'near 40', 'about'],
    ['The forest near 40 homes burned.', '40', 'exactly'],
    ['They were found near 3200 South.', '3200', 'exactly'],
    ['It happened near 7 Mile and Halden roads.', '7 Mile', 'exactly'],
    ['Temperatures rose above 40 degrees.', 'above 40 degrees', 'more-than'],
    ['It fell below 40 percent.', 'below 40 percent', 'less-than'],
  ])('%s', (text, ...expected) => {
    const [words, bound] = read(text)
    expect([words, bound]).toEqual(expected)
  })
})

describe('the interval that a bound leaves open', () => {
  const limits = (text: string) => {
    const [found] = parseQuantities(text)
    return [found?.min, found?.max]
  }

  test.each([
    ['more than 40 boats', 40, null],
    ['at least 40 boats', 40, null],
    ['fewer than 40 boats', null, 40],
    ['up to 40 boats', null, 40],
    ['about 40 boats', 38, 42],
    ['nearly 40 boats', 38, 40],
    ['almost 40 boats', 38, 40],
    ['close to 40 boats', 38, 40],
    ['some 40 boats', 38, 42],
    ['exactly 40 boats', 40, 40],
    ['between 40 and 50 boats', 40, 50],
    ['about 40 to 50 boats', 40, 50],
    ['more than 40 to 50 boats', 40, 50],
    ['dozens of boats', 12, 120],
  ])('%s', (text, min, max) => {
    expect(limits(text)).toEqual([min, max])
  })

  test('is half an inch either way about five feet ten', () => {
    const [min, max] = limits('He is about 5 feet 10 inches tall.')
    expect((5 + 10 / 12 - min!) * 12).toBeCloseTo(0.58, 1)
    expect((max! - 5 - 10 / 12) * 12).toBeCloseTo(0.58, 1)
  })
})
