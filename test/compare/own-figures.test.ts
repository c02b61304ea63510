import { describe, expect, test } from 'vitest'
import { alarms, story } from './story.js'

const own = (text: string): string[] =>
  alarms(story(text, 'Shops stayed shut. Rain is forecast.'), 'quantity').map(({ explanation }) => explanation)

const REST = 'Neighbors heard shouting. The road was closed until noon. Shops stayed shut.'

const TWO = 'Two people were killed in a crash on Friday near the harbor of Lisbon, police said.'

describe('two figures for one toll in one article', () => {
  test('contradict each other where day, place and words are the same', () => {
    expect(own(`${TWO} ${REST} Three people were killed in the crash on Friday near the harbor of Lisbon.`)).toEqual([
      'A contradicts itself on people killed: “Two” and “Three”.',
    ])
  })

  test('are told once, however often they are repeated', () => {
    const three = 'Three people were killed in the crash on Friday near the harbor of Lisbon.'
    expect(own(`${TWO} ${REST} ${three} ${REST} ${three}`)).toHaveLength(1)
  })

  test('are told of one article among others that say the same', () => {
    const three = 'Three people were killed in the crash on Friday near the harbor of Lisbon.'
    const found = alarms(story(`${TWO} ${REST} ${three}`, `${REST} ${three}`), 'quantity')
    expect(found.map(({ explanation }) => explanation)).toContainEqual(expect.stringMatching(/^A contradicts itself/))
  })

  test.each([
    ['the same figure in other words', '2 people were killed in the crash on Friday near the harbor of Lisbon.'],
    ['another place', 'Three people were killed in a crash on Friday near the harbor of Madrid.'],
    ['another day', 'Three people were killed in a crash on Monday near the harbor of Lisbon.'],
    ['no day', 'Three people were killed in the crash near the harbor of Lisbon.'],
    ['others hurt', 'Three people were injured in the crash on Friday near the harbor of Lisbon.'],
    ['a limit', 'At least three people were killed in the crash on Friday near the harbor of Lisbon.'],
    [
      'an earlier count',
      'Initially three people were killed in the crash on Friday near the harbor of Lisbon, it was said.',
    ],
    [
      'a part of them',
      'Three people were killed in the crash on Friday near the harbor of Lisbon, including the driver.',
    ],
    ['more of them', 'Three other people were killed in the crash on Friday near the harbor of Lisbon.'],
    ['what is feared', 'Three people may have been killed in the crash on Friday near the harbor of Lisbon.'],
    ['an older case', 'Three people were killed in another crash on Friday near the harbor of Lisbon.'],
    ['other victims', 'Three dogs were killed in the crash on Friday near the harbor of Lisbon.'],
    ['other words', 'Lisbon mourned on Friday for three people killed.'],
    [
      'two figures',
      'Three people were killed in the crash on Friday near the harbor of Lisbon, and nine were killed inland.',
    ],
  ])('are two tolls, or nobody knows, beside %s', (_, other) => {
    expect(own(`${TWO} ${REST} ${other}`)).toEqual([])
  })

  test('are two tolls at two hours of one day', () => {
    const at = (count: string, hour: string): string =>
      `${count} people were killed in a crash at ${hour} on Friday near the harbor of Lisbon.`
    expect(own(`${at('Two', '9 a.m.')} ${REST} ${at('Three', '11 p.m.')}`)).toEqual([])
    expect(own(`${at('Two', '9 a.m.')} ${REST} ${at('Three', '9 a.m.')}`)).toHaveLength(1)
  })
})
