import { describe, expect, test } from 'vitest'
import { alarms, brief, story } from './story.js'

// A few sentences more, so that the texts are articles and no alerts.
const PADDING =
  ' The road was closed for hours. Shops stayed shut. The mayor thanked the crews for their work. Rain is forecast for the weekend.'

const articles = (...texts: readonly string[]) => story(...texts.map((text) => text + PADDING))

describe('the dead and the injured', () => {
  test('told loosely here and exactly there', () => {
    const found = alarms(
      articles(
        'A blast at the Orlan mill in Port Halden on Monday injured several workers.',
        'A blast at the Orlan mill in Port Halden on Monday injured five workers.',
      ),
      'quantity',
    )
    expect(found.map(brief)).toEqual(['precision: several / five'])
  })

  test('told loosely in an article that has the number as well', () => {
    const [a, b] = articles(
      'A blast at the Orlan mill in Port Halden on Monday injured several workers.',
      'A blast at the Orlan mill in Port Halden on Monday injured five workers.',
    )
    const found = alarms([{ ...a!, title: 'Five injured in blast at Orlan mill' }, b!], 'quantity')
    expect(found.map(({ difference, claims }) => [difference, claims.length])).toEqual([['precision', 3]])
  })

  test('two numbers of one sentence are two', () => {
    const text = 'Twelve people are still missing in Sarun, down from dozens on Tuesday.'
    expect(alarms(articles(text, 'Dozens of people are missing in Sarun after the quake.'), 'quantity')).toEqual([])
  })
})

describe('told more closely', () => {
  test.each([
    ['a house in its block', 'the 8400 block of Tarn Lane', '8442 Tarn Lane', ['precision', 'minor']],
    ['a house in another block', 'the 8500 block of Tarn Lane', '8442 Tarn Lane', ['value', 'major']],
  ])('%s', (_, a, b, expected) => {
    const found = alarms(
      articles(`A man was shot in ${a} in Sarun on Monday.`, `A man was shot at ${b} in Sarun on Monday.`),
      'quantity',
    )
    expect(found.map(({ difference, severity }) => [difference, severity])).toEqual([expected])
  })

  test.each([
    ['on the side that the words say', 'shortly before 6 p.m.', 'precision'],
    ['on the other side', 'shortly after 6 p.m.', 'date'],
  ])('an hour %s', (_, hour, expected) => {
    const found = alarms(
      articles(
        `The shooting happened on Mill Street in Sarun ${hour} Monday.`,
        'The shooting happened on Mill Street in Sarun at 5:46 p.m. Monday.',
      ),
      'date',
    )
    expect(found.map(({ difference }) => difference)).toEqual([expected])
  })
})

describe('what is not one fact', () => {
  test('the hour of the shooting and that of a death in hospital', () => {
    const found = alarms(
      articles(
        'Gunfire erupted on Mill Street in Sarun at about 1:30 a.m. Saturday, police said.',
        'The man was taken to the Sarun hospital and pronounced dead at 2:12 a.m. Saturday, police said.',
      ),
      'date',
    )
    expect(found).toEqual([])
  })

  test('the hour of the shooting and that of an entry', () => {
    const found = alarms(
      articles(
        'Gunfire erupted on Mill Street in Sarun at about 1:30 a.m. Saturday, police said.',
        'UPDATE 2:10 a.m. Saturday: Mill Street in Sarun is open again, police said.',
      ),
      'date',
    )
    expect(found).toEqual([])
  })

  test.each([
    ['The shooter is under the age of 18.', 'A 17-year-old boy was shot on Mill Street.'],
    ['Children ages 12 and under are free.', 'An 11-year-old boy was shot on Mill Street.'],
  ])('a limit and an age: %s', (a, b) => {
    expect(alarms(articles(a, b), 'age')).toEqual([])
  })

  test('the age of the one accused and of the one who was shot', () => {
    const found = alarms(
      articles(
        'A 16-year-old boy was charged on Monday with the attack on Mill Street in Sarun.',
        'A 17-year-old boy was wounded on Monday in the attack on Mill Street in Sarun.',
      ),
      'age',
    )
    expect(found).toEqual([])
  })

  test('times that are far from each other', () => {
    const found = alarms(
      articles(
        'Two days later Maria Keller opened the new school in Sarun.',
        'Three years later Maria Keller opened the new school in Sarun.',
      ),
      'quantity',
    )
    expect(found).toEqual([])
  })
})
