import { sentenceAt } from '../../text/document.js'
import type { Document } from '../../text/document.js'
import { overlaps } from '../../text/span.js'
import type { DateMention, Quantity } from '../../types.js'
import { isPlain } from './amount.js'
import type { Amount } from './amount.js'
import { findOrdinalVictims } from './find-ordinal-victims.js'
import { findZeros } from './find-zeros.js'
import { inheritReading } from './inherit-reading.js'
import { isCounting } from './is-counting.js'
import { joinRanges } from './join-ranges.js'
import { markAges } from './mark-ages.js'
import { interval, readBound } from './read-bound.js'
import { readCategory } from './read-category.js'
import type { CategoryReading } from './category-reading.js'
import { readChange } from './read-change.js'
import { readCounted } from './read-counted.js'
import { isDenied, isHypothetical } from './read-modality.js'
import { readScope } from './read-scope.js'
import { scanAmounts } from './scan-amounts.js'
import type { Stated } from './stated.js'
import { wholeThousands } from './whole-thousands.js'

/** A date keeps its digits; "two years", though a TIMEX3 duration, is a quantity as well. */
const withoutDates = (amounts: readonly Amount[], dates: readonly DateMention[], doc: Document): Amount[] => {
  const taken = dates.filter((date) => date.span.field === doc.field && (date.type === 'DATE' || date.type === 'TIME'))
  if (taken.length === 0) return [...amounts]
  let next = 0
  return amounts.filter((amount) => {
    while (next < taken.length && taken[next]!.span.end <= amount.start) next++
    const date = taken[next]
    if (!date || !overlaps(date.span, amount)) return true
    return amount.unit.dimension === 'duration' || amount.unit.dimension === 'age' || amount.start < date.span.start
  })
}

// Four hundred nines in a row are no number; JSON has no word for what they come to.
const isFiniteAmount = ({ value, min, max }: Amount): boolean =>
  [value, min, max].every((n) => n === null || Number.isFinite(n))

const state = (doc: Document, amount: Amount): Stated | undefined => {
  const { bound, start, end, first, last } = readBound(doc, amount)
  const sentence = sentenceAt(doc, amount.start)
  if (!sentence) return undefined
  const counted = readCounted(doc, amount, first, last, sentence)
  const behind = counted && counted.first >= last ? counted.last : last
  return { amount: wholeThousands(doc, amount, counted), bound, start, end, first, last, sentence, counted, behind }
}

const phraseText = (doc: Document, first: number, last: number): string =>
  doc.source.slice(doc.tokens[first]!.start, doc.tokens[last - 1]!.end)

const quantity = (
  doc: Document,
  stated: Stated,
  reading: CategoryReading,
  inherited: Partial<Pick<Quantity, 'bound' | 'change'>>,
): Quantity => {
  const { amount, start, end, counted, first, sentence } = stated
  const bound = inherited.bound ?? stated.bound
  const { min, max } = interval(amount, bound, phraseText(doc, first, Math.max(first + 1, amount.first)).toLowerCase())
  const scope = readScope(doc, stated)
  return {
    kind: 'quantity',
    text: doc.source.slice(start, end),
    span: { field: doc.field, start, end },
    value: amount.value,
    min,
    max,
    bound,
    change: inherited.change ?? readChange(doc, amount, first, sentence),
    unit: amount.unit,
    counted: counted
      ? {
          text: phraseText(doc, counted.first, counted.last),
          head: doc.source.slice(doc.tokens[counted.head]!.start, doc.tokens[counted.head]!.end),
        }
      : null,
    category: reading.category,
    negated: reading.negated === true || isDenied(doc, first),
    hypothetical: reading.feared === true || isHypothetical(doc, stated),
    attribution: null,
    ...(reading.predicate === undefined ? {} : { predicate: reading.predicate }),
    ...(scope.length === 0 ? {} : { scope }),
  }
}

/** Whether only "and" or a comma stands between what one number counts and the next number. */
const isListed = (doc: Document, before: Stated, stated: Stated): boolean => {
  const from = doc.tokens[before.behind - 1]?.end ?? before.end
  return (
    before.sentence === stated.sentence &&
    from <= stated.start &&
    /^,? ?(?:and|or|&|plus)? ?$/u.test(doc.text.slice(from, stated.start))
  )
}

const INCLUDED = /(?:,|\()[^.;]{0,12}\b(?:including|among them) $/iu

/** "12 people were killed, including five children": the five share what happened to the twelve. */
const isIncluded = (doc: Document, before: Stated, stated: Stated): boolean =>
  before.sentence === stated.sentence &&
  stated.start - before.end < 80 &&
  INCLUDED.test(doc.text.slice(before.end, stated.start))

/** Quantities of one field, in order of the text; what is a date is no quantity. */
export const findQuantities = (doc: Document, dates: readonly DateMention[]): Quantity[] => {
  const amounts = joinRanges(doc, markAges(doc, withoutDates(scanAmounts(doc), dates, doc)))
  const stated = amounts
    .filter((amount) => isFiniteAmount(amount) && isCounting(doc, amount))
    .flatMap((amount) => state(doc, amount) ?? [])
  const byToken = new Map(stated.map((s) => [s.first, s]))
  const out: Quantity[] = []
  let before: { readonly stated: Stated; readonly reading: CategoryReading; readonly quantity: Quantity } | undefined
  for (const current of stated) {
    const listed = before !== undefined && isPlain(current.amount) && isListed(doc, before.stated, current)
    const own = readCategory(doc, current, byToken, listed ? before?.reading : undefined)
    const included =
      before?.reading.category &&
      own.category === null &&
      isPlain(current.amount) &&
      isIncluded(doc, before.stated, current)
    const reading = included ? before!.reading : own
    const made = quantity(
      doc,
      current,
      reading,
      before ? inheritReading(doc, before.stated, before.quantity, current) : {},
    )
    out.push(made)
    before = { stated: current, reading, quantity: made }
  }
  return [...out, ...findZeros(doc), ...findOrdinalVictims(doc)].sort((a, b) => a.span.start - b.span.start)
}
