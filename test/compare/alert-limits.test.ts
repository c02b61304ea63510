import { describe, expect, test } from 'vitest'
import { compareArticles } from '../../src/index.js'
import type { Topic } from '../../src/index.js'

const alarms = (a: string, b: string, topic: Topic) =>
  compareArticles([
    { id: 'a', text: a },
    { id: 'b', text: b },
  ]).findings.filter((finding) => finding.topic === topic && finding.verdict === 'discrepancy')

describe('between alerts', () => {
  test.each([
    ['quantity', 'The clinic has more than 90 patients.', 'Doctors say 25 out of 84 patients are in intensive care.'],
    ['quantity', 'Sarun counts fewer than six cases.', 'The number of cases in Sarun rose to eight.'],
    [
      'date',
      'The company Tarvo was founded after 1956.',
      'The company was founded by two brothers, Ivo and Anton, in a garage in Halden, in 1949.',
    ],
    [
      'date',
      'Night Tide was released after October 15.',
      'Recorded in Sarun in one week, it was released on October 3.',
    ],
    [
      'quantity',
      'Halvia counts more than 700 cases.',
      'The total number of cases registered in the Sultanate is 627, of which 109 have recovered.',
    ],
    ['quantity', 'Oregon State had fewer than 8,032 cases.', 'Oregon had 8,033 cases and 318 hospitals.'],
    ['quantity', 'There were fewer than 1,500 cases.', 'By law there were 1519 confirmed flu cases in the land.'],
    ['quantity', 'More than 900 cases are confirmed.', 'There are 846 officially confirmed cases.'],
    [
      'quantity',
      'The film made less than $29 million in all markets, for a total of less than $29 million.',
      'The film made $18.7 million at home and $12.2 million in other territories for a total of $30.9 million, on a budget of $50.1 million.',
    ],
    ['date', 'The painter Ada Korn was born after 1871.', 'Ada Korn, born December 25, 1870, died on April 1, 1965.'],
    [
      'date',
      'Tarvo won the Golden Fork award before October 1, 2016.',
      'On October 19, 2016, Tarvo won the Golden Fork award of the 2016 contest.',
    ],
  ] as const)('a %s outside a limit is told: %s', (topic, a, b) => {
    expect(alarms(a, b, topic)).toHaveLength(1)
  })

  test('a number of another place is no answer', () => {
    const text = 'There are 31 cases, 19 in Halden, 4 in Lomna, 3 in Tarvia, and two deaths.'
    const [finding] = alarms('Fewer than three deaths are known in Halvia.', text, 'quantity')
    expect(finding?.claims.map((claim) => claim.text)).toEqual(['Fewer than three', 'two'])
  })

  test.each([
    ['quantity', 'new cases and all cases', 'Sarun has 240 cases.', 'Sarun reported 67 new cases.'],
    [
      'date',
      'another figure of another day',
      'Halvia had fewer than 300 cases before March 29.',
      'As of March 29, Halvia had 325 cases, 200 of them in Sarun and 123 in Halden.',
    ],
    [
      'date',
      'an event beside the day of a figure',
      'Some 9,464 patients had been isolated after March 29, 2020.',
      'The disease had reached Halvia on February 26, 2020. As of March 30, 9,464 people are isolated.',
    ],
    [
      'quantity',
      'a salary of no known span',
      'A clerk earns more than $78,000 every year.',
      'A clerk was paid $4,962.',
    ],
    [
      'quantity',
      'a number of nothing known',
      'The bank overcharged 500,000 customers.',
      'It was fined for two on one card.',
    ],
    [
      'quantity',
      'a standing after other games',
      'After 20 games, Halden have 12 wins.',
      'Halden have 13 wins in 21 games.',
    ],
    ['quantity', 'those who recovered and died', 'Sarun counts fewer than 5 recoveries.', 'In Sarun 10 have died.'],
    ['quantity', 'the number in a name', 'Student of the Year 2 was a success.', 'It earned 94 crore.'],
    ['quantity', 'some of so many', 'Cases are known in 28 provinces.', 'Cases are known in 16 out of 28 provinces.'],
  ] as const)('no %s is told of %s', (topic, _, a, b) => {
    expect(alarms(a, b, topic)).toEqual([])
  })
})
