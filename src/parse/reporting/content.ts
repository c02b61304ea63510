import type { Document, Token } from '../../text/document.js'
import type { Range } from '../../text/span.js'
import type { Report } from './reports.js'

const endsClause = (text: string | undefined): boolean => text === undefined || /^[.,;:!?)—–]$|^--$/.test(text)

/** Offsets of `tokens.slice(first, last)` without marks at either end; null when nothing is left. */
const rangeOf = (doc: Document, first: number, last: number): Range | null => {
  let from = first
  let to = last
  while (from < to && doc.tokens[from]!.pos === 'PUNCT' && !/^["“‘'`«$(]/.test(doc.tokens[from]!.text)) from++
  while (to > from && doc.tokens[to - 1]!.pos === 'PUNCT' && !/^["”’'»%)]/.test(doc.tokens[to - 1]!.text)) to--
  while (from < to && !/[\p{L}\p{N}]/u.test(doc.tokens[to - 1]!.text) && doc.tokens[to - 1]!.pos !== 'PUNCT') to--
  return from < to && doc.tokens.slice(from, Math.min(to, from + 3)).some((token) => /[\p{L}\p{N}]/u.test(token.text))
    ? { start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end }
    : null
}

// "noted that 4 died", "believe the man fled": a finite verb follows; "noted the door" has none.
const takesClause = (doc: Document, report: Report): boolean => {
  const { tokens } = doc
  if (tokens[report.content]?.lower === 'that') return true
  if (/^(?:to|if|whether|how|why|what|who|about|in|on|at|for|with)$/.test(tokens[report.content]?.lower ?? ''))
    return false
  for (let i = report.content + 1; i < Math.min(report.sentence.last, report.content + 14); i++) {
    const { lower, pos, text } = tokens[i]!
    if (/^[,;:.]$/.test(text) || /^(?:who|which|that|to|when|after|before|where|as|if|while|because)$/.test(lower))
      return false
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))) return true
  }
  return false
}

// "warned of floods", "asked if", but "said about 50 had died".
const isNoClause = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:if|whether|about|of|against|for|to|from|with|by|into|over)$/.test(token.lower) &&
  next?.pos !== 'NUM'

const isTag = (doc: Document, report: Report): boolean => {
  const { tokens } = doc
  const before = tokens[report.first - 1]
  if (report.form === 'verb-subject') return true
  return (
    before !== undefined &&
    report.first > report.sentence.first &&
    /^[,"”’'»—–-]+$/.test(before.text) &&
    (report.content >= report.sentence.last ||
      endsClause(tokens[report.content]?.text) ||
      endsClause(tokens[report.verb + 1]?.text))
  )
}

// ", but the mayor said", "; witnesses said": another source takes over.
const nextSource = (doc: Document, report: Report, others: readonly Report[]): number => {
  const { tokens } = doc
  // "Although Lee said she had left, police found her."
  const opensBeside = /^(?:although|though|while|whereas)$/.test(tokens[report.first - 1]?.lower ?? '')
  for (const other of others.slice(0, 30)) {
    if (
      (other.form === 'according' || other.form === 'citing') &&
      other.first > report.content + 1 &&
      tokens[other.first - 1]?.text === ','
    ) {
      return other.first - 1
    }
    if (other.sentence !== report.sentence || other.first <= report.content || other.form !== 'subject-verb') continue
    const joint = tokens[other.first - 1]
    if (
      joint?.text === ';' ||
      (opensBeside && /^[,”"'’]+$/.test(joint?.text ?? '')) ||
      (/^(?:but|and|while|although|though|whereas)$/.test(joint?.lower ?? '') && tokens[other.first - 2]?.text === ',')
    ) {
      return other.first - 1
    }
  }
  return report.end
}

/** What the subject of a report says: the clause after "said that", the clause before ", police said". */
export const contentOf = (doc: Document, report: Report, others: readonly Report[]): Range | null => {
  const { tokens } = doc
  const { sentence } = report
  const end = nextSource(doc, report, others)
  if (report.form === 'according' || report.form === 'citing') {
    if (report.first > sentence.first + 1) {
      if (
        report.form === 'according' &&
        !/^[,"”’'»(]/.test(tokens[report.first - 1]!.text) &&
        startsSentence(doc, report)
      ) {
        return rangeOf(doc, report.content, end)
      }
      return rangeOf(doc, sentence.first, report.first)
    }
    return rangeOf(doc, report.content, end)
  }
  if (report.form === 'passive') {
    const told = /^(?:told|informed)$/.test(tokens[report.verb]!.lower)
    if (told) return tokens[report.last]?.lower === 'that' ? rangeOf(doc, report.last + 1, end) : null
    return rangeOf(doc, sentence.first, report.verb)
  }
  if (report.kind === 'quote' || report.kind === 'find') {
    const that = report.kind === 'find' && tokens[report.content]?.lower === 'that'
    return that ? rangeOf(doc, report.content + 1, end) : null
  }
  if (report.form === 'participle') return rangeOf(doc, afterThat(doc, report.content), end)
  if (isTag(doc, report)) {
    const more =
      tokens[report.last]?.text === ',' &&
      report.last + 1 < end &&
      !/ing$/.test(tokens[report.last + 1]!.lower) &&
      // "…, the ministry said, TASS reported."
      !others.slice(0, 30).some(({ first }) => first === report.last + 1)
    return rangeOf(doc, sentence.first, more && report.form === 'subject-verb' ? end : report.first)
  }
  if (report.kind === 'think' && !takesClause(doc, report)) return null
  if (report.kind !== 'call' && isNoClause(tokens[report.content], tokens[report.content + 1])) return null
  return rangeOf(doc, afterThat(doc, report.content), end)
}

const startsSentence = (doc: Document, report: Report): boolean => {
  for (let i = report.sentence.first; i < report.first; i++)
    if (/^[\p{L}\p{N}]/u.test(doc.tokens[i]!.text)) return false
  return true
}

const afterThat = (doc: Document, at: number): number => (doc.tokens[at]?.lower === 'that' ? at + 1 : at)
