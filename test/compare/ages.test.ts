import { describe, expect, test } from 'vitest'
import { compareArticles } from '../../src/index.js'
import type { Finding } from '../../src/index.js'
import { findings, story } from './story.js'

// A few sentences more, so that the texts are articles and no alerts.
const PADDING =
  ' The road was closed for hours. Shops stayed shut. The mayor thanked the crews for their work. Rain is forecast for the weekend.'

const ages = (...texts: readonly string[]): Finding[] => findings(story(...texts.map((text) => text + PADDING)), 'age')

const told = ({ subject, verdict, difference, severity, explanation }: Finding) => ({
  subject,
  judged: `${verdict} ${difference ?? '-'} ${severity}`,
  explanation,
})

const AT = 'on Mill Street in Sarun'

describe('ages of one person', () => {
  test.each([
    [
      'who is named, and the same',
      ['Nora Pell, 34, was hurt in the crash.', 'Police said Nora Pell, 34, was hurt in the crash.'],
      'age of Nora Pell',
      'agreement - none',
      'All give the same age: “34” (A and B).',
    ],
    [
      'who is named, and another',
      ['Nora Pell, 34, was hurt in the crash.', 'Nora Pell, 36, was hurt in the crash.'],
      'age of Nora Pell',
      'discrepancy value major',
      'The ages contradict each other: “34” (A) against “36” (B).',
    ],
    [
      'who is named however far apart',
      ['Nora Pell, 34, was hurt in the crash.', 'Nora Pell, 63, was hurt in the crash.'],
      'age of Nora Pell',
      'discrepancy value major',
      'The ages contradict each other: “34” (A) against “63” (B).',
    ],
    [
      'whom nobody names',
      [`A 34-year-old man was shot ${AT}.`, `A 36-year-old man was shot ${AT}.`],
      'age of the man',
      'discrepancy value major',
      'The ages contradict each other: “34-year-old” (A) against “36-year-old” (B).',
    ],
    [
      'whom one names',
      ['Nora Pell, 34, was hurt in the crash.', 'A woman, 34, was hurt in the crash.'],
      'age of Nora Pell',
      'agreement - none',
      'All give the same age: “34” (A and B).',
    ],
    [
      'in a decade and exactly',
      [`A 34-year-old man was shot ${AT}.`, `A man in his 30s was shot ${AT}.`],
      'age of the man',
      'discrepancy precision minor',
      'One gives the age more precisely than the other: “34-year-old” (A) against “30s” (B).',
    ],
    [
      'in months and in years',
      [`A 23-month-old boy was hurt ${AT}.`, `A 2-year-old boy was hurt ${AT}.`],
      'age of the boy',
      'discrepancy precision minor',
      'One gives the age more precisely than the other: “23-month-old” (A) against “2-year-old” (B).',
    ],
    [
      'called a relative',
      ['Her 8-year-old son was hurt in the crash.', 'Her 9-year-old son was hurt in the crash.'],
      'age of the son',
      'discrepancy value major',
      'The ages contradict each other: “8-year-old” (A) against “9-year-old” (B).',
    ],
    [
      'called dad here and father there',
      ["The boy's 41-year-old dad was hurt in the crash.", "The boy's 42-year-old father was hurt in the crash."],
      'age of the dad',
      'discrepancy value major',
      'The ages contradict each other: “41-year-old” (A) against “42-year-old” (B).',
    ],
  ])('%s', (_, texts, subject, judged, explanation) => {
    expect(ages(...texts).map(told)).toEqual([{ subject, judged, explanation }])
  })

  test('that one article gives in two ways', () => {
    const found = ages(
      'Police said 26-year-old Nora Pell, 36, was hurt in the crash.',
      'Nora Pell, 36, was hurt in the crash.',
    )
    expect(found.map(({ explanation }) => explanation)).toEqual([
      'A contradicts itself on the age: “26-year-old” and “36”.',
    ])
  })

  test('a birthday later', () => {
    const [a, b] = story('Nora Pell, 34, was hurt in the crash.', 'Nora Pell, 35, was hurt in the crash.')
    const found = findings([a!, { ...b!, publishedAt: '2024-09-16' }], 'age')
    expect(found.map(told)).toEqual([
      {
        subject: 'age of Nora Pell',
        judged: 'update value minor',
        explanation: 'The age is higher in the later report, which a birthday explains: “34” (A) against “35” (B).',
      },
    ])
  })
})

describe('ages of two people are no finding together', () => {
  test.each([
    ['three years apart', `A 34-year-old man was shot ${AT}.`, `A 37-year-old man was shot ${AT}.`],
    ['a man and a woman', `A 34-year-old man was shot ${AT}.`, `A 35-year-old woman was shot ${AT}.`],
    ['a man and a woman of one age', `A 34-year-old man was shot ${AT}.`, `A 34-year-old woman was shot ${AT}.`],
    ['a suspect and one killed', 'The 34-year-old suspect fled.', `A 35-year-old man was killed ${AT}.`],
    ['a son and a nephew', 'Her 8-year-old son was hurt.', 'Her 9-year-old nephew was hurt.'],
    ['two with names', 'Nora Pell, 34, was hurt in the crash.', 'Ann Roe, 34, was hurt in the crash.'],
    ['any of several', `Boys of 7 and 9 were hurt ${AT}.`, `A boy of 11 was hurt ${AT}.`],
    ['a house and its owner', 'The 34-year-old bridge fell.', 'Nora Pell, 35, was hurt.'],
  ])('%s', (_, a, b) => {
    expect(ages(a, b)).toEqual([])
  })
})

describe('a limit that a rule sets is nobody’s age', () => {
  const all = (text: string): readonly Finding[] => compareArticles(story(text), { topics: ['age'] }).findings

  test.each([
    'Children under the age of 12 may swim for free.',
    'Nobody under 18 may vote.',
    'Voters must be over 18 years old.',
    'Voters must be at least 18 years old.',
    'Children up to 12 years old swim for free.',
    'Children ages 12 and under swim for free.',
    'People aged 65 or older swim for free.',
  ])('%s', (text) => {
    expect(all(text)).toEqual([])
  })

  test('but an age beside it is', () => {
    expect(all('Nora Pell, 34, swims with children under 12.').map(({ subject }) => subject)).toEqual([
      'age of Nora Pell',
    ])
  })
})

describe('ages of two people', () => {
  test.each([
    [
      'one named by the other, whose child it is',
      'Nora Pell, 47, was hurt in the crash. That 13-year-old, Nora Pell’s son, called for help.',
      'Nora Pell, 47, was hurt in the crash.',
    ],
    [
      'a boy at the end of a sentence and the name that begins the next',
      'The trial is of the death of a 6-year-old boy. Odd Brandt is to testify.',
      'Odd Brandt, 52, is to testify.',
    ],
    [
      'a family under one name',
      'Mark Short, 40, his wife Ada, 33, and their children Liana, 8, and Mark, 5, were found dead.',
      'Mark Short, 40, and his family were found dead.',
    ],
    [
      'a sister by her surname alone',
      'Ben Moss, 42, was shot at the door. “I knew nothing,” his sister said. Moss, 33, came at noon.',
      'Ben Moss, 42, was shot at the door.',
    ],
    [
      'a father and a son',
      'Police arrested 49-year-old Ole Ivar Hoff at the house.',
      'Police found the couple’s child, 5-year-old Ole Hoff, at the house.',
    ],
    [
      'who is with child and how long',
      'Nora Pell, who was nine-months pregnant, was hurt in the crash.',
      'Nora Pell, 25, was hurt in the crash.',
    ],
    [
      'one hurt and one charged',
      `A 17-year-old was found with gunshot wounds ${AT} and taken to hospital.`,
      `A boy, 16, was charged with the shooting ${AT}.`,
    ],
    [
      'brothers here and children there',
      `The boy had three brothers, ages 15, 10 and 6, who were not at home ${AT}.`,
      `A girl of a family, 7 years old, was at home ${AT}.`,
    ],
    [
      'how old one is and once was',
      'Willow Short, then 5 months old, had a new heart. The story was read widely.',
      'Willow Short, 2, had a new heart.',
    ],
    [
      'one who was found with wounds, and one charged',
      'Police looked for suspects after finding a 17-year-old suffering from wounds in a car.',
      'An Orlan boy, 16, was charged with the death in a car.',
    ],
    [
      'one of a list that both give in part',
      `Three boys, ages 13, 14 and 15, were at home ${AT}.`,
      `Two boys, aged 13 and 15, were at home ${AT}.`,
    ],
  ])('%s', (_, a, b) => {
    expect(ages(a, b).filter(({ verdict }) => verdict === 'discrepancy')).toEqual([])
  })
})

test('of a list whose other ages are the same, the one that is not is told', () => {
  const found = ages(
    `Three men, ages 25, 34 and 23, were shot ${AT}.`,
    `Three men, ages 25, 35 and 23, were shot ${AT}.`,
  )
  expect(found.map(({ verdict, claims }) => [verdict, claims.map(({ value }) => value)])).toContainEqual([
    'discrepancy',
    [34, 35],
  ])
})
