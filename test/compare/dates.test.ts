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

const from = (publishedAt: string, id: string, text: string) => ({ id, source: id.toUpperCase(), publishedAt, text })

describe('days that contradict nothing', () => {
  test('a story that is put online again years later says the same “Monday”', () => {
    const text =
      'Captain Odd Brandt said Monday that a neighbour had found both brothers in the cellar of a house on Mill Street.'
    expect(alarms([from('2021-03-09', 'a', text), from('2024-05-16', 'b', text)], 'date')).toEqual([])
  })

  test('one that is printed again the next day says the same “yesterday”', () => {
    const text = 'The owner of the hall said he had spoken to the two guards of the hall yesterday.'
    expect(alarms([from('2024-05-15', 'a', text), from('2024-05-16', 'b', text)], 'date')).toEqual([])
  })

  test('an hour says on no day', () => {
    const a = 'Chief Ada Moss said a gun was discharged about 10 p.m. Sunday at the farm of the boy’s uncle.'
    const b = 'Chief Ada Moss said a gun was discharged about 10 p.m. at the farm of the boy’s uncle.'
    expect(alarms([from('2024-05-13', 'a', a), from('2024-05-15', 'b', b)], 'date')).toEqual([])
  })

  test('a month and a week that go with a year do not go with each other', () => {
    const found = alarms(
      [
        from('2024-05-16', 'a', 'The shooting of Ben Lowe in March led to the arrest of two men of Sarun.'),
        from('2024-05-16', 'b', 'The shooting of Ben Lowe last week led to the arrest of two men of Sarun.'),
        from('2024-05-16', 'c', 'The shooting of Ben Lowe this year led to the arrest of two men of Sarun.'),
      ],
      'date',
    )
    expect(found.filter(({ severity }) => severity === 'major')).toEqual([])
  })

  test('of a night’s shootings each was on its own street', () => {
    const a = 'Police say a girl was shot around 4:30 p.m. Tuesday at a house on Lindel Street.'
    const b = 'Police say a man was shot around 5:15 p.m. Tuesday at a corner of Marsh Avenue.'
    expect(alarms(story(a, b), 'date')).toEqual([])
  })

  test('“before 4 a.m.” takes in a quarter to three', () => {
    const a = 'The shooting was reported on Burke Street before 4 a.m. Tuesday.'
    const b = 'The shooting on Burke Street was reported about 2:45 a.m. Tuesday.'
    expect(alarms(story(a, b), 'date')).toEqual([])
  })
})
