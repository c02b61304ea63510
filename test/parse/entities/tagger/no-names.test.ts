import { describe, expect, it } from 'vitest'
import { parseEntities } from '../../../../src/index.js'
import { namesIn } from './names.js'

const NOTHING: Readonly<Record<string, readonly string[]>> = {
  'a word at the start of a sentence': [
    'Officials declined to comment. However, talks will go on.',
    'Police opened the road again. Nobody was hurt.',
    'Protesters gathered outside. Many carried candles.',
    'Meanwhile, prices rose again. Analysts expect more.',
    'Although it rained, thousands came. Some stayed all night.',
    'Doctors warned of shortages. Nurses went on strike.',
    'Farmers blamed the drought. Harvests were poor.',
  ],
  'months and weekdays': [
    'The vote is on Monday.',
    'They met on Tuesday, and again in March.',
    'The school opens in September and closes on Friday.',
    'In January it snowed; in July it burned.',
  ],
  'a headline in title case': [
    'Government To Raise Taxes After Long Debate',
    'Police Arrest Three Men Over Shop Robbery',
    'Storm Leaves Thousands Without Power',
    'School Bus Crash Injures Dozens',
    'Judge Delays Trial Until October',
    'Why Prices Are Rising Again This Winter',
  ],
  'a headline in capitals': ['MAYOR PROMISES NEW ROADS', 'TWO KILLED IN HIGHWAY CRASH'],
  'words in capitals': ['BREAKING: THE ROAD IS CLOSED', 'UPDATE', 'It was, he said, NOT true.'],
  pronouns: ['I went home. We slept.', 'They said that I was late.'],
  'a quotation': ['"We will rebuild," the mayor said. "Nothing is lost."'],
}

describe('words that are no names', () => {
  for (const [what, texts] of Object.entries(NOTHING))
    for (const text of texts) it(`finds none in ${what}: ${text}`, () => expect(namesIn(text)).toEqual([]))
})

describe('things in capitals', () => {
  it.each([
    'The men fled in a white SUV, police said.',
    'They met at a New Year party, police said.',
    'Detectives found an AK-47 under the bed.',
    'He wore a red T-shirt and dark trousers.',
    'Nurses gave the man CPR until help came.',
  ])('are named by nobody: %s', (text) => {
    expect(parseEntities(text)).toEqual([])
  })
})
