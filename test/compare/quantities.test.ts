import { describe, expect, test } from 'vitest'
import { alarms, brief, findings, story } from './story.js'

describe('figures of one fact', () => {
  test('agree whatever their form', () => {
    const found = findings(
      story('The blast killed four people in Port Halden.', 'The Port Halden blast killed 4 people.'),
      'quantity',
    )
    expect(found.map(({ verdict }) => verdict)).toEqual(['agreement'])
  })

  test('differ by their bound', () => {
    const found = alarms(
      story('The quake killed more than 1,400 people in Sarun.', 'The Sarun quake killed 1400 people.'),
      'quantity',
    )
    expect(found.map(({ difference, severity }) => [difference, severity])).toEqual([['bound', 'minor']])
  })

  test('differ by their precision', () => {
    const found = alarms(
      story('The quake killed 7,000 people in Sarun.', 'The Sarun quake killed 7,028 people.'),
      'quantity',
    )
    expect(found.map(({ difference }) => difference)).toEqual(['precision'])
  })

  test('contradict each other', () => {
    const found = alarms(
      story('The blast in Port Halden killed four people.', 'The blast in Port Halden killed five people.'),
      'quantity',
    )
    expect(found.map(({ difference, severity }) => [difference, severity])).toEqual([['value', 'major']])
  })

  test('are updated by a later report', () => {
    const [a, b] = story('The blast in Port Halden killed four people.', 'The blast in Port Halden killed five people.')
    const found = alarms([a!, { ...b!, publishedAt: '2024-05-18' }], 'quantity')
    expect(found.map(({ verdict }) => verdict)).toEqual(['update'])
  })

  test('say who gives them', () => {
    const [found] = alarms(
      story(
        'The health ministry says the strikes have killed more than 7,000 people in Sarun.',
        'The rebels say the strikes have killed 7,000 people in Sarun.',
      ),
      'quantity',
    )
    expect(found?.claims.map(({ attribution }) => attribution?.name)).toEqual(['health ministry', 'rebels'])
  })

  test('are one in two units where the precision given allows it', () => {
    const found = findings(
      story('The fire burned 10 km of forest near Lake Orsa.', 'The fire burned 6.2 miles of forest near Lake Orsa.'),
      'quantity',
    )
    expect(found.map(({ verdict }) => verdict)).toEqual(['agreement'])
  })

  test('of one street are compared house by house', () => {
    const found = alarms(
      story('It happened in the 5000 block of Alder Road.', 'It happened in the 5300 block of Alder Rd.'),
      'quantity',
    )
    expect(found.map(brief)).toEqual(['value: 5000 block of Alder Road / 5300 block of Alder Rd.'])
  })
})

describe('figures that only look alike are no finding together', () => {
  test.each([
    ['dead and injured', 'The blast killed four people.', 'The blast injured five people.'],
    ['dead and dollars', 'The blast killed four people.', 'The blast cost $5 million.'],
    [
      'all and some of them',
      'Four people were shot at the club.',
      'Three of the four people shot at the club are students.',
    ],
    [
      'all and the others',
      'The attack injured six people, police said.',
      'The attack killed a man and injured five others, police said.',
    ],
    ['houses and people', 'The flood destroyed 40 houses.', 'The flood killed 30 people.'],
  ])('%s', (_, a, b) => {
    expect(alarms(story(a, b), 'quantity').map(brief)).toEqual([])
  })
})
