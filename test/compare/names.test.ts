import { describe, expect, test } from 'vitest'
import { alarms, findings, story } from './story.js'

describe('names across articles', () => {
  test('one person spelt in two ways is a minor discrepancy', () => {
    const found = alarms(
      story('The envoy, Abu Marzouk, arrived in Moscow.', 'The envoy, Abu Marzuk, arrived in Moscow.'),
      'name',
    )
    expect(found.map(({ difference, severity }) => [difference, severity])).toEqual([['spelling', 'minor']])
  })

  test('a surname agrees with the full name', () => {
    const found = findings(
      story(
        'Maria Zakharova spoke in Moscow. Zakharova gave no details.',
        'Zakharova spoke in Moscow, officials said.',
      ),
      'name',
    )
    expect(found.filter(({ subject }) => /Zakharova/.test(subject)).map(({ verdict }) => verdict)).toEqual([
      'agreement',
    ])
  })

  test('two people of one surname stay two', () => {
    const found = findings(story('Fidel Castro spoke in Havana.', 'Raul Castro spoke in Havana.'), 'name')
    expect(found.filter(({ subject }) => /Castro/.test(subject))).toEqual([])
  })
})

describe('ages', () => {
  test('of one named person contradict each other', () => {
    const found = alarms(story('Jonas Brandt, 43, was arrested.', 'Police arrested Jonas Brandt, 45, at home.'), 'age')
    expect(found.map(({ difference, severity }) => [difference, severity])).toEqual([['value', 'major']])
  })

  test('a birthday between two reports explains one year', () => {
    const [a, b] = story('Jonas Brandt, 43, was arrested.', 'Jonas Brandt, 44, pleaded guilty.')
    expect(alarms([a!, { ...b!, publishedAt: '2024-11-20' }], 'age').map(({ verdict }) => verdict)).toEqual(['update'])
  })

  test('of two people are not compared', () => {
    expect(
      alarms(story('Jonas Brandt, 43, was arrested.', 'The victim, Peter Holm, 27, died at the scene.'), 'age'),
    ).toEqual([])
  })

  test('an article that gives one person two ages contradicts itself', () => {
    const found = alarms(
      story('Officials said 26-year-old Jonas Brandt, 36, was found dead.', 'Jonas Brandt, 36, was found dead.'),
      'age',
    )
    expect(found.map(({ explanation }) => explanation)).toEqual([expect.stringContaining('contradicts itself')])
  })
})

describe('names of two', () => {
  test.each([
    [
      'two men of one article, of other ages',
      'Simmon Grude, 23, was shot in the head. The other man, Simmie Grude, 25, died later.',
      'Simmon Grude, 23, was shot in the head.',
    ],
    [
      'a mother and her daughter',
      'Timea Bates, 11, died after the shot. Tima Bates, 29, was arrested.',
      'Timea Bates, 11, died after the shot.',
    ],
    ['quarters of a city', 'Shots were fired in Northwest Sarun.', 'Shots were fired in Northeast Sarun.'],
    [
      'two streets that one article names',
      'The van went from North Capel Street to South Capel Street.',
      'The van stood in North Capel Street.',
    ],
    ['a street, and one of two streets', 'He lived at Hill and Ellis Streets.', 'He lived in Ellis Street.'],
    [
      'bodies of one state',
      'The bill went through the Norland Senate on Monday.',
      'The Norland State Police closed the road on Monday.',
    ],
    ['a place and who is from there', 'The fire began in California.', 'A Californian saw the fire begin.'],
  ])('%s', (_, a, b) => {
    expect(alarms(story(a, b), 'name')).toEqual([])
  })

  test('but not of one who is a year older there', () => {
    const found = alarms(
      story('Timea Bates, 11, died after the shot.', 'Tima Bates, 12, died after the shot, police said.'),
      'name',
    )
    expect(found.map(({ difference }) => difference)).toEqual(['spelling'])
  })
})
