import { describe, expect, it } from 'vitest'
import { parseQuantities } from '../../../src/parse/parse-text.js'
import { findSingleCasualties } from '../../../src/parse/quantities/find-single-casualties.js'
import { readDocument } from '../../../src/text/document.js'

const singles = (text: string) => findSingleCasualties(readDocument(text, 'text'))

describe('victims counted by an ordinal', () => {
  it('makes five of "a fifth victim died"', () => {
    expect(parseQuantities('A fifth victim died on Monday.')).toMatchObject([
      { value: 5, category: 'killed', text: 'A fifth victim' },
    ])
  })
  it.each(['The second man died in May.', 'A third man was hurt.', 'A third victim fled.'])(
    'makes nothing of %s',
    (text) => {
      expect(parseQuantities(text).filter((q) => q.category !== null)).toEqual([])
    },
  )
})

describe('one victim told without a number', () => {
  it.each([
    ['A man was shot and killed.', 'A man', 'killed'],
    ['A 17-year-old boy died at the scene.', 'A 17-year-old boy', 'killed'],
    ['A woman, 24, was killed.', 'A woman', 'killed'],
    ['The blast killed a teacher and hurt a nurse.', 'a nurse', 'injured'],
    ['Police said a soldier was wounded.', 'a soldier', 'injured'],
  ])('%s', (text, mention, category) => {
    expect(singles(text).find((q) => q.text === mention)).toMatchObject({
      value: 1,
      bound: 'at-least',
      min: 1,
      max: null,
      category,
    })
  })
  it.each([
    'A man killed his neighbour.',
    'A man shot and killed a dog.',
    'A man suspected of the killing fled.',
    'A woman whose son died spoke.',
    'A man was not injured.',
  ])('is not found in %s', (text) => {
    expect(singles(text)).toEqual([])
  })
  it('is no stated number', () => {
    expect(parseQuantities('A man was shot and killed.')).toEqual([])
  })
})
