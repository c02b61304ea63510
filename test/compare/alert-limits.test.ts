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
  ] as const)('a %s outside a limit is told: %s', (topic, a, b) => {
    expect(alarms(a, b, topic)).toHaveLength(1)
  })

  test.each([
    ['quantity', 'new cases and all cases', 'Sarun has 240 cases.', 'Sarun reported 67 new cases.'],
    ['quantity', 'some of so many', 'Cases are known in 28 provinces.', 'Cases are known in 16 out of 28 provinces.'],
  ] as const)('no %s is told of %s', (topic, _, a, b) => {
    expect(alarms(a, b, topic)).toEqual([])
  })
})
