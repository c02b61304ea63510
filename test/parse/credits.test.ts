import { describe, expect, it } from 'vitest'
import { findCredits } from '../../src/parse/credits.js'
import { readDocument } from '../../src/text/document.js'

const credits = (text: string): string[] => findCredits([readDocument(text, 'text')])

describe('findCredits', () => {
  it.each([
    ['A ship sank.\n\nWith Reuters', ['Reuters']],
    ['A ship sank.\n\nWith reporting by Reuters and AP', ['Reuters', 'AP']],
    ['OSLO (AP) -- A ship sank.', ['AP']],
    ['OSLO, March 3 (Reuters) - A ship sank.', ['Reuters']],
    ['OSLO, Norway (AP)_ A ship sank.', ['AP']],
    ['(CNN) A ship sank.', ['CNN']],
    ['Contributing: Ann Lee; The Associated Press', ['AP']],
    ['By: Associated Press\n\nA ship sank.', ['AP']],
    ['By AFP\n\nA ship sank.', ['AFP']],
    ['A ship sank.\n\nSource: Xinhua', ['Xinhua']],
    ['A ship sank.\n\nThe Associated Press contributed to this report.', ['AP']],
    ['A ship sank. © 2015 The Associated Press. All rights reserved.', ['AP']],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected)
  })

  it.each([
    'Reuters reported that a ship sank.',
    'A ship sank, according to AP.',
    'The PA (Palestinian Authority) - met.',
  ])('credits nobody in %s', (text) => {
    expect(credits(text)).toEqual([])
  })
})
