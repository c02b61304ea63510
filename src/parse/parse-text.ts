import { FactdiffError } from '../errors.js'
import { readDocument } from '../text/document.js'
import type { Document } from '../text/document.js'
import type { DateMention, DateOptions, Entity, Quantity, Quote } from '../types.js'
import { findDates } from './dates/find-dates.js'
import { findEntities } from './entities/find-entities.js'
import { findQuantities } from './quantities/find-quantities.js'
import { findQuotes } from './quotes/find-quotes.js'

const read = (text: string): Document => {
  if (typeof text !== 'string') throw new FactdiffError('not-a-string', 'text', 'must be a string')
  return readDocument(text, 'text')
}

export const parseDates = (text: string, options: DateOptions = {}): DateMention[] => findDates([read(text)], options)

export const parseQuantities = (text: string): Quantity[] => {
  const doc = read(text)
  return findQuantities(doc, findDates([doc], {}))
}

export const parseEntities = (text: string): Entity[] => findEntities([read(text)])

export const parseQuotes = (text: string): Quote[] => findQuotes(read(text))
