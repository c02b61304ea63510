import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../src/parse/attribution.js'
import { readDocument } from '../../src/text/document.js'

const attributions = (text: string): [string, string][] =>
  findAttributions(readDocument(text, 'text')).map(({ attribution, start, end }) => [
    attribution.name,
    text.slice(start, end),
  ])

describe('findAttributions', () => {
  it.each([
    ['Danish authorities say more than 300 have left.', [['Danish authorities', 'more than 300 have left']]],
    ['OSLO (AP) - Oslo police say 300 have left.', [['Oslo police', '300 have left']]],
    ['BERGEN - Officials say 300 have left.', [['Officials', '300 have left']]],
    ['Tromso-area police say 300 have left.', [['Tromso-area police', '300 have left']]],
    ['More than 300 have left, police said.', [['police', 'More than 300 have left']]],
    ['According to the ministry, 300 have left.', [['ministry', '300 have left']]],
    ['About 300 have left, according to Ritzau and NTB.', [['Ritzau and NTB', 'About 300 have left']]],
    [
      'The strikes, which the militant group says have killed 70 people, went on.',
      [['militant group', 'have killed 70 people, went on']],
    ],
    ['The statement said 300 have left.', [['statement', '300 have left']]],
    ['Officials confirmed on Friday that 300 have left.', [['Officials', '300 have left']]],
    ['Police arrested a man they say stole 4 cars.', [['Police', 'stole 4 cars']]],
    ['A man investigators say stole 4 cars was held.', [['investigators', 'stole 4 cars was held']]],
    ['The visit was reported on Friday by RIA Novosti.', [['RIA Novosti', 'The visit was']]],
    ['Ann Lee, a spokeswoman for the port of Oslo, said 300 have left.', [['Ann Lee', '300 have left']]],
    ['In Oslo, the boy’s uncle, Bo Ek, denied that he left.', [['Bo Ek', 'he left']]],
    [
      'A spokesman for the group’s armed wing, the Red Brigades, said about 50 had died.',
      [['spokesman for the group’s armed wing', 'about 50 had died']],
    ],
    [
      'Worry grew after a spokesman for the group, the Red Brigades, said 50 had died.',
      [['spokesman for the group', '50 had died']],
    ],
    ['After the attack in Oslo, the mayor, Bo Ek, said 50 had died.', [['Bo Ek', '50 had died']]],
    ['The paper quoted Mayor Ann Lee as saying 300 had left.', [['Ann Lee', '300 had left']]],
    ['He was told by officials that 300 had left.', [['officials', '300 had left']]],
    ['Ann Lee is from Oslo, and said 300 had left.', [['Ann Lee', '300 had left']]],
  ] as [string, [string, string][]][])('%s', (text, expected) => {
    expect(attributions(text)).toEqual(expected)
  })

  it('puts the source of the source last', () => {
    expect(attributions('About 300 have left, Ritzau reported, citing the ministry.').map(([name]) => name)).toEqual([
      'Ritzau',
      'ministry',
    ])
  })

  it.each([
    'Three people were killed on Friday.',
    'Police arrested two men near the harbour.',
    'The talks showed no sign of ending.',
    'She was told to leave.',
    'Officials did not say how many left.',
    'He called police at 5 p.m.',
    'Toyota recalled 500,000 cars.',
    'The road has claimed several young lives.',
    'Eight hurt in Oslo, suspected gunman killed',
    'The company added 200 jobs.',
    'Ann Lee found the door open when she came home.',
    'An estimated 20,000 people left.',
    'The move towards Norway claiming the island failed.',
    'Talks aimed at finding a settlement failed.',
  ])('attributes nothing in %s', (text) => {
    expect(attributions(text)).toEqual([])
  })
})

describe('findAttributions: nesting', () => {
  it('ends a clause where the next source begins', () => {
    expect(attributions('Police said 4 died, but the mayor said 5 died.')).toEqual([
      ['Police', '4 died'],
      ['mayor', '5 died'],
    ])
  })

  it('gives what is said in a quotation to its speaker, once', () => {
    expect(attributions('"About 300 have left," Ann Lee said.')).toEqual([['Ann Lee', 'About 300 have left']])
  })

  it('keeps who speaks inside a statement innermost', () => {
    expect(attributions('Ann Lee said police told her that 300 had left.').map(([name]) => name)).toEqual([
      'Ann Lee',
      'police',
    ])
  })
})
