import type { Document } from '../text/document.js'
import { furthestEnd, holders } from '../text/lookup.js'
import { bySpan, mentionAt } from '../text/span.js'
import type { Article, ArticleFacts, Attribution, Fact, Quantity, Quote } from '../types.js'
import { findAddresses } from './addresses.js'
import { attribute } from './attribute.js'
import { findAttributions } from './attribution.js'
import { findCredits } from './credits.js'
import { findDates } from './dates/find-dates.js'
import { findEntities } from './entities/find-entities.js'
import { withMetonyms } from './entities/metonyms.js'
import { withStreets } from './entities/streets.js'
import { findCasualtySums } from './quantities/find-casualty-sums.js'
import { findMultipleKillings } from './quantities/find-multiple-killings.js'
import { findQuantities } from './quantities/find-quantities.js'
import { findSingleCasualties } from './quantities/find-single-casualties.js'
import { findQuotes } from './quotes/find-quotes.js'
import { findReportedSpeech } from './reported-speech.js'
import { isOwnOutlet, withoutOutlet } from './reporting/own-outlet.js'

type Facts = Omit<ArticleFacts, 'article'>

/** What is known of an article before it is read. */
type Known = { readonly [K in 'publishedAt' | 'hints' | 'credits' | 'source']?: Article[K] | undefined }

const sentencesOf = (doc: Document) =>
  doc.sentences.map(({ start, end, paragraph }) => ({ ...mentionAt(doc.source, doc.field, start, end), paragraph }))

const skippedOf = (doc: Document) => {
  const furniture = doc.furniture.map((range) => ({ range, reason: 'furniture' as const }))
  const unreadable = doc.unreadable.map((range) => ({ range, reason: 'unreadable' as const }))
  return [...furniture, ...unreadable]
    .map(({ range, reason }) => ({ ...mentionAt(doc.source, doc.field, range.start, range.end), reason }))
    .sort(bySpan)
}

// "A man and two children": the man is one of the three, the list is no figure of its own beside "two".
const withImplied = (doc: Document, stated: readonly Quantity[]): Quantity[] => {
  const sums = findCasualtySums(doc, stated)
  const taken = [...stated.filter(({ unit }) => unit.dimension === 'count'), ...sums].map(({ span }) => span)
  const reach = furthestEnd(taken)
  const singles = findSingleCasualties(doc).filter(({ span }) => reach(span.end) <= span.start)
  const wholes = holders(
    sums.map(({ span, text }) => ({ ...span, text })),
    stated.map(({ span }) => span),
  )
  const parts = stated.map((part, i): Quantity => {
    const whole = wholes[i]?.[0]
    return whole && part.unit.dimension === 'count'
      ? { ...part, scope: [...(part.scope ?? []), { kind: 'subset', text: whole.text }] }
      : part
  })
  return [...parts, ...sums, ...singles, ...findMultipleKillings(doc)].sort(bySpan)
}

const withAddresses = (quantities: readonly Quantity[], addresses: readonly Quantity[]): Quantity[] => {
  const reach = furthestEnd(addresses.map(({ span }) => span))
  return [...quantities.filter(({ span }) => reach(span.end) <= span.start), ...addresses].sort(bySpan)
}

/**
 * All parsers, in order. Dates go before quantities, because "7" of "October 7" is no quantity; quotations and
 * attributions before the facts that they are the sources of.
 */
export const parseDocuments = (
  docs: readonly Document[],
  { publishedAt, hints, credits, source }: Known,
  only: readonly Fact['kind'][],
): Facts => {
  const wants = (kind: Fact['kind']): boolean => only.includes(kind)
  const dates = wants('date') || wants('quantity') ? findDates(docs, { publishedAt }) : []
  const entities = wants('entity') ? withStreets(docs, findEntities(docs, hints)) : []
  const isOwn = source === undefined ? () => false : isOwnOutlet(source)
  const ofOthers = (attribution: Attribution): Attribution | null => withoutOutlet(attribution, isOwn)
  const perField = docs.map((doc) => {
    const inField = <T extends { readonly span: { readonly field: string } }>(fact: T) => fact.span.field === doc.field
    const fieldDates = dates.filter(inField)
    const attributions = findAttributions(doc)
    const told = attributions.flatMap((range) => {
      const attribution = ofOthers(range.attribution)
      return attribution ? [{ ...range, attribution }] : []
    })
    const withoutOwn = (quote: Quote): Quote =>
      quote.speaker?.via ? { ...quote, speaker: ofOthers(quote.speaker) ?? quote.speaker } : quote
    const quotes = findQuotes(doc).map(withoutOwn)
    const stated = wants('quantity') ? withAddresses(findQuantities(doc, fieldDates), findAddresses(doc)) : []
    const quantities = wants('quantity') ? withImplied(doc, stated) : []
    return {
      quotes,
      reported: wants('quote') ? findReportedSpeech(doc).map(withoutOwn) : [],
      sources: attributions.map(({ attribution }) => attribution),
      quantities: attribute(quantities, told, quotes),
      dates: attribute(fieldDates, told, quotes),
    }
  })
  return {
    quantities: perField.flatMap((field) => field.quantities),
    dates: wants('date') ? perField.flatMap((field) => field.dates) : [],
    entities: withMetonyms(
      entities,
      perField.flatMap((field) => field.sources),
    ),
    quotes: wants('quote') ? perField.flatMap((field) => field.quotes) : [],
    reported: perField.flatMap((field) => field.reported),
    credits: findCredits(docs, credits),
    sentences: docs.flatMap(sentencesOf),
    skipped: docs.flatMap(skippedOf),
  }
}
