import { bench, describe } from 'vitest'
import { findDates } from '../../src/parse/dates/find-dates.js'
import { readDocument } from '../../src/text/document.js'

const PARAGRAPH =
  'Police said on Thursday that the man, who was found shortly after 5 p.m. Sunday, had been missing for three weeks. ' +
  'The search, which began on Oct. 7, was the longest of this year and will go on until next month, they said. ' +
  'Two neighbours saw him in the garden behind his house, where the dog had been barking since the early morning.'
const TEXT = Array.from({ length: 12 }, () => PARAGRAPH).join('\n\n')
const doc = readDocument(TEXT, 'text')

describe('an article of 4,000 characters', () => {
  bench('reading it (wink-nlp)', () => {
    readDocument(TEXT, 'text')
  })
  bench('its dates', () => {
    findDates([doc], { publishedAt: '2023-10-26' })
  })
})
