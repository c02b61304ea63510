import { mentionAt } from '../../text/span.js'
import type { Document, Sentence } from '../../text/document.js'
import type { Attribution } from '../../types.js'
import { phraseFrom } from './phrase.js'
import type { Phrase } from './phrase.js'
import type { Report } from './reports.js'
import { isHuman } from './source-nouns.js'

type Gender = 'female' | 'male' | null

const FEMALE =
  /^(?:ms|mrs|miss|spokeswoman|mother|mom|sister|daughter|wife|woman|girl|grandmother|aunt|niece|girlfriend|widow|chairwoman|congresswoman|councilwoman|she|her|queen|princess|actress|businesswoman|lady|dame)$/
const MALE =
  /^(?:mr|spokesman|father|dad|brother|son|husband|man|boy|grandfather|uncle|nephew|boyfriend|chairman|congressman|councilman|he|king|prince|actor|businessman|lord|sir)$/

const PLURAL = /^(?:police|people)$|[^s']s$/
const BODY =
  /^(?:statement|report|agency|ministry|office|department|company|government|group|organi[sz]ation|newspaper|paper|network|station|army|military|party|union|court|university|school|hospital|bureau|council|committee|commission|bank|firm|team|league|church|airline|police|embassy)$/

/** Attribution of a phrase that is no pronoun. */
export const attributionOf = (doc: Document, phrase: Phrase): Attribution => {
  const start = doc.tokens[phrase.nameFirst]!.start
  const end = doc.tokens[phrase.nameLast - 1]!.end
  const { text, span } = mentionAt(doc.source, doc.field, start, end)
  return { name: text, span }
}

interface Candidate {
  readonly phrase: Phrase
  readonly attribution: Attribution
  readonly gender: Gender
}

const genderOf = (doc: Document, phrase: Phrase): Gender => {
  for (let i = phrase.first; i < phrase.last; i++) {
    const word = doc.tokens[i]!.lower.replace(/\.$/, '')
    // "her mother" and "his wife" tell by their last word.
    if (/^(?:her|she|he)$/.test(word)) continue
    if (FEMALE.test(word)) return 'female'
    if (MALE.test(word)) return 'male'
  }
  return null
}

const headOf = (doc: Document, phrase: Phrase): string => {
  let i = phrase.first
  while (i + 1 < phrase.last && !/^(?:of|for|at|in|from|with)$/.test(doc.tokens[i + 1]!.lower)) i++
  return doc.tokens[i]!.lower
}

const fits = (doc: Document, pronoun: string, { phrase, gender }: Candidate): boolean => {
  const head = headOf(doc, phrase)
  const capital = /^\p{Lu}/u.test(doc.tokens[phrase.nameLast - 1]!.text)
  if (pronoun === 'they') return phrase.person !== 'yes' && (capital || PLURAL.test(head))
  if (pronoun === 'it') return phrase.person !== 'yes' && gender === null && (capital || BODY.test(head))
  if (gender && gender !== (pronoun === 'she' ? 'female' : 'male')) return false
  if (phrase.person !== 'yes' && (PLURAL.test(head) || /^(?:men|women|children)$/.test(head)) && !capital) return false
  return phrase.person !== 'no' || gender !== null || isHuman(head)
}

// How far back, in sentences, a pronoun looks for its name.
const REACH = 4

/** First noun phrase of a sentence, where it stands at its beginning. */
const opening = (doc: Document, sentence: Sentence): Phrase | null => {
  let at = sentence.first
  while (at < sentence.last && /^(?:PUNCT|CCONJ|ADV)$/.test(doc.tokens[at]!.pos)) at++
  return phraseFrom(doc.tokens, at, sentence.last)
}

/**
 * Who each report names, pronouns resolved to the last fitting subject of the same or the sentences before; null where
 * nobody fits.
 */
export const resolveReports = (doc: Document, reports: readonly Report[]): (Attribution | null)[] => {
  const resolved: (Attribution | null)[] = []
  const known: (Candidate & { readonly at: number })[] = []
  let next = 0
  let sentenceIndex = 0
  const remember = (phrase: Phrase, attribution: Attribution, gender: Gender, at: number): void => {
    known.push({ phrase, attribution, gender, at })
    if (known.length > 12) known.shift()
  }
  for (const report of reports) {
    // Subjects of the sentences up to this one.
    while (sentenceIndex < doc.sentences.length && doc.sentences[sentenceIndex]!.first <= report.sentence.first) {
      const sentence = doc.sentences[sentenceIndex++]!
      const phrase = opening(doc, sentence)
      if (phrase && phrase.pronoun === null && phrase.last <= report.first) {
        remember(phrase, attributionOf(doc, phrase), genderOf(doc, phrase), sentenceIndex - 1)
      }
    }
    next = sentenceIndex - 1
    const { subject } = report
    if (!subject) {
      resolved.push(null)
    } else if (subject.pronoun === null) {
      const attribution = attributionOf(doc, subject)
      remember(subject, attribution, genderOf(doc, subject), next)
      resolved.push(attribution)
    } else if (/^(?:he|she|they|it)$/.test(subject.pronoun)) {
      const found = known.findLast(
        (c) => next - c.at <= REACH && c.phrase.first < report.verb && fits(doc, subject.pronoun!, c),
      )
      resolved.push(found?.attribution ?? null)
      if (found)
        remember(
          found.phrase,
          found.attribution,
          found.gender ?? (subject.pronoun === 'she' ? 'female' : subject.pronoun === 'he' ? 'male' : null),
          next,
        )
    } else resolved.push(null)
  }
  return resolved
}
