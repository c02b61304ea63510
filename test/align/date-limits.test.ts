import { describe, expect, test } from 'vitest'
import { compareLimits, dateLimitOf } from '../../src/align/date-limits.js'
import { parseDates } from '../../src/index.js'

const read = (text: string) => {
  const date = parseDates(text)[0]!
  const sentence = { text, span: { field: 'text' as const, start: 0, end: text.length } }
  return { date, limit: dateLimitOf(date, sentence) }
}

const compare = (a: string, b: string) => {
  const [x, y] = [read(a), read(b)]
  const relation = compareLimits(x.date, x.limit, y.date, y.limit)
  expect(compareLimits(y.date, y.limit, x.date, x.limit)).toBe(relation)
  return relation
}

describe('the limit that a date sets', () => {
  test.each([
    ['The bridge was closed before 2005.', 'before'],
    ['The work is to end by the 4th of May 2021.', 'by'],
    ['She left after March 2019.', 'after'],
    ['The bridge was closed in 2005.', null],
    ['It ended two days after May 4, 2021.', null],
    ['They left after 5 p.m. on May 4, 2021.', null],
  ])('%s', (text, limit) => expect(read(text).limit).toBe(limit))
})

describe('two dates, one of them a limit', () => {
  test.each([
    ['It closed before 2005.', 'It closed in September 2008.', 'different'],
    ['It closed before 2005.', 'It closed in September 2003.', 'compatible'],
    ['It closed after March 4, 2019.', 'It closed on March 9, 2019.', 'compatible'],
    ['It closed after April 22.', 'It closed on April 21.', 'different'],
    ['It closed before April 22.', 'It closed on April 21, 2020.', 'compatible'],
    ['It closed before 2005.', 'It closed before 2005.', 'same'],
    ['It closed before 2005.', 'It closed after 2007.', 'different'],
    ['It closed by 2005.', 'It closed before 2007.', 'compatible'],
    ['It closed after March 4, 2019.', 'It closed on March 4, 2019.', 'edge'],
    ['It closed before 2005.', 'It closed in May 2005.', 'edge'],
    ['It closed by March 4, 2019.', 'It closed on March 4, 2019.', 'compatible'],
    ['It closed in 2005.', 'It closed in 2008.', null],
  ])('%s %s', (a, b, relation) => expect(compare(a, b)).toBe(relation))
})
