import { describe, expect, it } from 'vitest'
import { gather, mentionsByName } from '../marked.js'

describe('organisations and places are gathered', () => {
  it.each([
    [
      'an acronym after its definition',
      'The {o:Global Seed Organization} ({o:GSO}) met. The {o:GSO} voted.',
      { 'Global Seed Organization': ['Global Seed Organization', 'GSO', 'GSO'] },
    ],
    [
      'an acronym by its initials',
      'The {o:Bureau of Rail Safety} met. The {o:BRS} voted.',
      { 'Bureau of Rail Safety': ['Bureau of Rail Safety', 'BRS'] },
    ],
    [
      'initials with small words',
      'The {o:Department of Rails} met. {o:DOR} voted.',
      { 'Department of Rails': ['Department of Rails', 'DOR'] },
    ],
    ['dots', 'The {l:United States} and the {l:U.S.} and {l:US}', { 'United States': ['United States', 'U.S.', 'US'] }],
    ['a dateline', '{l:NAIROBI}, Kenya - In {l:Nairobi}', { Nairobi: ['NAIROBI', 'Nairobi'] }],
    ['possessives', "{l:Kenya} and {l:Kenya's}", { Kenya: ['Kenya', 'Kenya'] }],
    [
      'a legal form',
      '{o:Tanaka Steel Corp.} rose. {o:Tanaka Steel} fell.',
      { 'Tanaka Steel Corp.': ['Tanaka Steel Corp.', 'Tanaka Steel'] },
    ],
    [
      'the only ministry',
      'The {o:Energy Ministry} spoke. The {o:Ministry} left.',
      { 'Energy Ministry': ['Energy Ministry', 'Ministry'] },
    ],
  ])('%s', (_what, text, expected) => {
    expect(mentionsByName(gather(text))).toEqual(expected)
  })

  it.each([
    [
      'a country before its institution',
      'The {x:Peruvian} {o:Navy} sailed. {l:Peru}’s {o:Navy} left. The {o:Navy} won.',
      { 'Peruvian Navy': ['Peruvian Navy', 'Navy', 'Navy'], Peru: ['Peru'] },
    ],
    [
      'an owner',
      '{l:Peru}’s {o:Foreign Ministry} and the {x:Chilean} {o:Foreign Ministry} met. The {o:Foreign Ministry} spoke.',
      {
        Peru: ['Peru'],
        'Peru’s Foreign Ministry': ['Foreign Ministry'],
        'Chilean Foreign Ministry': ['Chilean Foreign Ministry'],
        'Foreign Ministry': ['Foreign Ministry'],
      },
    ],
  ])('%s', (_what, text, expected) => {
    expect(mentionsByName(gather(text))).toEqual(expected)
  })

  it.each([
    [
      'two ministries and "the Ministry"',
      'The {o:Peruvian Foreign Ministry} and the {o:Chilean Foreign Ministry}. The {o:Foreign Ministry} left.',
      3,
    ],
    ['a city and its police', '{l:Leeds} and {o:Leeds Police}', 2],
    ['a place and a person of one name', '{l:Jordan} and {p:Jordan}', 2],
    ['an acronym of two names', '{o:Bank of Peru}, {o:Board of Parks}, {o:BOP}', 3],
    ['a country and its adjective', '{l:Israel} and {x:Israeli}-led talks', 2],
  ])('keeps apart %s', (_what, text, count) => {
    expect(gather(text)).toHaveLength(count)
  })
})
