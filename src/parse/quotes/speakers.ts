import { sentenceAt, tokenIndexAt } from '../../text/document.js'
import type { Document } from '../../text/document.js'
import { firstWhere } from '../../text/lookup.js'
import { contains, mentionAt } from '../../text/span.js'
import type { Attribution } from '../../types.js'
import { attributionOf } from '../reporting/resolve.js'
import { phraseBefore } from '../reporting/phrase.js'
import type { Reports, Statement } from '../reporting/read-reports.js'
import type { Quoted } from './pairs.js'

interface Place {
  readonly quote: Quoted
  /** Tokens of the quotation with its marks. */
  readonly first: number
  readonly last: number
}

const isMark = (text: string | undefined, pattern: RegExp): boolean => text !== undefined && pattern.test(text)

/** "…," X said / said X. */
const tagAfter = (doc: Document, place: Place, at: ReadonlyMap<number, Statement>): Attribution | null => {
  const { tokens } = doc
  const comma = tokens[place.last]?.text === ','
  const tag = at.get(place.last + (comma ? 1 : 0))
  if (!tag || !['subject-verb', 'verb-subject', 'according'].includes(tag.report.form)) return null
  const ending = doc.source.slice(place.quote.inner.end, place.quote.end)
  const open =
    comma || ending.includes(',') || /[?!…–—-]$/.test(doc.source.slice(place.quote.inner.start, place.quote.inner.end))
  const terminal = tag.report.last >= tokens.length || isMark(tokens[tag.report.last]?.text, /^[.,;:"“]$/)
  // A tag on a line of its own is all of the line.
  if (!sameParagraph(doc, place.quote.end, tokens[tag.report.first]!.start) && !terminal) return null
  return open || terminal || tag.report.form === 'verb-subject' ? tag.attribution : null
}

/** X said, "…" / X told Y: "…" / X called it "…". */
const tagBefore = (doc: Document, place: Place, before: ReadonlyMap<number, Statement>): Attribution | null => {
  const { tokens } = doc
  let last = place.first
  if (isMark(tokens[last - 1]?.text, /^[,:]$/)) last--
  const tag = before.get(last)
  return tag?.attribution ?? null
}

const sameParagraph = (doc: Document, from: number, to: number): boolean => !/[\n\r]/.test(doc.source.slice(from, to))

/** Police chief John Smith: "…" */
const nameBeforeColon = (doc: Document, place: Place): Attribution | null => {
  const { tokens } = doc
  const colon = place.first - 1
  if (tokens[colon]?.text !== ':') return null
  const paragraph = sentenceAt(doc, tokens[colon]!.start)?.paragraph
  let first = colon
  while (first > 0 && colon - first < 14 && sentenceAt(doc, tokens[first - 1]!.start)?.paragraph === paragraph) first--
  const phrase = colon - first <= 12 ? phraseBefore(tokens, first, colon) : null
  return phrase && phrase.pronoun === null && phrase.first === first ? attributionOf(doc, phrase) : null
}

const isSentence = (doc: Document, { inner }: Quoted): boolean => {
  const text = doc.source.slice(inner.start, inner.end)
  return /^[\s[("'‘“…]*\p{Lu}/u.test(text) && (/[.!?…]/.test(text.slice(-3)) || text.split(/\s+/).length > 4)
}

// Quotations and attributions ask one after the other.
const known = new WeakMap<Reports, readonly (Attribution | null)[]>()

/** The speaker of each quotation, in order. */
export const speakersOf = (doc: Document, reports: Reports): readonly (Attribution | null)[] => {
  const before = known.get(reports)
  if (before) return before
  const speakers = findSpeakers(doc, reports)
  known.set(reports, speakers)
  return speakers
}

const findSpeakers = (doc: Document, { quoted, statements }: Reports): (Attribution | null)[] => {
  const outer = statements
  const starts = new Map<number, Statement>()
  const ends = new Map<number, Statement>()
  for (const statement of outer) {
    if (!starts.has(statement.report.first)) starts.set(statement.report.first, statement)
    ends.set(statement.report.last, statement)
    ends.set(statement.report.verb + 1, statement)
  }
  const places = quoted.map((quote) => ({
    quote,
    first: tokenIndexAt(doc, quote.start),
    last: tokenIndexAt(doc, quote.end),
  }))
  const speakers: (Attribution | null)[] = []
  // “…,” the Herald reported, citing a spokesman: the spokesman's words.
  const sources = new Map<Attribution, Attribution>()
  for (const { attribution, citedIn } of outer) {
    const citing = citedIn && attribution && starts.get(citedIn.first)?.attribution
    if (citing) sources.set(citing, attribution)
  }
  let from = 0
  places.forEach((place, i) => {
    const { quote } = place
    if (quote.author) {
      const { text, span } = mentionAt(doc.source, doc.field, quote.author.start, quote.author.end)
      speakers.push({ name: text, span })
      return
    }
    const after = tagAfter(doc, place, starts)
    // what it called "a crime," according to the agency: the nearer source, unless the tag after it names the speaker.
    const told = starts.get(place.last + (doc.tokens[place.last]?.text === ',' ? 1 : 0))?.report.form === 'according'
    let speaker = (told ? null : after) ?? tagBefore(doc, place, ends) ?? after ?? nameBeforeColon(doc, place)
    if (!speaker) {
      while (
        from < outer.length &&
        Math.max(outer[from]!.report.sentence.end, outer[from]!.content?.end ?? 0) < quote.start
      )
        from++
      // The innermost statement that the quotation is a part of.
      let best: Statement | null = null
      for (let k = from; k < outer.length && outer[k]!.report.sentence.start <= quote.end; k++) {
        const { content, report, attribution } = outer[k]!
        if (!content || !attribution || (report.verb >= place.first && report.verb < place.last)) continue
        const holds = content.start <= quote.inner.start && quote.inner.start <= content.end
        if (holds && (!best || contains(best.content!, content))) best = outer[k]!
      }
      speaker = best?.attribution ?? null
    }
    const previous = places[i - 1]
    // called it "insane" and "ridiculous"
    if (
      !speaker &&
      previous &&
      /^(?:,|,? ?(?:and|or|but|then))?$/.test(doc.source.slice(previous.quote.end, quote.start).slice(0, 8).trim())
    ) {
      speaker = speakers[i - 1] ?? null
    }
    if (!speaker && previous && isSentence(doc, quote)) {
      if (sameParagraph(doc, previous.quote.end, quote.start) || previous.quote.continues)
        speaker = speakers[i - 1] ?? null
    }
    if (!speaker && isSentence(doc, quote)) speaker = saidAbove(doc, place, outer)
    speakers.push(speaker && (sources.get(speaker) ?? speaker))
  })
  // A speech over several paragraphs is tagged at its beginning or at its end.
  for (let i = quoted.length - 2; i >= 0; i--)
    if (quoted[i]!.continues && !speakers[i]) speakers[i] = speakers[i + 1] ?? null
  return speakers
}

/** A paragraph that is all quotation belongs to whom the paragraph above ended with. */
const saidAbove = (doc: Document, place: Place, statements: readonly Statement[]): Attribution | null => {
  const { source, tokens } = doc
  const { quote } = place
  let before = quote.start
  while (before > 0 && /[^\S\n]/.test(source.charAt(before - 1))) before--
  if (source.charAt(before - 1) !== '\n') return null
  const above = tokens[place.first - 1]
  if (!above) return null
  const last = statements[firstWhere(statements, ({ report }) => report.verb >= place.first) - 1]
  return last && last.report.sentence.paragraph === sentenceAt(doc, above.start)?.paragraph ? last.attribution : null
}
