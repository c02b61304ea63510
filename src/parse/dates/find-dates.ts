import type { Document } from '../../text/document.js'
import type { DateMention, DateOptions } from '../../types.js'
import { anchorDay } from './anchor.js'
import { isoDay } from './calendar.js'
import type { Context, Resolved } from './context.js'
import { findPhrases } from './find-phrases.js'
import { loadGrammar } from './grammar.js'
import { joinPhrases } from './join.js'
import { FORMS } from './lexicon.js'
import { withModifier } from './modifiers.js'
import { lastDay, pointAt, pointValue } from './point.js'
import type { Point } from './point.js'
import type { Phrase } from './reading.js'
import { resolvePhrase } from './resolve.js'

import type { Evidence } from './rule.js'
import type { Moment } from './time-of-day.js'
import { orderSaid } from './rules/numeric.js'
import { tenseAt } from './tense.js'
import { readWords } from './words.js'
import type { Words } from './words.js'

const evidenceOf = (read: readonly Words[]): Evidence => {
  let order: Evidence['order'] = null
  for (const { list, codes } of read) {
    for (let i = 0; i < codes.length; i++) {
      if (codes[i] !== FORMS.NUMERIC) continue
      const said = orderSaid(list[i]!.lower)
      if (said && order && said !== order) return { order: null }
      order = said ?? order
    }
  }
  return { order }
}

const mentionOf = (phrase: Phrase, resolved: Resolved, doc: Document, words: Words): DateMention => {
  const { point, partial } = resolved
  const start = words.list[phrase.first]!.start
  const end = words.list[phrase.last]!.end
  const day = point ? pointValue(point) : partial
  const value = phrase.time === undefined ? day : `${day || 'XXXX-XX-XX'}T${phrase.time}`
  const fixed = phrase.meaning.kind === 'fixed'
  return {
    kind: 'date',
    text: doc.source.slice(start, end),
    span: { field: doc.field, start, end },
    type: phrase.type,
    value,
    start: point ? isoDay(point.day) : null,
    end: point ? isoDay(lastDay(point)) : null,
    resolution: point ? (resolved.stated ? 'stated' : 'inferred') : fixed ? 'stated' : 'unresolved',
    ...(phrase.modifier ? { modifier: phrase.modifier } : {}),
    attribution: null,
  }
}

/** The stretch that the article reports on: a quarter or half that is over, or a whole year. */
const nextPeriod = (
  period: Point | null,
  { meaning }: Phrase,
  point: Point,
  published: number | null,
): Point | null => {
  if (published !== null && lastDay(point) >= published) return period
  if (
    meaning.kind === 'calendar' &&
    meaning.yearShift === undefined &&
    (point.grain === 'quarter' || point.grain === 'half')
  )
    return point
  return period
}

/** Time expressions of an article's fields, in order of the text. */
export const findDates = (docs: readonly Document[], { publishedAt }: DateOptions): DateMention[] => {
  const grammar = loadGrammar()
  const read = docs.map((doc) => readWords(doc))
  const evidence = evidenceOf(read)
  const published = anchorDay(docs, publishedAt)
  const mentions: DateMention[] = []
  docs.forEach((doc, index) => {
    const words = read[index]!
    const found = findPhrases(words, grammar, evidence)
    const modified = found.map((phrase, i) => {
      const wider = withModifier(phrase, words)
      // "years later Thursday": the word before belongs to the phrase before.
      return wider.first <= (found[i - 1]?.last ?? -1) ? phrase : wider
    })
    const phrases = joinPhrases(modified, words)
    let reference: Point | null = null
    let period: Point | null = null
    const moments: Moment[] = []
    for (const phrase of phrases) {
      const context: Context = { published, reference, period, moments, tense: () => tenseAt(words, phrase) }
      const resolved = resolvePhrase(phrase, context)
      const { point } = resolved
      if (phrase.meaning.kind === 'same' && !point) continue
      mentions.push(mentionOf(phrase, resolved, doc, words))
      if (phrase.reports && published !== null) period = pointAt('year', published)
      if (!point) continue
      if (phrase.meaning.kind !== 'time') {
        reference = point
        if (point.grain === 'day') moments.push({ point, time: phrase.time })
      }
      period = nextPeriod(period, phrase, point, published)
    }
  })
  return mentions
}
