import type { DateMention } from '../types.js'
import { isBrief, wordsInCommon } from './context.js'
import type { Context } from './context.js'
import type { DateStatement } from './date-statement.js'
import { nearness } from './evidence.js'
import { stem } from './words.js'

const meets = (a: DateMention, b: DateMention): boolean =>
  a.start !== null && b.start !== null && a.start <= b.end! && b.start <= a.end!

const MARGIN = 0.05

const daysLong = ({ start, end }: DateMention): number =>
  start === null || end === null ? 1 : (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1

/** Whether the text of `date` has a day of which more is said as of the limit: "born in 1870, died in 1965". */
const nearer = (limit: DateStatement, date: DateStatement): boolean => {
  const own = nearness(limit.context, date.context)
  return date.peers.some(
    (peer) =>
      peer !== date &&
      peer.limit === null &&
      // "reached Sarun on May 2; as of May 9, there were 40": a figure's day is none of an event.
      (peer.asOf || !date.asOf) &&
      daysLong(peer.fact) <= daysLong(date.fact) &&
      nearness(limit.context, peer.context) > own + MARGIN,
  )
}

/** Whether a date that holds the limit, and so says nothing of it, stands beside a closer one: "in the 2016 contest on May 3". */
const vaguer = (limit: DateStatement, date: DateStatement): boolean =>
  daysLong(date.fact) > daysLong(limit.fact) &&
  meets(date.fact, limit.fact) &&
  date.peers.some((peer) => peer !== date && daysLong(peer.fact) <= daysLong(limit.fact))

/** Between alerts: whether a limit is of another date than this, for it is of the one that answers best. */
export const limitOfAnother = (a: DateStatement, b: DateStatement): boolean => {
  if ((a.limit === null) === (b.limit === null) || !isBrief(a.context) || !isBrief(b.context)) return false
  const [limit, date] = a.limit === null ? [b, a] : [a, b]
  return nearer(limit, date) || vaguer(limit, date)
}

// "Aflac was founded before 1956" and "The company was founded in 1958": one event, and not two that are both named.
const oneEvent = (x: Context, y: Context): boolean => {
  const named = x.names.size > 0 && y.names.size > 0 && ![...x.names].some((name) => y.names.has(name))
  const verb = [...x.near.keys()].some((word) => y.near.has(word))
  return verb && !named
}

const VERB_BESIDE =
  /(?:^| )(it|he|she|they)? ?(?:was |were |is |are |has |had |will be )?(\p{Ll}+) (?:on|in|by|before|after|since) (?:the )?$/iu

/** The verb just before a date, and whether a pronoun is what it is said of: "it was released on". */
const verbBeside = ({ fact, context: { sentence } }: DateStatement) => {
  if (!sentence) return null
  const found = VERB_BESIDE.exec(sentence.text.slice(0, fact.span.start - sentence.span.start).slice(-50))
  return found && { verb: stem(found[2]!.toLowerCase()), pronoun: found[1] !== undefined }
}

// "Night Tide was released before October 15" and "Recorded in Sarun, it was released on October 3".
const toldOfIt = (a: DateStatement, b: DateStatement): boolean => {
  const [x, y] = [verbBeside(a), verbBeside(b)]
  return x !== null && y !== null && x.verb === y.verb && x.pronoun !== y.pronoun
}

/** Where each text is a sentence or two and one date sets a limit for the other: "released before 2005", "in 2008". */
export const limitBetweenAlerts = (a: DateStatement, b: DateStatement): number => {
  const [x, y] = [a.context, b.context]
  if (a.limit === null && b.limit === null) return 0
  if (!isBrief(x) || !isBrief(y)) return 0
  const common = wordsInCommon(x, y)
  return common >= 2 || (common === 1 && (oneEvent(x, y) || toldOfIt(a, b))) ? 0.75 : 0
}
