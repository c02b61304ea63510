import { describe, expect, test } from 'vitest'
import { compareArticles } from '../../src/index.js'

const DAYS = ['2024-02-06', '2024-02-07', '2024-02-08']

const told = (...texts: readonly string[]) =>
  compareArticles(
    texts.map((text, i) => ({ id: `a${i}`, source: `Paper ${i}`, publishedAt: DAYS[i]!, text })),
  ).findings.filter(({ topic, verdict }) => topic === 'quantity' && verdict !== 'single-source')

const MORE =
  'Rescue teams came by helicopter. The road from Kelmir was open again. Power came back in the evening. Schools stay shut.'

describe('a toll that rises from day to day', () => {
  test('is one figure that later reports replace', () => {
    const [found, ...others] = told(
      `An earthquake struck the mountains of Tarvan, killing at least 42 people, officials said. ${MORE}`,
      `The death toll from the earthquake in Tarvan climbed to 117, the interior ministry said. ${MORE}`,
      `Two days after the earthquake in Tarvan the number of dead has reached 163, the ministry said. ${MORE}`,
    )
    expect(others).toEqual([])
    expect(found).toMatchObject({ verdict: 'update', difference: 'value', severity: 'minor' })
    expect(found?.claims.map(({ text }) => text)).toEqual(['at least 42', '117', '163'])
  })

  test('so is the number of the injured', () => {
    const found = told(
      `The earthquake in Tarvan injured about 150 people, officials said. ${MORE}`,
      `The earthquake in Tarvan shook the ground for a minute. More than 600 people were injured. ${MORE}`,
    )
    expect(found.map(({ verdict }) => verdict)).toEqual(['update'])
  })

  test.each([
    ['one town alone', `In Sarn alone, 61 bodies were found, the chief said. ${MORE}`],
    ['an older event', `An earthquake in 1988 killed 1,900 people in the same province. ${MORE}`],
    ['what is feared', `The death toll may rise to 300, the ministry fears. ${MORE}`],
    ['other people', `The fighting killed 70 soldiers at the border, the ministry said. ${MORE}`],
    ['a far smaller one', `The death toll from the blast rose to 3, the ministry said. ${MORE}`],
  ])('is not replaced by %s', (_what, later) => {
    const found = told(
      `An earthquake struck the mountains of Tarvan, killing at least 42 people, officials said. ${MORE}`,
      later,
    )
    expect(found.filter(({ claims }) => claims.some(({ text }) => text.includes('42')))).toEqual([])
  })
})

describe('the toll of an alert', () => {
  test('is told once with its headline, and who has it from whom', () => {
    const articles = [
      {
        id: 'a',
        source: 'A',
        title: 'Police: Five dead in Halden blast',
        text: 'A blast in Halden killed five people.',
      },
      { id: 'b', source: 'B', title: 'Six dead in Halden blast: mayor', text: 'Six people died in a blast in Halden.' },
    ]
    const found = compareArticles(articles.map((article) => ({ ...article, publishedAt: DAYS[0]! }))).findings.filter(
      ({ topic, verdict }) => topic === 'quantity' && verdict !== 'single-source',
    )
    expect(found.map(({ explanation, claims }) => [explanation, claims.length])).toEqual([
      [
        'The figures contradict each other: “Five” (A) against “Six” (B); A has it from Police, B has it from mayor.',
        4,
      ],
    ])
  })
})
