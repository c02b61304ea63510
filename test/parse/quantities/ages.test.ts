import { describe, expect, it } from 'vitest'
import { parseQuantities } from '../../../src/parse/parse-text.js'

const dimensions = (text: string) => parseQuantities(text).map((q) => q.unit.dimension)

describe('a number after a name and a comma', () => {
  it.each(['Ada Korn, 42, died.', 'Ada Korn, 42 in May, died.', 'In Sarun, Ada Korn, 42 in May, died.'])(
    'is an age: %s',
    (text) => {
      expect(dimensions(text)).toEqual(['age'])
    },
  )
  it.each([
    'There are 54 cases in Sarun, 9 in Halden, 4 in the Lomna region.',
    'There are 114 in Halden Province, 52 in the Federation of Tarvia.',
  ])('is none in a list of places: %s', (text) => {
    expect(dimensions(text)).not.toContain('age')
  })
})
