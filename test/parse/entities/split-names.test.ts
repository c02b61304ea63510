import { describe, expect, it } from 'vitest'
import { parseEntities } from '../../../src/index.js'
import { splitNames } from '../../../src/parse/entities/split-names.js'
import { readDocument } from '../../../src/text/document.js'

const split = (text: string): string[] =>
  splitNames([readDocument(text, 'text')], [{ field: 'text', type: 'person', start: 0, end: text.length }]).map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  )

describe('a dateline and the name behind it', () => {
  it.each([
    ['BAYPORT — Janet Kowalski', ['place BAYPORT', 'person Janet Kowalski']],
    ['OSTBY (AP) -- Ann Roe', ['place OSTBY', 'person Ann Roe']],
    ['ST. OLAV - Ann Roe', ['place ST. OLAV', 'person Ann Roe']],
    ['Tenn.– Ann Roe', ['place Tenn.', 'person Ann Roe']],
    ['N.C. – Ann Roe', ['place N.C.', 'person Ann Roe']],
    ['Tenn. (WXYZ) – Police', ['place Tenn.']],
    ['MILBY (AP) – A Port Sarn', ['place MILBY', 'person Port Sarn']],
    ['Ann Roe — Jo Brand', ['person Ann Roe', 'person Jo Brand']],
  ])('are two: %s', (text, parts) => {
    expect(split(text)).toEqual(parts)
  })

  it.each(['Al - Shifa', 'Ann Roe-Smith', 'UN-HABITAT', 'A - B'])('are none: %s', (text) => {
    expect(split(text)).toEqual([`person ${text}`])
  })

  it.each([
    ['OsloVanessa Roe', 'Vanessa Roe'],
    ['RestBethany Roe', 'Bethany Roe'],
    ['MaryAnn Roe', 'MaryAnn Roe'],
    ['MacDonald Roe', 'MacDonald Roe'],
    ['DeShawn Roe', 'DeShawn Roe'],
  ])('lose a word that a lost line break glued to them: %s', (text, name) => {
    expect(split(text)).toEqual([`person ${name}`])
  })

  it('are read as such', () => {
    expect(parseEntities('BAYPORT — Janet Kowalski, 58, was found guilty.').map(({ name }) => name)).toEqual([
      'BAYPORT',
      'Janet Kowalski',
    ])
  })
})
