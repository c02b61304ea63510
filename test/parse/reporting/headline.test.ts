import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/parse/attribution.js'
import { headlineStatement } from '../../../src/parse/reporting/headline.js'
import { readDocument } from '../../../src/text/document.js'

const said = (title: string): [string, string] | null => {
  const found = headlineStatement(readDocument(title, 'title'))
  return found && [found.attribution.name, title.slice(found.content.start, found.content.end)]
}

describe('a headline', () => {
  it.each([
    ['Police: Five dead in blast', 'Police', 'Five dead in blast'],
    ['Five dead in blast: police', 'police', 'Five dead in blast'],
    ['Five Dead in Blast, Two Hurt: Officials', 'Officials', 'Five Dead in Blast, Two Hurt'],
    ['Oslo police: Three held', 'Oslo police', 'Three held'],
    ['NYPD: 4 hurt in fire', 'NYPD', '4 hurt in fire'],
    ['Police Chief: Five dead', 'Police Chief', 'Five dead'],
    ['Sarn County Sheriff’s Office: 5 held', 'Sarn County Sheriff’s Office', '5 held'],
    ['Poll: 53 percent back plan', 'Poll', '53 percent back plan'],
    ['UPDATE: Police: Two held after fire', 'Police', 'Two held after fire'],
    ['UN: 300 ill', 'UN', '300 ill'],
    ['WHO: 300 ill', 'WHO', '300 ill'],
  ])('names its source by a colon: %s', (title, name, content) => {
    expect(said(title)).toEqual([name, content])
  })

  it.each([
    'UPDATE: Five dead in blast',
    'Oslo: Five dead in blast',
    'Victims: Shots came out of nowhere',
    'Timeline: Deputies went to the house',
    'Explainer: 5 things to know',
    'Editor’s note: 5 corrections',
    'ANN LEE: Three wishes',
    'A bloody scene: 3 killed in Oslo',
    'Three killed in Oslo',
    'Fire kills 3 : News',
    'He fled police: Two hurt',
    'Police:',
    ': police',
    '',
  ])('names none: %s', (title) => {
    expect(said(title)).toBeNull()
  })

  it('is no paragraph of the text', () => {
    expect(findAttributions(readDocument('Police: Five dead in blast', 'text'))).toEqual([])
    expect(findAttributions(readDocument('Police: Five dead in blast', 'title'))).toHaveLength(1)
  })
})
