import { reportingKind } from '../../data/reporting-verbs.js'
import type { ReportingKind } from '../../data/reporting-verbs.js'
import type { Document, Sentence, Token } from '../../text/document.js'
import { firstWhere } from '../../text/lookup.js'
import { lowerIs, perWord, textIs } from '../../text/words.js'
import { canBeSubject, mainSubject, ofRelative } from './can-speak.js'
import { citedBy, quotedAs } from './cited.js'
import { contentStart } from './content-start.js'
import { isDateWord, phraseFrom } from './phrase.js'
import type { Phrase } from './phrase.js'
import { subjectAfter } from './subject-after.js'
import { subjectBefore } from './subject.js'
import { isComma, isEnd, isFinite } from './tokens.js'

/** How a report stands in its sentence. */
export type ReportForm =
  /** "Police said 4 died"; "…, police said." */
  | 'subject-verb'
  /** "…," said Castro. */
  | 'verb-subject'
  /** "according to TASS" */
  | 'according'
  /** "citing the ministry": who told the one that reports. */
  | 'citing'
  /** ", adding that": the subject is the sentence's. */
  | 'participle'
  /** "was reported by RIA Novosti" */
  | 'passive'

/** One place where the text tells who says something. Token indices; `last` exclusive, addressee and time included. */
export interface Report {
  readonly form: ReportForm
  readonly kind: ReportingKind
  readonly verb: number
  readonly first: number
  readonly last: number
  readonly subject: Phrase | null
  /** What is said begins here. */
  readonly content: number
  readonly sentence: Sentence
  /** Where the clause ends at the latest: its sentence or its quotation. */
  readonly end: number
  /** Told by somebody who is quoted. */
  readonly quoted: boolean
  /** Who passes it on, where the subject is named beside: "officials cited by AP said", "AP quoted officials as saying". */
  readonly relay?: Phrase
}

/** What a report knows before its subject is read. */
export type ReportBase = Pick<Report, 'kind' | 'verb' | 'sentence' | 'end' | 'quoted'>

// "aimed at finding a settlement" and "showing a pistol" tell of no speech.
const SPEAKING =
  /^(?:say|tell|add|announc|confirm|claim|alleg|warn|stat|assert|insist|not|deny|explain|argu|acknowledg|stress|report|writ|call|describ|declar|promis|vow|urg|reiterat|tweet|predict|suggest|point|complain|caution|conclud|estimat|denounc|condemn|prais|reject)ing$/

const isAlwaysVerb = lowerIs(/^(?:said|says|told|tells|say|added|adding|saying|according|citing)$/)

const isWordUse = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX' || isAlwaysVerb(token)

const kindOf = perWord(({ lower }) =>
  lower === 'citing' || lower === 'quoting' ? 'say' : lower === 'according' ? lower : (reportingKind(lower) ?? null),
)

const NOT_A_SOURCE = /^(?:plan|plans|schedule|law|custom|tradition|size|age|need|taste|ability|rank|type|reason)$/

/** "Called on them to leave", "called them at five"; but "called them brave", "called him a liar", "called him “brave”". */
const isSummons = (tokens: readonly Token[], at: number): boolean => {
  const [object, next] = [tokens[at]?.lower ?? '', tokens[at + 1]]
  if (!/^(?:on|for|off|out|in|to|at|up|back|him|her|them|me|us|police|911)$/.test(object)) return false
  if (next === undefined || /^["“‘'`]/.test(next.text)) return next === undefined
  const named = next.pos === 'ADJ' ? object !== 'her' && !isDateWord(next) : /^an?$/.test(next.lower)
  return !(named && /^(?:him|her|them|me|us)$/.test(object))
}

const isClaiming = lowerIs(/^claim(?:s|ed|ing)?$/)
const isLives = lowerIs(/^(?:lives|life)$/)

// "The road has claimed several young lives": the object stands a few words behind.
const takesLives = (tokens: readonly Token[], verb: number): boolean =>
  isClaiming(tokens[verb]!) && tokens.slice(verb + 1, verb + 6).some(isLives)

/** Who says something, in every sentence of the narrative and of the quotations. `inside[i]`: the quotation of token i, 0 for none. */
export const findReports = (doc: Document, inside: Int32Array): Report[] => {
  const { tokens } = doc
  const reports: Report[] = []
  for (const sentence of doc.sentences) {
    const here: Report[] = []
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]!
      const kind = kindOf(token.word)
      if (!kind) continue
      if (kind === 'according') {
        if (tokens[i + 1]?.lower !== 'to') continue
        const end = stretchEnd(inside, i + 2, sentence.last)
        const phrase = phraseFrom(tokens, i + 2, end)
        if (phrase && !NOT_A_SOURCE.test(tokens[phrase.last - 1]!.lower)) {
          here.push({
            form: 'according',
            kind: 'say',
            verb: i,
            first: i,
            last: phrase.last,
            subject: phrase,
            content: phrase.last,
            sentence,
            end: inside[i] === 0 ? sentence.last : end,
            quoted: inside[i] !== 0,
          })
        }
        continue
      }
      if (!isWordUse(token)) continue
      if (takesLives(tokens, i)) continue
      if (kind === 'call' && !token.lower.startsWith('refer') && isSummons(tokens, i + 1)) continue
      const report = readReport(doc, inside, i, kind, sentence, here.at(-1) ?? null)
      if (report) here.push(report)
    }
    reports.push(...here)
  }
  return reports
}

// A sentence longer than this is none: a table, or a text without full stops.
const MAX_CLAUSE = 150

const stretchEnd = (inside: Int32Array, from: number, end: number): number => {
  const stop = Math.min(end, from + MAX_CLAUSE)
  let at = from
  while (at < stop && inside[at] === inside[from]) at++
  return at
}

const isAbbreviation = lowerIs(
  /^(?:det|sgt|lt|capt|col|gen|maj|cpl|cmdr|gov|sen|rep|rev|dr|mr|mrs|ms|prof|st|supt|insp|[a-z])\.$/,
)

// "Det. Lee said": wink-nlp ends a sentence after some abbreviations.
const sentenceStart = ({ tokens, sentences }: Document, sentence: Sentence): number => {
  const before = tokens[sentence.first - 1]
  if (!before || !isAbbreviation(before)) return sentence.first
  const previous = sentences[firstWhere(sentences, ({ first }) => first >= sentence.first) - 1]
  return previous?.paragraph === sentence.paragraph ? Math.max(previous.first, sentence.first - 12) : sentence.first
}

const endsStretch = textIs(/^[;:—]$|^--$/)

const stretchStart = (tokens: readonly Token[], inside: Int32Array, from: number, start: number): number => {
  const stop = Math.max(start, from - MAX_CLAUSE)
  let at = from
  while (at > stop && inside[at - 1] === inside[from] && !endsStretch(tokens[at - 1]!)) at--
  return at
}

const readReport = (
  doc: Document,
  inside: Int32Array,
  verb: number,
  kind: ReportingKind,
  sentence: Sentence,
  last: Report | null,
): Report | null => {
  const { tokens } = doc
  const { lower } = tokens[verb]!
  const start = stretchStart(tokens, inside, verb, sentenceStart(doc, sentence))
  const end = stretchEnd(inside, verb, sentence.last)
  // What the article tells may hold quotations; what a quotation tells ends with it.
  const common = { kind, verb, sentence, end: inside[verb] === 0 ? sentence.last : end, quoted: inside[verb] !== 0 }
  if (lower === 'citing' || lower === 'quoting') {
    const phrase = phraseFrom(tokens, verb + 1, end)
    return phrase && phrase.pronoun === null && canBeSubject(tokens, phrase, lower)
      ? { ...common, form: 'citing', first: verb, last: phrase.last, subject: phrase, content: phrase.last }
      : null
  }
  if (lower === 'saying' && tokens[verb - 1]?.lower === 'as') return quotedAs(tokens, start, verb, end, common)
  const told = /^(?:tell|tells|told|telling)$/.test(lower)
  const afterMark = verb === start && verb > 0 && inside[verb - 1] !== inside[verb]
  const afterComma = verb > 0 && isComma(tokens[verb - 1])
  const participle = lower.endsWith('ing')
  if (!participle && (afterMark || afterComma || (verb === sentence.first && verb > 0))) {
    const phrase = subjectAfter(tokens, verb, end)
    if (phrase && (afterMark || verb === sentence.first || isEnd(tokens[phrase.last]))) {
      return {
        ...common,
        form: 'verb-subject',
        first: verb,
        last: contentStart(tokens, phrase.last, end, false),
        subject: phrase,
        content: phrase.last,
      }
    }
  }
  const subject = verb > start ? subjectBefore(tokens, start, verb) : null
  if (subject === 'none') return null
  const content = contentStart(tokens, verb + 1, end, told)
  if (subject === 'passive') {
    for (let i = verb + 1; i < Math.min(end, verb + 9) && kind === 'say'; i++) {
      if (isFinite(tokens[i]!) || isComma(tokens[i])) break
      if (tokens[i]!.lower !== 'by') continue
      const phrase = phraseFrom(tokens, i + 1, end)
      return (
        phrase && { ...common, form: 'passive', first: verb, last: phrase.last, subject: phrase, content: phrase.last }
      )
    }
    return null
  }
  if (participle && !SPEAKING.test(lower)) return null
  // "Lee is from Oslo, and said …"
  if (tokens[verb - 1]?.pos === 'CCONJ' && !participle) {
    const phrase = last?.form === 'subject-verb' ? last.subject : mainSubject(tokens, sentence, verb)
    return phrase && { ...common, form: 'participle', first: verb, last: content, subject: phrase, content }
  }
  if (participle && (!subject || verb === start || afterComma || tokens[verb - 1]!.pos === 'CCONJ')) {
    const phrase =
      last?.form === 'subject-verb' || last?.form === 'verb-subject'
        ? last.subject
        : mainSubject(tokens, sentence, verb)
    return phrase && { ...common, form: 'participle', first: verb, last: content, subject: phrase, content }
  }
  if (!subject || !canBeSubject(tokens, subject.phrase, lower)) return null
  const phrase = ofRelative(tokens, subject.phrase, tokens[content])
  const cited = citedBy(tokens, start, phrase)
  return {
    ...common,
    form: 'subject-verb',
    first: phrase === subject.phrase ? subject.first : phrase.first,
    last: content,
    subject: phrase,
    content,
    ...(cited && { first: cited.first, subject: cited, relay: phrase }),
  }
}
