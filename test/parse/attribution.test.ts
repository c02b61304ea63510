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
    ['More than 300 have left, police said.', [['police', 'More than 300 have left']]],
    ['According to the ministry, 300 have left.', [['ministry', '300 have left']]],
    ['About 300 have left, according to Ritzau and NTB.', [['Ritzau and NTB', 'About 300 have left']]],
    [
      'The strikes, which the militant group says have killed 70 people, went on.',
      [['militant group', 'have killed 70 people, went on']],
    ],
    ['The statement said 300 have left.', [['statement', '300 have left']]],
    ['Officials confirmed on Friday that 300 have left.', [['Officials', '300 have left']]],
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
  ])('attributes nothing in %s', (text) => {
    expect(attributions(text)).toEqual([])
  })
})
