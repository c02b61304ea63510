import { bench, describe } from 'vitest'
import { findQuantities } from '../../src/parse/quantities/find-quantities.js'
import { readDocument } from '../../src/text/document.js'

const PARAGRAPH =
  'The storm killed at least 43 people and injured more than 1,200, officials said on Tuesday, as winds of up to 130 km/h ' +
  'tore through three provinces. Ann Perkins, 24, said her two sons, 6 and 9, were among some 400 residents who had waited ' +
  'five hours for help. Losses may reach $1.2 billion, between 2 and 3 percent of output; wheat rose 4 percent to $7.10 a bushel. ' +
  'No one was hurt in the capital, where tens of thousands of people had left. The mayor praised the crews and asked for calm.\n'

const text = PARAGRAPH.repeat(20)
const doc = readDocument(text, 'text')

describe('an article of 10,000 characters', () => {
  bench('read by wink-nlp', () => {
    readDocument(text, 'text')
  })
  bench('its quantities', () => {
    findQuantities(doc, [])
  })
})
