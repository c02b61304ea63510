import { mentionAt } from '../../text/span.js'
import type { Document, Sentence, Token } from '../../text/document.js'
import type { Attribution } from '../../types.js'
import { perWord } from '../../text/words.js'
import { phraseFrom } from './phrase.js'
import type { Phrase } from './phrase.js'
import type { Report } from './reports.js'
import { canSpeak, isHuman } from './source-nouns.js'
import { isComma, isFinite } from './tokens.js'

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
  readonly spoke: boolean
}

const wordGender = perWord(({ lower }): Gender => {
  const word = lower.replace(/\.$/, '')
  // "her mother" and "his wife" tell by their last word.
  if (/^(?:her|she|he)$/.test(word)) return null
  return FEMALE.test(word) ? 'female' : MALE.test(word) ? 'male' : null
})

const genderOf = (doc: Document, phrase: Phrase): Gender => {
  for (let i = phrase.first; i < phrase.last; i++) {
    const gender = wordGender(doc.tokens[i]!.word)
    if (gender) return gender
  }
  return null
}

const headOf = (doc: Document, phrase: Phrase): string => {
  let i = phrase.first
  while (i + 1 < phrase.last && !/^(?:of|for|at|in|from|with)$/.test(doc.tokens[i + 1]!.lower)) i++
  return doc.tokens[i]!.lower
}

const fits = (doc: Document, pronoun: string, candidate: Candidate, genders: ReadonlyMap<string, Gender>): boolean => {
  const { phrase, attribution } = candidate
  const gender = candidate.gender ?? genders.get(attribution.name.slice(attribution.name.lastIndexOf(' ') + 1)) ?? null
  const head = headOf(doc, phrase)
  const capital = /^\p{Lu}/u.test(doc.tokens[phrase.nameLast - 1]!.text)
  if (pronoun === 'they') return phrase.person !== 'yes' && PLURAL.test(head) && canSpeak(head)
  if (pronoun === 'it')
    return (
      phrase.person !== 'yes' &&
      gender === null &&
      (BODY.test(head) || (capital && !(PLURAL.test(head) && canSpeak(head))))
    )
  if (gender && gender !== (pronoun === 'she' ? 'female' : 'male')) return false
  if (phrase.person !== 'yes' && (PLURAL.test(head) || /^(?:men|women|children)$/.test(head)) && !capital) return false
  return phrase.person !== 'no' || gender !== null || isHuman(head)
}

// How far back, in sentences, a pronoun looks for its name; one who has spoken is remembered longer.
const REACH = 4
const SPOKEN_REACH = 8

const isSkipped = ({ pos }: Token): boolean => pos === 'PUNCT' || pos === 'CCONJ' || pos === 'ADV'

// "Davis, who was re-elected this month, was in town."
const isRelative = (tokens: readonly Token[], at: number): boolean =>
  isComma(tokens[at]) && tokens[at + 1]?.lower === 'who'

/** The subject of a sentence, or the person that it begins with. */
const opening = (doc: Document, sentence: Sentence): Phrase | null => {
  const { tokens } = doc
  const skip = (from: number): number => {
    let at = from
    while (at < sentence.last && isSkipped(tokens[at]!)) at++
    return at
  }
  const start = skip(sentence.first)
  // "On Tuesday, at the White House, Ms. Lee threatened …"
  const stop = Math.min(sentence.last, start + 40)
  for (let at = start; at < stop;) {
    const phrase = phraseFrom(tokens, at, sentence.last)
    const next = phrase && tokens[phrase.last]
    if (phrase && next && phrase.last < sentence.last && (isFinite(next) || isRelative(tokens, phrase.last)))
      return phrase
    while (at < stop && !isComma(tokens[at])) at++
    at = skip(at + 1)
  }
  const phrase = phraseFrom(tokens, start, sentence.last)
  return phrase?.person === 'yes' ? phrase : null
}

const MEMORY = 12

/**
 * Who each report names, pronouns resolved to the last fitting subject of the same or the sentences before; null where
 * nobody fits.
 */
export const resolveReports = (
  doc: Document,
  reports: readonly Report[],
  inside: Int32Array,
): (Attribution | null)[] => {
  const known: (Candidate & { readonly at: number })[] = []
  // By surname: once Lee is a "she", no later "he" is Lee.
  const genders = new Map<string, Gender>()
  const surname = ({ name }: Attribution): string => name.slice(name.lastIndexOf(' ') + 1)
  const remember = (
    phrase: Phrase,
    attribution: Attribution,
    at: number,
    spoke: boolean,
    told: Gender = null,
  ): void => {
    const gender = told ?? genderOf(doc, phrase) ?? genders.get(surname(attribution)) ?? null
    if (gender && phrase.person !== 'no') genders.set(surname(attribution), gender)
    known.push({ phrase, attribution, gender, at, spoke })
    if (known.length > MEMORY) known.shift()
  }
  let index = 0
  let pending: Phrase | null = null
  const readOpenings = (report: Report): void => {
    const settle = (): void => {
      if (pending) remember(pending, attributionOf(doc, pending), index - 1, false)
      pending = null
    }
    while (index < doc.sentences.length && doc.sentences[index]!.first <= report.sentence.first) {
      settle()
      pending = opening(doc, doc.sentences[index]!)
      // “Lee has been our friend for years,” he said: he is not Lee.
      if (pending?.pronoun !== null || inside[pending.first] !== 0) pending = null
      index++
    }
    // Of the report's own sentence only what stands before it: "As Iran warned that it …, Ms. Lee left."
    if (pending && pending.last <= report.first) settle()
  }
  return reports.map((report) => {
    readOpenings(report)
    const { subject, quoted } = report
    if (!subject) return null
    if (subject.pronoun === null) {
      const attribution = attributionOf(doc, subject)
      if (!quoted) remember(subject, attribution, index - 1, true)
      return attribution
    }
    const { pronoun } = subject
    // Whom somebody who is quoted means by "he" the article need not have named.
    if (quoted || !/^(?:he|she|they|it)$/.test(pronoun)) return null
    const reach = (candidate: Candidate): number => (candidate.spoke ? SPOKEN_REACH : REACH)
    const found = known.findLast(
      (c) => index - 1 - c.at <= reach(c) && c.phrase.first < report.verb && fits(doc, pronoun, c, genders),
    )
    if (!found) return null
    remember(
      found.phrase,
      found.attribution,
      index - 1,
      true,
      pronoun === 'she' ? 'female' : pronoun === 'he' ? 'male' : null,
    )
    return found.attribution
  })
}
