import { describe, expect, test } from 'vitest'
import { alarms, findings, story } from './story.js'

describe('dates of one event', () => {
  test('a weekday and a date meet through the day of publication', () => {
    const found = findings(
      story('The delegation visited Sarun on Tuesday.', 'The delegation visited Sarun on May 14.'),
      'date',
    )
    expect(found.map(({ verdict }) => verdict)).toEqual(['agreement'])
  })

  test('a wrong day is seen where all else is the same', () => {
    const found = alarms(
      story(
        'The ferry sank off Cape Verro on May 3 with 20 people aboard.',
        'The ferry sank off Cape Verro on May 9 with 20 people aboard.',
      ),
      'date',
    )
    expect(found.map(({ difference, severity }) => [difference, severity])).toEqual([['date', 'major']])
  })

  test('a neighbouring day is told apart from a plain conflict', () => {
    const found = alarms(
      story(
        'The quake struck Port Halden on Tuesday, killing 40 people.',
        'The quake struck Port Halden on Wednesday, killing 40 people.',
      ),
      'date',
    )
    expect(found.map(({ difference, severity }) => [difference, severity])).toEqual([['date', 'minor']])
  })

  test('an hour that differs is seen', () => {
    const found = alarms(
      story(
        'Police said the shooting happened around 3:40 p.m. Monday at the park.',
        'Police said the shooting happened just before 4 p.m. Monday at the park.',
      ),
      'date',
    )
    expect(found.map(({ difference }) => difference)).toEqual(['date'])
  })
})

describe('dates that set limits, in alerts of a sentence', () => {
  test('exclude each other', () => {
    const found = alarms(
      story('The bridge was closed before 2005.', 'The bridge was closed in September 2008.'),
      'date',
    )
    expect(found.map(({ difference, explanation }) => [difference, explanation])).toEqual([
      ['date', 'The dates exclude each other: “before 2005” (A) against “September 2008” (B).'],
    ])
  })

  test('exclude the limit itself', () => {
    const found = alarms(story('Odd Brandt died before July 11, 2015.', 'Brandt died at home on 11 July 2015.'), 'date')
    expect(found.map(({ difference }) => difference)).toEqual(['date'])
  })

  test('exclude a date of the same thing under another name', () => {
    const found = alarms(story('Tarvo was founded before 1956.', 'The company was founded in 1958.'), 'date')
    expect(found.map(({ difference }) => difference)).toEqual(['date'])
  })

  test('fit each other', () => {
    const found = findings(story('The bridge was closed before 2005.', 'The bridge was closed in May 2003.'), 'date')
    expect(found.map(({ verdict }) => verdict)).toEqual(['agreement'])
  })
})

describe('days of different events are no finding together', () => {
  test.each([
    [
      'arrested and charged',
      'Jonas Brandt was arrested on Monday.',
      'Jonas Brandt was charged with fraud on Wednesday.',
    ],
    [
      'begun and ended',
      'The talks began on Monday in Geneva. They ended on Wednesday.',
      'Negotiators left Geneva on Wednesday.',
    ],
    ['a storm and what came of it', "The bridge closed after Monday's storm.", 'The bridge closed on Tuesday.'],
    ['a count of one day and of another', 'As of May 3, 140 cases were known.', 'As of May 9, 180 cases were known.'],
    ['two companies', 'Tarvo was founded before 1956.', 'Ostra was founded in 1958.'],
    ['a year and an election of that year', 'She left after the 2008 election.', 'She left in May 2008.'],
    ['a visit and an arrest', 'The minister visited Sarun on May 13.', 'The minister was arrested on May 15.'],
  ])('%s', (_, a, b) => {
    expect(alarms(story(a, b), 'date')).toEqual([])
  })
})
