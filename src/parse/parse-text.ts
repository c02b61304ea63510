import { readDocument } from '../text/document.js'
import type { Document } from '../text/document.js'
import type { DateMention, DateOptions, Entity, Quantity, Quote } from '../types.js'
import { checkText } from '../validate.js'
import { findDates } from './dates/find-dates.js'
import { findEntities } from './entities/find-entities.js'
import { findQuantities } from './quantities/find-quantities.js'
import { findQuotes } from './quotes/find-quotes.js'

const read = (text: string): Document => {
  checkText(text, 'text')
  return readDocument(text, 'text')
}

/**
 * Time expressions of a text, with TIMEX3 types and values (TimeML). Spans have the field `text`.
 *
 * @throws {FactdiffError} where `text` is no string; a `publishedAt` that is no date anchors nothing
 * @example
 * parseDates('It began on Thursday night.', { publishedAt: '2023-10-27' })
 * // [{ text: 'Thursday night', type: 'TIME', value: '2023-10-26TNI', start: '2023-10-26', resolution: 'inferred', … }]
 */
export const parseDates = (text: string, options: DateOptions = {}): DateMention[] => findDates([read(text)], options)

/**
 * Quantities of a text: value or interval, bound, unit, what is counted and what happened to it. Dates are none.
 *
 * @throws {FactdiffError} where `text` is no string
 * @example
 * parseQuantities('More than 40 people were killed.')
 * // [{ text: 'More than 40', value: 40, min: 40, max: null, bound: 'more-than', category: 'killed', … }]
 */
export const parseQuantities = (text: string): Quantity[] => {
  const doc = read(text)
  return findQuantities(doc, findDates([doc], {}))
}

/**
 * People, organisations, places and other names of a text, each with all its mentions, roles and age.
 *
 * @throws {FactdiffError} where `text` is no string
 * @example
 * parseEntities('Maria Keller, 42, a spokeswoman for the WTO, spoke. Keller gave no details.')
 */
export const parseEntities = (text: string): Entity[] => findEntities([read(text)])

/**
 * Quotations of a text, with their speaker where one is named. The span is what stands between the marks.
 *
 * @throws {FactdiffError} where `text` is no string
 * @example
 * parseQuotes('“We will stay,” Maria Keller said.')
 * // [{ text: 'We will stay', speaker: { name: 'Maria Keller', … }, … }]
 */
export const parseQuotes = (text: string): Quote[] => findQuotes(read(text))
