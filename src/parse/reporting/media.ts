import { AGENCIES } from '../../data/agencies.js'
import { MEDIA_NAME_ENDINGS, MEDIA_NAMES, MEDIA_NOUNS } from '../../data/news-media.js'
import type { Token } from '../../text/document.js'
import { lowerIn, lowerIs, perWord, textIs } from '../../text/words.js'
import { isDateWord } from './phrase.js'
import { isCapital, isPossessive } from './tokens.js'

let agencies: ReadonlySet<string> | undefined

const isAgency = (lower: string): boolean =>
  (agencies ??= new Set(AGENCIES.flatMap((names) => names.map((name) => name.toLowerCase())))).has(lower)

// WBZ, KTLA-TV, WNYC-FM: American stations. "KGB" and "WHO" are written alike.
const CALL_SIGN = /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM)|-?\d{1,2})?$/
const NO_STATION: ReadonlySet<string> = new Set(['who', 'wto', 'wfp', 'wwf', 'kgb', 'kkk', 'kfor', 'kla', 'wmd'])

// Fox 5, ABC7, Channel 4, News 12.
const NUMBERED = /^(?:abc|cbs|nbc|fox|nbcsports|channel|news|newschannel|action news|eyewitness news) ?-?\d{1,2}$/

const isStation = perWord(({ text, lower }) => CALL_SIGN.test(text) && !NO_STATION.has(lower))
const endsName = perWord(({ text }) => MEDIA_NAME_ENDINGS.has(text))
const isNoun = lowerIn(MEDIA_NOUNS)
const isThe = lowerIs(/^(?:the|a|an)$/)
const joins = textIs(/^(?:of|[&\-/.]|the)$/)

/** "Officials cited by AP", "the mayor, interviewed by AP". */
export const isCited = lowerIs(/^(?:cited|quoted|interviewed|contacted|polled)$/)

/** "Documents seen by AP": of an outlet only; the jury has seen them too. */
export const isSeen = lowerIs(/^(?:seen|obtained|reviewed|viewed|published)$/)

/** A run of tokens: `tokens.slice(first, last)`. */
export interface Run {
  readonly first: number
  readonly last: number
}

const writtenAs = (tokens: readonly Token[], { first, last }: Run): string =>
  tokens
    .slice(first, last)
    .reduce((text, token, i) => text + (i > 0 && token.start > tokens[first + i - 1]!.end ? ' ' : '') + token.text, '')

/** Whether a run of capitalised words is the name of a paper, an agency, a station. */
const isName = (tokens: readonly Token[], run: Run): boolean => {
  const lower = writtenAs(tokens, run).toLowerCase()
  const last = tokens[run.last - 1]!
  if (isAgency(lower) || MEDIA_NAMES.has(lower) || NUMBERED.test(lower)) return true
  if (run.last - run.first === 1)
    return isStation(last.word) || (endsName(last.word) && isThe(tokens[run.first - 1] ?? last))
  return endsName(last.word) || isStation(tokens[run.first]!.word)
}

// No paper's name is longer.
const LONGEST = 7

/**
 * The outlet that is named at `from`: "the Cape Times", "Reuters", "WBZ-TV", "state television"; null where none is. Of
 * "CNN's Ann Lee" and "Reuters reporters" it is the outlet.
 *
 * Watch out for: "told the newspaper" names none, nor does "told the Post Office".
 */
export const outletAt = (tokens: readonly Token[], from: number, end: number): Run | null => {
  let first = from
  while (first < end && isThe(tokens[first]!)) first++
  let last = first
  const stop = Math.min(end, first + LONGEST)
  while (
    last < stop &&
    !isDateWord(tokens[last]!) &&
    (isCapital(tokens[last]!) || (last > first && (tokens[last]!.pos === 'NUM' || joins(tokens[last]!))))
  )
    last++
  while (last > first && joins(tokens[last - 1]!)) last--
  if (last > first && isName(tokens, { first, last })) return { first, last }
  // "told the Herald five had died"
  if (last > first + 1 && tokens[last - 1]!.pos === 'NUM' && isName(tokens, { first, last: last - 1 }))
    return { first, last: last - 1 }
  // "local media", "Iranian state television", "the Interfax news agency"
  let noun = last
  while (noun < stop && !isNoun(tokens[noun]!) && (tokens[noun]!.pos === 'ADJ' || tokens[noun]!.pos === 'NOUN')) {
    if (tokens[noun]!.lower === 'news' && tokens[noun + 1]?.lower === 'agency') return { first, last: noun + 2 }
    noun++
  }
  if (noun < stop && noun > first && isNoun(tokens[noun]!) && !(tokens[noun + 1] && isPossessive(tokens[noun + 1]!)))
    return { first, last: noun + 1 }
  return null
}
