import { expect, test } from 'vitest'
import { extractFacts } from '../../../src/index.js'

const places = (text: string) =>
  extractFacts({ id: 'a', text })
    .entities.filter(({ type }) => type === 'place')
    .map(({ name, metonymy }) => [name, metonymy])

test('a place that speaks stands for its government and stays the place', () => {
  expect(places('Talks were held in Moscow on Friday. Moscow said that they would go on in Geneva.')).toEqual([
    ['Moscow', 'government'],
    ['Geneva', undefined],
  ])
})
