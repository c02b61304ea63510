import { describe, expect, test } from 'vitest'
import { isOfSeveral } from '../../src/align/age-of-several.js'

// A sentence does not begin where its article does.
const START = 100

const isSeveral = (marked: string): boolean => {
  const [before = '', age = '', after = ''] = marked.split(/[[\]]/)
  const text = before + age + after
  const start = START + before.length
  return isOfSeveral(
    { text: age, span: { field: 'text', start, end: start + age.length } },
    {
      text,
      span: { field: 'text', start: START, end: START + text.length },
      paragraph: 0,
      index: 0,
      stems: [],
      dates: [],
    },
  )
}

describe('an age that is a range', () => {
  test.each([
    ['Six children [ages 7 to 12] were at home.', true],
    ['The children ranged in age [from 8 to 15].', true],
    ['Four other males, between the ages of [16-18], were hurt.', true],
    ['All are [16 or 17 years old].', true],
    ['Three men, all in their [20s], were found.', true],
    ['Both victims are [18 to 20] years old.', true],
    ['A man [between 40 and 50 years old] fled.', false],
    ['She was [between 15 and 25 years old] when she died.', false],
    ['The girl, [about 9 or 10 years old], was grazed.', false],
    ['Three children saw a man in his [30s].', false],
    ['Someone in the [20s] fled.', false],
    ['The bridge is [20 to 30 years old].', false],
  ])('is that of several people, or of one: %s', (text, expected) => {
    expect(isSeveral(text)).toBe(expected)
  })

  test('outside a sentence is nobody else’s', () => {
    expect(isOfSeveral({ text: '20s', span: { field: 'text', start: 0, end: 3 } }, undefined)).toBe(false)
  })
})
