import type { Document, Token } from '../../text/document.js'
import { mentionAt } from '../../text/span.js'
import { lowerIs } from '../../text/words.js'
import type { Attribution } from '../../types.js'
import { isCited, isSeen, outletAt } from './media.js'
import type { Run } from './media.js'
import { phraseFrom } from './phrase.js'
import type { Report } from './reports.js'
import { attributionOf } from './resolve.js'
import { isCapital, isComma } from './tokens.js'

const isTold = lowerIs(/^(?:tell|tells|told|telling)$/)
const isExchange = lowerIs(
  /^(?:interviews?|statements?|e-?mails?|calls?|comments|remarks|letters?|messages?|conversations?|speaking|talking|spoke|spoken|talked)$/,
)
const isLink = lowerIs(/^(?:with|to)$/)
// "As reported by TASS": of the statement before it; "a report published by the ministry" is the ministry's own.
const isPassedOn = lowerIs(/^(?:cited|quoted|reported|carried|relayed|aired|broadcast)$/)

// "In a statement carried by SANA"
const isCarried = lowerIs(/^(?:cited|quoted|carried|published|broadcast|aired|released|reported)$/)

// How far after the verb the listener may stand: "said on Thursday in a telephone interview with …"
const REACH = 12

const named = (doc: Document, { first, last }: Run): Attribution => {
  const { text, span } = mentionAt(doc.source, doc.field, doc.tokens[first]!.start, doc.tokens[last - 1]!.end)
  return { name: text, span }
}

/** "told Reuters", "said in an interview with the Cape Times": an outlet, to which it was said. */
const listener = (doc: Document, { form, verb, end, last }: Report): Attribution | null => {
  const { tokens } = doc
  if (form === 'according' || form === 'citing' || form === 'passive') return null
  if (isTold(tokens[verb]!)) {
    const outlet = outletAt(tokens, verb + 1, end)
    if (outlet) return named(doc, outlet)
  }
  const stop = Math.min(end, Math.max(verb, last) + REACH)
  for (let i = verb + 1; i + 1 < stop && tokens[i]!.text !== ',' && tokens[i]!.lower !== 'that'; i++) {
    if (!isExchange(tokens[i]!)) {
      // "He recalled having answered remarks to the Herald": another's.
      if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return null
      continue
    }
    if (!isLink(tokens[i + 1]!)) {
      const carried = isCarried(tokens[i + 1]!) && tokens[i + 2]?.lower === 'by' ? outletAt(tokens, i + 3, end) : null
      if (carried) return named(doc, carried)
      continue
    }
    const outlet = outletAt(tokens, i + 2, end)
    return outlet && named(doc, outlet)
  }
  return null
}

/** "Speaking to Reuters, Lee said": at the head of the sentence, of what it tells first. */
const listenerAtHead = (doc: Document, { sentence, first }: Report): Attribution | null => {
  const { tokens } = doc
  const stop = Math.min(first, sentence.first + REACH)
  for (let i = sentence.first; i + 2 < stop && tokens[i]!.text !== ','; i++) {
    if (!isExchange(tokens[i]!) || !isLink(tokens[i + 1]!)) continue
    const outlet = outletAt(tokens, i + 2, stop)
    return outlet && isComma(tokens[outlet.last]) ? named(doc, outlet) : null
  }
  return null
}

const isName = (tokens: readonly Token[], last: number): boolean => isCapital(tokens[last]!)

/** "quoted by TASS", ", as reported by TASS", "quoted as saying by TASS" at token `at`. */
const passedOnAt = (doc: Document, at: number, end: number, subject: boolean): Attribution | null => {
  const { tokens } = doc
  let i = at
  if (isComma(tokens[i])) i++
  if (tokens[i]?.lower === 'as') i++
  const participle = tokens[i]
  if (i >= end || participle === undefined) return null
  const byAnybody = subject ? isCited(participle) : isPassedOn(participle)
  if (!byAnybody && !(subject && isSeen(participle))) return null
  i++
  if (tokens[i]?.lower === 'as' && tokens[i + 1]?.lower === 'saying') i += 2
  if (tokens[i]?.lower !== 'by') return null
  const outlet = outletAt(tokens, i + 1, end)
  if (outlet) return named(doc, outlet)
  const phrase = byAnybody ? phraseFrom(tokens, i + 1, end) : null
  return phrase && phrase.pronoun === null && isName(tokens, phrase.nameLast - 1) ? attributionOf(doc, phrase) : null
}

/**
 * Who passes on what a report tells, by the words of the report itself: "told Reuters", "quoted by TASS", "in an interview
 * with the Cape Times"; null where nobody does.
 *
 * @param isFirst whether it is its sentence's first report: what stands at the head ("Speaking to Reuters,") is of that one
 */
export const relayOf = (doc: Document, report: Report, isFirst: boolean): Attribution | null => {
  const { relay, subject, sentence, last, first, form } = report
  if (relay) return attributionOf(doc, relay)
  const end = sentence.last
  return (
    (subject && passedOnAt(doc, subject.last, end, true)) ??
    (form === 'subject-verb' && isCited(doc.tokens[first]!) ? passedOnAt(doc, first, end, true) : null) ??
    passedOnAt(doc, last, end, false) ??
    listener(doc, report) ??
    (isFirst ? listenerAtHead(doc, report) : null)
  )
}
