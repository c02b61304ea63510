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

  test('are updated also where the first left room for more', () => {
    const [a, b] = story(
      'The blast in Port Halden killed at least three people.',
      'The blast in Port Halden killed five people.',
    )
    const verdicts = (second: typeof b) => alarms([a!, second!], 'quantity').map(({ verdict }) => verdict)
    expect(verdicts({ ...b!, publishedAt: '2024-05-17' })).toEqual(['update'])
    expect(verdicts(b)).toEqual(['discrepancy'])
  })

  test('are no update where they do not go on: a fine of years ago, a trial that is over', () => {
    const kinds = (first: string, second: string) => {
      const [a, b] = story(first, second)
      return alarms([a!, { ...b!, publishedAt: '2024-05-18' }], 'quantity').map(({ verdict }) => verdict)
    }
    expect(
      kinds('OSHA fined Corliss Milling $38,000 in 2022.', 'Corliss Milling was fined $83,000 by OSHA in 2022.'),
    ).toEqual(['discrepancy'])
    expect(
      kinds('Friends of Corliss raised $38,000 by Monday.', 'By Monday friends of Corliss raised $83,000.'),
    ).toEqual(['update'])
  })

  test('say who has them from whom once', () => {
    const [found] = alarms(
      story(
        'Prosecutors said Ann Roe wrote 211 checks to herself.',
        'Ann Roe wrote more than 200 checks to herself, prosecutors said.',
        'Ann Roe wrote more than 200 checks to herself, prosecutors said.',
      ),
      'quantity',
    )
    expect(found?.explanation).toBe(
      'The figure is the same or fits, but its limits are put differently: “211” (A) against “more than 200” (B and C); A, B and C have it from prosecutors.',
    )
  })

  test('stand on one side where only their form differs', () => {
    const [found] = alarms(
      story(
        'The blast in Port Halden killed five people.',
        'The blast in Port Halden killed 5 people.',
        'The blast in Port Halden killed nine people.',
      ),
      'quantity',
    )
    expect(found?.explanation).toBe('The figures contradict each other: “five” (A and B) against “nine” (C).')
  })

  test('are said to differ, not to contradict each other, where both are limits on one side', () => {
    const [found] = alarms(
      story(
        'At least two people were killed in a fire in Sarun.',
        'At least four people were killed in a fire in Sarun.',
      ),
      'quantity',
    )
    expect(found?.difference).toBe('value')
    expect(found?.explanation).toBe(
      'The figures differ, though both may hold: “At least two” (A) against “At least four” (B).',
    )
  })

  test('are one in two units where the precision given allows it', () => {
    const found = findings(
      story('The fire burned 10 km of forest near Lake Orsa.', 'The fire burned 6.2 miles of forest near Lake Orsa.'),
      'quantity',
    )
    expect(found.map(({ verdict }) => verdict)).toEqual(['agreement'])
  })

  test('in alerts of a sentence are compared though the nouns differ', () => {
    const found = alarms(story('The film had fewer than 47 reviewers.', 'The film got 61 reviews.'), 'quantity')
    expect(found.map(brief)).toEqual(['value: fewer than 47 / 61'])
  })

  test('in alerts are compared where the other places are those of other figures', () => {
    const found = alarms(
      story(
        'Halvia has fewer than 130 cases of the fever.',
        'The confirmed cases reached 134, most of them brought in from Sweden, Norway, Poland and Spain.',
      ),
      'quantity',
    )
    expect(found.map(brief)).toEqual(['value: fewer than 130 / 134'])
  })

  test.each([
    [
      'a noun and a verb',
      'Fewer than 770 people have recovered.',
      'There are 812 recoveries.',
      'value: Fewer than 770 / 812',
    ],
    [
      'tests and tested',
      'More than 1,850 people were tested.',
      'A total of 1,812 tests were done.',
      'value: More than 1,850 / 1,812',
    ],
    [
      'the world with the world',
      'The fund has raised less than $8 million abroad and less than $23 million worldwide.',
      'The fund has raised $15.9 million in Halvia and $7.8 million in other countries for a worldwide total of $23.7 million.',
      'value: less than $23 million / $23.7 million',
    ],
  ])('in alerts are one though told differently: %s', (_, a, b, found) => {
    expect(
      alarms(story(a, b), 'quantity')
        .filter(({ difference }) => difference === 'value')
        .map(brief),
    ).toEqual([found])
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
    ['a fire and a storm', 'Two people died in a fire in Sarun.', 'Nine people died in a storm in Sarun.'],
    ['the infected and the tested', 'Five people tested positive.', 'Three hundred tests were done.'],
    ['one country and the world', 'The film earned $54 million in Halvia.', 'The film earned $61 million worldwide.'],
    ['two places', 'The fire in Sarun burned 40 homes.', 'The fire in Port Halden burned 55 homes.'],
    ['soldiers and civilians', 'The ministry says 40 soldiers died.', 'The ministry says 65 civilians died.'],
    ['students and teachers', 'Ten students were hurt at the school.', 'Twelve teachers were hurt at the school.'],
    [
      'two measures',
      'Inflation in Sarun rose to 3.1 percent in May.',
      'Unemployment in Sarun rose to 4.2 percent in May.',
    ],
    [
      'two places, told by the police of each',
      'Nine homes burned on Monday, police in Sarun said.',
      'Forty homes burned on Monday, police in Port Halden said.',
    ],
    [
      'a day and the days after it',
      'As of March 3, 92 cases were confirmed.',
      'After March 3, more than 140 cases were confirmed.',
    ],
    [
      'a count by one day and of another',
      'By March 9, more than 640 cases were confirmed.',
      'As of March 3, 525 cases were confirmed.',
    ],
    [
      'two days of one count',
      'As of March 3, 92 cases were confirmed in Sarun.',
      'As of March 9, 140 cases were confirmed in Sarun.',
    ],
  ])('%s', (_, a, b) => {
    expect(alarms(story(a, b), 'quantity').map(brief)).toEqual([])
  })
})
