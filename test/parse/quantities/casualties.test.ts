import { describe, expect, it } from 'vitest'
import { compareArticles } from '../../../src/compare.js'
import { extractFacts } from '../../../src/extract.js'
import { parseQuantities } from '../../../src/parse/parse-text.js'
import { findSingleCasualties } from '../../../src/parse/quantities/find-single-casualties.js'
import { readDocument } from '../../../src/text/document.js'

const singles = (text: string) => findSingleCasualties(readDocument(text, 'text'))

describe('victims counted by an ordinal', () => {
  it('makes five of "a fifth victim died"', () => {
    expect(parseQuantities('A fifth victim died on Monday.')).toMatchObject([
      { value: 5, category: 'killed', text: 'A fifth victim' },
    ])
  })
  it.each(['The second man died in May.', 'A third man was hurt.', 'A third victim fled.'])(
    'makes nothing of %s',
    (text) => {
      expect(parseQuantities(text).filter((q) => q.category !== null)).toEqual([])
    },
  )
})

const implied = (text: string, field: 'title' | 'text' = 'text') =>
  extractFacts({ id: 'a', text: field === 'text' ? text : 'None.', ...(field === 'title' ? { title: text } : {}) })
    .quantities.filter((q) => q.implied)
    .map((q) => [q.text, q.value])

describe('the dead of a list, and the killer among them', () => {
  it.each([
    ['A man killed his son before turning the gun on himself.', 2],
    ['The boy killed his brother and then shot himself.', 2],
    ['He killed four sailors before he himself was shot dead.', 5],
    ['Both Brandt and his daughter died.', 2],
    ['Jonas Brandt, 13, and his father, Odd, were killed in Sarun.', 2],
    ['Her mother and younger sister were found dead.', 2],
    ['A woman and her unborn child were killed.', 1],
  ])('%s', (text, value) => {
    expect(Math.max(...implied(text).map(([, count]) => count as number))).toBe(value)
  })

  it.each([['5 killed in Sarun; suspect dead', 6]])('in a headline: %s', (title, value) => {
    expect(Math.max(...implied(title, 'title').map(([, count]) => count as number))).toBe(value)
  })

  it.each([
    'He was going to kill his wife.',
    'Police could not say whether the man died.',
    'The gang plotted to harm or kill a judge.',
    'Brandt and his lawyer spoke of the man.',
  ])('nobody is dead in: %s', (text) => {
    expect(implied(text)).toEqual([])
  })
})

describe('one victim told without a number', () => {
  it('is a mother in a headline, and not her children', () => {
    const { quantities } = extractFacts({ id: 'a', title: 'Mother of three killed in crash', text: 'None.' })
    expect(quantities.map(({ text, value, category }) => [text, value, category])).toEqual([
      ['Mother', 1, 'killed'],
      ['three', 3, null],
    ])
  })

  it.each([
    ['A man was shot and killed.', 'A man', 'killed'],
    ['A 17-year-old boy died at the scene.', 'A 17-year-old boy', 'killed'],
    ['A woman, 24, was killed.', 'A woman', 'killed'],
    ['The blast killed a teacher and hurt a nurse.', 'a nurse', 'injured'],
    ['Police said a soldier was wounded.', 'a soldier', 'injured'],
    ['A man killed his neighbour.', 'his neighbour', 'killed'],
    ['A man killed on Monday was named.', 'A man', 'killed'],
    ['A mother of four died at the scene.', 'A mother', 'killed'],
    ['The mother-of-four died at the scene.', 'The mother', 'killed'],
    ['A mother of two boys died at the scene.', 'A mother', 'killed'],
  ])('%s', (text, mention, category) => {
    expect(singles(text).find((q) => q.text === mention)).toMatchObject({
      value: 1,
      bound: 'exactly',
      min: 1,
      max: 1,
      category,
      implied: true,
    })
  })
  it.each([
    'A man killed three people.',
    'A man who shot seven people fled.',
    'A couple was killed.',
    'A man shot and killed a dog.',
    'A man suspected of the killing fled.',
    'A woman whose son died spoke.',
    'A man was not injured.',
  ])('is not found in %s', (text) => {
    expect(singles(text)).toEqual([])
  })
  it.each([
    ['Woman killed in crash', 'Woman', 'killed'],
    ['Police: Boy, 9, dies after shooting', 'Boy', 'killed'],
    ['Officer wounded in Sarun', 'Officer', 'injured'],
  ])('a headline leaves the article out: %s', (title, mention, category) => {
    const found = findSingleCasualties(readDocument(title, 'title'))
    expect(found.map((quantity) => [quantity.text, quantity.category])).toEqual([[mention, category]])
  })
  it.each(['Man kills wife', 'Man charged in killing of woman', 'Mother of boy killed speaks'])(
    'nobody is counted in the headline %s',
    (title) => expect(findSingleCasualties(readDocument(title, 'title'))).toEqual([]),
  )
  it('is no stated number', () => {
    expect(parseQuantities('A man was shot and killed.')).toEqual([])
  })
})

describe('those of a list', () => {
  const wholes = (text: string, title = 'Report') =>
    extractFacts({ id: 'a', title, text })
      .quantities.filter(({ implied }) => implied)
      .map(({ text: words, value, category }) => `${words}: ${value} ${category}`)

  it.each([
    ['A man and two children are dead in Sarun.', 'A man and two children: 3 killed'],
    ['Police found a woman, 24, and her two sons dead.', 'a woman, 24, and her two sons: 3 killed'],
    ['Two bailiffs and the shooter are dead.', 'Two bailiffs and the shooter: 3 killed'],
    ['Two men and a woman were injured.', 'Two men and a woman: 3 injured'],
    ['He fatally shot seven people before killing himself.', 'seven people before killing himself: 8 killed'],
    ['Police are investigating a double homicide.', 'double homicide: 2 killed'],
  ])('%s', (text, whole) => expect(wholes(text)).toEqual([whole]))

  it('a headline leaves the articles out', () => {
    expect(wholes('Police said nothing.', 'Woman, two children dead in Sarun')).toEqual([
      'Woman, two children: 3 killed',
    ])
  })

  it.each([
    'A man and a woman were arrested.',
    'A man and a woman killed two officers.',
    'The double murders shook the town.',
    'It was a double murder-suicide.',
    'A man and a woman were not hurt.',
  ])('nothing is counted in %s', (text) => expect(wholes(text)).toEqual([]))

  it('a part of them is marked as a part', () => {
    const { quantities } = extractFacts({ id: 'a', text: 'A man and two children are dead in Sarun.' })
    expect(quantities.find(({ value }) => value === 2)?.scope).toEqual([
      { kind: 'subset', text: 'A man and two children' },
    ])
  })

  it('agree with a report that counts them, and no part is held against the whole', () => {
    const { findings } = compareArticles([
      { id: 'a', text: 'A man and two children were shot dead in a house in Sarun.' },
      { id: 'b', text: 'Three people were shot dead in a house in Sarun.' },
    ])
    expect(findings.filter(({ topic, verdict }) => topic === 'quantity' && verdict !== 'single-source')).toMatchObject([
      { verdict: 'agreement' },
    ])
  })
})
