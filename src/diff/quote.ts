import partition from 'lodash/partition.js'
import { alignWords, asWritten, quoteWords } from '../align/quote-words.js'
import type { WordAlignment } from '../align/quote-words.js'
import { STOP_WORDS } from '../data/stop-words.js'
import type { Claim } from '../types.js'
import { agreement, discrepancy, gravityOf, judge } from './judgement.js'
import type { Judgement, Level } from './judgement.js'
import { outlet, outlets, quoted, sides } from './wording.js'

interface Pair {
  readonly a: Claim
  readonly b: Claim
  readonly alignment: WordAlignment
  readonly lengths: readonly [number, number]
  readonly otherSpeaker: boolean
}

const changes = ({ a, b, alignment }: Pair): string =>
  alignment.changed
    .slice(0, 4)
    .map(([was, is]) => [asWritten(was, a.text), asWritten(is, b.text)] as const)
    .map(([was, is]) => (was === '' ? `“${is}” added` : is === '' ? `“${was}” left out` : `“${was}” for “${is}”`))
    .join(', ')

const NEGATIONS = new Set(['not', 'no', 'never', 'nobody', 'none', 'nothing', 'without'])

const isFigure = (word: string): boolean => /\d/.test(word)

// What changes the sense: another number, a negation, several words that say something. "One suspect" and "our suspect"
// are misheard.
const weighty = (changed: WordAlignment['changed']): boolean => {
  const words = changed.flat().filter((word) => word !== '')
  return (
    words.some((word) => NEGATIONS.has(word) || (isFigure(word) && word !== '1')) ||
    words.filter((word) => !STOP_WORDS.has(word) && word.length > 3).length >= 4
  )
}

/** Read from top to bottom; the first that holds. */
const LEVELS: readonly Level<Pair>[] = [
  ({ a, b, otherSpeaker }) =>
    otherSpeaker
      ? discrepancy(
          'speaker',
          'major',
          `The same words are given to ${sides([a, b], outlet, (claim) => claim.attribution?.name ?? 'nobody')}.`,
        )
      : null,
  ({ a, b, alignment, lengths }) =>
    alignment.edits === 0 && alignment.matches === lengths[0] && alignment.matches === lengths[1]
      ? agreement(`${outlet(a)} and ${outlet(b)} quote the same words.`)
      : null,
  ({ a, b, alignment, lengths }) =>
    alignment.edits === 0
      ? agreement(
          `${outlet(lengths[0] > lengths[1] ? a : b)} quotes more of the same words than ${outlet(lengths[0] > lengths[1] ? b : a)}.`,
        )
      : null,
  (pair) =>
    discrepancy(
      'wording',
      weighty(pair.alignment.changed) ? 'major' : 'minor',
      `The wording differs between ${outlet(pair.a)} and ${outlet(pair.b)}: ${changes(pair)}.`,
    ),
]

const comparePair = (a: Claim, b: Claim, sameSpeaker: (a: Claim, b: Claim) => boolean): Pair => {
  const [left, right] = [quoteWords(a.text), quoteWords(b.text)]
  return {
    a,
    b,
    alignment: alignWords(left.slice(0, 400), right.slice(0, 400)),
    lengths: [left.length, right.length],
    otherSpeaker: !sameSpeaker(a, b),
  }
}

// A headline that gives the words to another than the text below it is at odds with itself, not with the other article.
const alsoGives = (
  claims: readonly Claim[],
  a: Claim,
  b: Claim,
  sameSpeaker: (a: Claim, b: Claim) => boolean,
): boolean =>
  claims.some(
    (claim) => claim !== a && claim.articleId === a.articleId && claim.text === b.text && sameSpeaker(claim, b),
  )

const isReport = ({ fact }: Claim): boolean => fact.kind === 'quote' && fact.form === 'indirect'

/** "A quotes what B reports in its own words": no difference, as far as an editor goes. */
const judgeReports = (quotes: readonly Claim[], reports: readonly Claim[]): Judgement => {
  const verb = new Set(quotes.map(outlet)).size > 1 ? 'quote' : 'quotes'
  const reporting = new Set(reports.map(outlet)).size > 1 ? 'report in their' : 'reports in its'
  return agreement(
    `${outlets(quotes)} ${verb} directly what ${outlets(reports)} ${reporting} own words: ${quoted(quotes[0]!.text)} and ${quoted(reports[0]!.text)}.`,
  )
}

/** The judgement of an utterance that is quoted, reported without quotation marks, or both. */
export const judgeQuotes = (
  claims: readonly Claim[],
  sameSpeaker: (a: Claim, b: Claim) => boolean,
): Judgement | null => {
  const [reports, quotes] = partition(claims, isReport)
  const judged = judgeQuotations(quotes, sameSpeaker)
  return judged ?? (reports.length > 0 && quotes.length > 0 ? judgeReports(quotes, reports) : null)
}

/** The gravest judgement over the pairs of claims of different articles. */
const judgeQuotations = (claims: readonly Claim[], sameSpeaker: (a: Claim, b: Claim) => boolean): Judgement | null => {
  let gravest: Judgement | null = null
  let words = ''
  let rank = -1
  const first = claims.slice(0, 12)
  for (const [i, a] of first.entries()) {
    for (const b of first.slice(i + 1)) {
      if (a.articleId === b.articleId) continue
      const pair = comparePair(a, b, sameSpeaker)
      if (pair.otherSpeaker && (alsoGives(first, a, b, sameSpeaker) || alsoGives(first, b, a, sameSpeaker))) continue
      // Two pieces of one long quotation, joined by a third outlet that has it whole, are not compared with each other.
      if (pair.alignment.matches < 0.5 * Math.min(...pair.lengths)) continue
      const judgement = judge(LEVELS, pair)!
      const grave = gravityOf(judgement)
      // "quotes more of the same words": the longer text shows what is more.
      const [left, right] = pair.lengths
      const shown = judgement.verdict === 'agreement' && right > left ? b.text : a.text
      if (grave > rank) [gravest, rank, words] = [judgement, grave, shown]
    }
  }
  return gravest && { ...gravest, explanation: `${gravest.explanation.slice(0, -1)}: ${quoted(words)}.` }
}
