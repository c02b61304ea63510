import type { Token } from '../../text/document.js'
import { contentStart } from './content-start.js'
import { isCited, isSeen, outletAt } from './media.js'
import { phraseBefore } from './phrase.js'
import type { Phrase } from './phrase.js'
import type { Report, ReportBase } from './reports.js'
import { subjectBefore } from './subject.js'

/** "was quoted as saying"; "the paper quotes the mayor as saying": the mayor says it. */
export const quotedAs = (
  tokens: readonly Token[],
  start: number,
  verb: number,
  end: number,
  common: ReportBase,
): Report | null => {
  for (let i = verb - 2; i >= Math.max(start, verb - 15); i--) {
    if (!/^(?:quoted?|quotes|cited?|cites|quoting|citing)$/.test(tokens[i]!.lower)) continue
    const content = contentStart(tokens, verb + 1, end, false)
    const before = subjectBefore(tokens, start, i)
    if (before === 'passive') {
      const phrase = subjectOfPassive(tokens, start, i)
      return phrase && { ...common, form: 'subject-verb', first: i, last: content, subject: phrase, content }
    }
    const phrase = phraseBefore(tokens, i + 1, verb - 1)
    const relay = before === 'none' || before?.phrase.pronoun !== null ? null : before.phrase
    return (
      phrase && {
        ...common,
        form: 'subject-verb',
        first: relay?.first ?? i,
        last: content,
        subject: phrase,
        content,
        ...(relay && { relay }),
      }
    )
  }
  return null
}

const subjectOfPassive = (tokens: readonly Token[], start: number, verb: number): Phrase | null => {
  let at = verb
  while (at > start && /^(?:AUX|ADV)$/.test(tokens[at - 1]!.pos)) at--
  return phraseBefore(tokens, start, at)
}

/** "Officials cited by AP said", "documents seen by AP say": the officials, where the phrase before the verb is AP. */
export const citedBy = (tokens: readonly Token[], start: number, phrase: Phrase): Phrase | null => {
  const by = phrase.first - 1
  if (by - 1 <= start || tokens[by]!.lower !== 'by') return null
  const participle = tokens[by - 1]!
  if (!isCited(participle) && !(isSeen(participle) && outletAt(tokens, phrase.first, phrase.last))) return null
  return phraseBefore(tokens, start, by - 1)
}
