import { describe, expect, test } from 'vitest'
import { parseQuantities } from '../../../src/index.js'

const dimensions = (text: string): string[] =>
  parseQuantities(text).map(({ value, unit }) => `${value} ${unit.dimension}`)

describe('numbers in brackets behind a name', () => {
  test.each([
    ['places', 'Deaths: Chaco (5), Mendoza (5), Buenos Aires (12).', ['5 count', '5 count', '12 count']],
    ['places that “in” leads', 'Fires broke out in Oak Hollow (5) and Pell (3).', ['5 count', '3 count']],
    ['states', 'Hit were Utah (5), Ohio (3).', ['5 count', '3 count']],
    [
      'an unknown one among known',
      'Hit were Chaco (5), Mendoza (5) and Oak Hollow (2).',
      ['5 count', '5 count', '2 count'],
    ],
    ['parties', 'Likud (32), Shas (11) and two lists won.', ['32 count', '11 count', '2 count']],
    ['one place', 'A fire was put out in Sarun (5).', ['5 count']],
  ])('count for %s', (_, text, expected) => {
    expect(dimensions(text)).toEqual(expected)
  })

  test.each([
    ['full names', 'The hurt are Jane Roe (5) and Tom Roe (7).', ['5 age', '7 age']],
    ['given names', 'Mia (5), Noah (7) and Tom (9) were hurt.', ['5 age', '7 age', '9 age']],
    ['a surname', 'Wang (20) was hurt.', ['20 age']],
    ['names that cities bear too', 'Madison (5), Austin (7) and Savannah (9) were hurt.', ['5 age', '7 age', '9 age']],
    ['somebody’s noun', 'A boy (5) was hurt.', ['5 age']],
    ['people beside a place', 'Tom Pell (34) of Ohio (5) was hurt.', ['34 age', '5 count']],
  ])('are ages behind %s', (_, text, expected) => {
    expect(dimensions(text)).toEqual(expected)
  })

  test.each(['(5)', ' (5), (6)', 'A (5', '((5))', 'In (5)', 'constructor (5), __proto__ (6)', 'Chaco (5), '])(
    'break nothing: %s',
    (text) => {
      for (const { span, text: words } of parseQuantities(text)) expect(text.slice(span.start, span.end)).toBe(words)
    },
  )
})
