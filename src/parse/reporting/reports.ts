import { reportingKind } from '../../data/reporting-verbs.js'
import type { ReportingKind } from '../../data/reporting-verbs.js'
import type { Document, Sentence, Token } from '../../text/document.js'
import { DATE_WORDS, phraseBefore, phraseFrom } from './phrase.js'
import type { Phrase } from './phrase.js'
import { canSpeak } from './source-nouns.js'

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
}

const AUXILIARY = /^(?:has|have|had|having|will|would|could|may|might|must|can|did|does|do|also|['’](?:s|d|ve|ll))$/
const BE = /^(?:is|are|was|were|be|been|being|am|['’]re|['’]m|gets?|got)$/
const NEGATION =
  /^(?:not|n['’]t|never|to|cannot|nor|neither|if|let|please|of|without|by|for|before|after|while|when|about)$/

const isComma = (token: Token | undefined): boolean => token?.text === ','
const ends = (token: Token | undefined): boolean => token === undefined || /^[.,;:!?)—–-]+$/.test(token.text)

const ADVERBIAL =
  /^(?:in|on|at|during|through|via|by|after|before|from|to|of|as|late|earlier|later|outside|with|over|about|regarding|following)$/

/** Skips "reporters", "on Thursday", "in a statement" after a reporting verb; where the content begins. */
const contentStart = (tokens: readonly Token[], from: number, end: number, told: boolean): number => {
  let at = from
  if (told) {
    const listener = /^(?:me|us|him|her|them|you)$/.test(tokens[at]?.lower ?? '')
      ? at + 1
      : (phraseFrom(tokens, at, end)?.last ?? at)
    at = listener
  }
  for (let steps = 0; steps < 4; steps++) {
    const before = at
    while (
      at < end &&
      (DATE_WORDS.has(tokens[at]!.lower) ||
        (tokens[at]!.pos === 'ADV' && /ly$|^(?:earlier|later|too|also|again)$/.test(tokens[at]!.lower)))
    )
      at++
    const token = tokens[at]
    if (token && at < end && ADVERBIAL.test(token.lower)) {
      let stop = phraseFrom(tokens, at + 1, end)?.last ?? at
      while (stop < end && stop > at && (DATE_WORDS.has(tokens[stop]!.lower) || tokens[stop]!.pos === 'NUM')) stop++
      const next = tokens[stop]
      // Only where it is plain that the adverbial is over: "said in a statement that", "said on Thursday ."
      if (
        stop > at &&
        (stop >= end ||
          ends(next) ||
          next!.lower === 'that' ||
          ADVERBIAL.test(next!.lower) ||
          DATE_WORDS.has(tokens[stop - 1]!.lower))
      )
        at = stop
    }
    if (at === before) break
  }
  return at
}

const isFinite = (token: Token): boolean =>
  (token.pos === 'VERB' || token.pos === 'AUX') && !token.lower.endsWith('ing')

/** "Alex Penelas, mayor of Miami, said": the phrase before the first comma, where only asides follow. */
const subjectBeforeAside = (tokens: readonly Token[], start: number, end: number): Phrase | null => {
  for (let at = Math.max(start + 1, end - 45); at < end; at++) {
    const token = tokens[at]!
    const relative = /^(?:who|whose)$/.test(token.lower)
    if (!isComma(token) && token.text !== '(' && !relative) continue
    if (!isAside(tokens, at, end)) continue
    const phrase = phraseBefore(tokens, start, at)
    if (phrase && phrase.pronoun === null && !DATE_WORDS.has(tokens[phrase.last - 1]!.lower)) return phrase
  }
  return null
}

// No finite verb but in "who …", "whose …", or after a participle: "asked about the delegation visiting".
const isAside = (tokens: readonly Token[], start: number, end: number): boolean => {
  let relative = false
  for (let i = start; i < end; i++) {
    const token = tokens[i]!
    const opens = isComma(tokens[i - 1]) || i === start
    if (
      /^(?:who|whose|whom|which)$/.test(token.lower) ||
      (opens && /(?:ed|ing)$/.test(token.lower) && token.pos === 'VERB')
    )
      relative = true
    else if (!relative && isFinite(token)) return false
    else if (token.pos === 'CCONJ' && relative && isComma(tokens[i - 1])) return false
  }
  return end - start < 45
}

interface Subject {
  readonly phrase: Phrase
  readonly first: number
}

/** The subject that stands before a verb group; null for an infinitive, a negation or a passive. */
const subjectBefore = (tokens: readonly Token[], start: number, verb: number): Subject | null | 'passive' | 'none' => {
  let at = verb
  let be = false
  while (at > start) {
    const { lower, pos } = tokens[at - 1]!
    if (NEGATION.test(lower)) return 'none'
    if (BE.test(lower)) be = true
    else if (!AUXILIARY.test(lower) && !(pos === 'AUX') && !(pos === 'ADV' && lower !== 'there' && lower !== 'here'))
      break
    at--
  }
  if (be && !tokens[verb]!.lower.endsWith('ing')) return 'passive'
  // "Castro on Tuesday said"
  let noun = at
  while (
    noun > start &&
    (DATE_WORDS.has(tokens[noun - 1]!.lower) ||
      (tokens[noun - 1]!.pos === 'NUM' && DATE_WORDS.has(tokens[noun - 2]?.lower ?? '')))
  )
    noun--
  if (noun < at && noun > start && /^(?:on|in|this|last|late|early)$/.test(tokens[noun - 1]!.lower)) noun--
  const end = noun < at && noun > start && tokens[noun - 1]!.pos !== 'ADP' ? noun : at
  if (end <= start) return null
  if (isComma(tokens[end - 1]) || tokens[end - 1]!.text === ')') {
    const phrase = subjectBeforeAside(tokens, start, end - (isComma(tokens[end - 1]) ? 1 : 0))
    return phrase && { phrase, first: phrase.first }
  }
  const phrase = phraseBefore(tokens, start, end)
  if (phrase?.pronoun === 'who' || phrase?.pronoun === 'which') {
    const before = phrase.first - (isComma(tokens[phrase.first - 1]) ? 1 : 0)
    const named = phraseBefore(tokens, start, before)
    return named && named.pronoun === null && phrase.pronoun === 'who' ? { phrase: named, first: phrase.first } : null
  }
  if (phrase) return { phrase, first: phrase.first }
  const aside = subjectBeforeAside(tokens, start, end)
  return aside && { phrase: aside, first: aside.first }
}

// "aimed at finding a settlement" and "showing a pistol" tell of no speech.
const SPEAKING =
  /^(?:say|tell|add|announc|confirm|claim|alleg|warn|stat|assert|insist|not|deny|explain|argu|acknowledg|stress|report|writ|call|describ|declar|promis|vow|urg|reiterat|tweet|predict|suggest|point|complain|caution|conclud|estimat|denounc|condemn|prais|reject)ing$/

const INVERTIBLE = /[sd]$|^wrote$/

/** "said Castro", "said Alex Penelas, mayor of Miami-Dade": never "said police arrived". */
const subjectAfter = (tokens: readonly Token[], verb: number, end: number): Phrase | null => {
  const { lower } = tokens[verb]!
  if (!INVERTIBLE.test(lower) || lower === 'told') return null
  const phrase = phraseFrom(tokens, verb + 1, end)
  if (!phrase || /^(?:who|which|it|i|we|you)$/.test(phrase.pronoun ?? '')) return null
  const next = tokens[phrase.last]
  if (phrase.last < end && next && (isFinite(next) || next.lower === 'that' || next.pos === 'PART')) return null
  // "said Poike's friend, Kristen Morales."
  if (phrase.person === 'no' && isComma(next)) {
    const name = phraseFrom(tokens, phrase.last + 1, end)
    if (
      name?.person === 'yes' &&
      name.nameFirst === name.first &&
      name.last - name.first > 1 &&
      ends(tokens[name.last])
    ) {
      return { ...name, first: phrase.first }
    }
  }
  return phrase
}

const isWordUse = (token: Token): boolean =>
  token.pos === 'VERB' ||
  token.pos === 'AUX' ||
  /^(?:said|says|told|tells|say|added|adding|saying|according|citing)$/.test(token.lower)

const NOT_A_SOURCE = /^(?:plan|plans|schedule|law|custom|tradition|size|age|need|taste|ability|rank|type|reason)$/

/** Who says something, in every sentence of the narrative and of the quotations. `inside[i]`: the quotation of token i, 0 for none. */
export const findReports = (doc: Document, inside: Int32Array): Report[] => {
  const { tokens } = doc
  const reports: Report[] = []
  for (const sentence of doc.sentences) {
    const here: Report[] = []
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]!
      if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') {
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
          })
        }
        continue
      }
      const kind = token.lower === 'citing' || token.lower === 'quoting' ? 'say' : reportingKind(token.lower)
      if (!kind || !isWordUse(token)) continue
      if (
        kind === 'call' &&
        /^(?:on|for|off|out|in|to|at|up|back|him|her|them|me|us|police|911)$/.test(tokens[i + 1]?.lower ?? '') &&
        !/^["“‘'`]/.test(tokens[i + 2]?.text ?? '')
      )
        continue
      const report = readReport(doc, inside, i, kind, sentence, here.at(-1) ?? null)
      if (report) here.push(report)
    }
    reports.push(...here)
  }
  return reports
}

const stretchEnd = (inside: Int32Array, from: number, end: number): number => {
  let at = from
  while (at < end && inside[at] === inside[from]) at++
  return at
}

const stretchStart = (tokens: readonly Token[], inside: Int32Array, from: number, start: number): number => {
  let at = from
  while (at > start && inside[at - 1] === inside[from] && !/^[;:—]$|^--$/.test(tokens[at - 1]!.text)) at--
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
  const start = stretchStart(tokens, inside, verb, sentence.first)
  const end = stretchEnd(inside, verb, sentence.last)
  const common = { kind, verb, sentence }
  if (lower === 'citing' || lower === 'quoting') {
    const phrase = phraseFrom(tokens, verb + 1, end)
    return phrase && phrase.pronoun === null
      ? { ...common, form: 'citing', first: verb, last: phrase.last, subject: phrase, content: phrase.last }
      : null
  }
  const told = /^(?:tell|tells|told|telling)$/.test(lower)
  const afterMark = verb === start && verb > 0 && inside[verb - 1] !== inside[verb]
  const afterComma = verb > 0 && isComma(tokens[verb - 1])
  const participle = lower.endsWith('ing')
  if (!participle && (afterMark || afterComma || (verb === sentence.first && verb > 0))) {
    const phrase = subjectAfter(tokens, verb, end)
    if (phrase && (afterMark || verb === sentence.first || ends(tokens[phrase.last]))) {
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
  if (participle && (!subject || verb === start || afterComma || tokens[verb - 1]!.pos === 'CCONJ')) {
    const phrase =
      last?.form === 'subject-verb' || last?.form === 'verb-subject'
        ? last.subject
        : mainSubject(tokens, sentence, verb)
    return phrase && { ...common, form: 'participle', first: verb, last: content, subject: phrase, content }
  }
  if (!subject || !canBeSubject(tokens, subject.phrase, lower)) return null
  const phrase = ofRelative(tokens, subject.phrase, tokens[content])
  return {
    ...common,
    form: 'subject-verb',
    first: phrase === subject.phrase ? subject.first : phrase.first,
    last: content,
    subject: phrase,
    content,
  }
}

const SOURCES =
  /^(?:police|authorities|officials|investigators|prosecutors|deputies|detectives|witnesses|troopers|relatives|officers|doctors)$/

// "a man police say opened fire": police begin a phrase of their own.
const ofRelative = (tokens: readonly Token[], phrase: Phrase, next: Token | undefined): Phrase => {
  const last = phrase.last - 1
  const before = tokens[last - 1]
  return next &&
    isFinite(next) &&
    last > phrase.first &&
    SOURCES.test(tokens[last]!.lower) &&
    before?.pos === 'NOUN' &&
    /^\p{Ll}/u.test(before.text)
    ? { ...phrase, first: last, nameFirst: last, nameLast: last + 1 }
    : phrase
}

const SAY = /^(?:say|says|said|tell|tells|told|adds|added)$/

// "The talks emphasized", "the gun showed": things that do not speak. What "said" follows does.
const canBeSubject = (tokens: readonly Token[], phrase: Phrase, verb: string): boolean => {
  if (phrase.pronoun !== null || phrase.person !== 'no' || SAY.test(verb)) return true
  let head = phrase.first
  while (head + 1 < phrase.last && tokens[head + 1]!.pos !== 'ADP') head++
  const word = tokens[head]!
  return /^\p{Lu}/u.test(word.text) || canSpeak(word.lower)
}

/** The subject of a sentence that begins with it: "Israel called on Russia to …, saying". */
const mainSubject = (tokens: readonly Token[], sentence: Sentence, before: number): Phrase | null => {
  let at = sentence.first
  while (at < before && (tokens[at]!.pos === 'CCONJ' || tokens[at]!.pos === 'PUNCT' || tokens[at]!.pos === 'ADV')) at++
  const phrase = phraseFrom(tokens, at, before)
  if (!phrase) return null
  for (let i = phrase.last; i < before; i++) if (isFinite(tokens[i]!)) return phrase
  return null
}
