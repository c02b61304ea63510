import type { Meaning, Phrase } from './reading.js'
import type { Words } from './words.js'

const JOINERS = /^(?:,|at|on|of|in|around|about|the|from|approximately)$/

/** Whether only joining words stand between two expressions: "Monday, at about". */
const near = (a: Phrase, b: Phrase, { list, codes }: Words): boolean => {
  if (b.first - a.last > 4) return false
  for (let i = a.last + 1; i < b.first; i++) {
    if (codes[i] === '\u0001' || !JOINERS.test(list[i]?.lower ?? '')) return false
  }
  return true
}

const isDay = (meaning: Meaning): boolean =>
  (meaning.kind === 'calendar' && (meaning.day !== undefined || meaning.weekday !== undefined)) ||
  (meaning.kind === 'shift' && meaning.unit === 'day') ||
  (meaning.kind === 'anaphor' && meaning.unit === 'day') ||
  meaning.kind === 'holiday' ||
  meaning.kind === 'weekdayFrom' ||
  meaning.kind === 'weekdayOfWeek'

const isTimeOnly = (phrase: Phrase): boolean => phrase.meaning.kind === 'time' && phrase.time !== undefined

const isPart = (time: string | undefined): boolean => time !== undefined && /^[A-Z]/.test(time)

const merged = (a: Phrase, b: Phrase, rest: Partial<Phrase>): Phrase => {
  const modifier = b.modifier ?? a.modifier
  return { ...a, ...b, ...rest, first: a.first, last: b.last, ...(modifier ? { modifier } : {}) }
}

/** A clock time without a.m. or p.m. in the hours of its part of the day: "5:15 Tuesday afternoon" is 17:15. */
const inPart = (clock: string, part: string): string => {
  const hour = Number(clock.slice(0, 2))
  // "12:30 Sunday morning"
  if (hour === 12 && part === 'MO') return `00${clock.slice(2)}`
  const later = hour > 0 && hour < 12 && (part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 5))
  return later ? `${hour + 12}${clock.slice(2)}` : clock
}

/** "noon" and "5 p.m." outrank "afternoon". */
const sharper = (a: string | undefined, b: string | undefined): string | undefined => {
  if (a === undefined || b === undefined) return a ?? b
  if (isPart(a) === isPart(b)) return a
  return isPart(a) ? inPart(b, a) : inPart(a, b)
}

/** A deadline "midnight Friday" is the end of Friday, "just after midnight Friday" its beginning. */
const dayTime = (time: string | undefined, clock: Phrase, words: Words): string | undefined =>
  time === '00:00' && clock.modifier !== 'AFTER' && words.list[clock.last]?.lower === 'midnight' ? '24:00' : time

const join = (a: Phrase, b: Phrase, words: Words): Phrase | null => {
  if (a.type === 'SET' || b.type === 'SET' || a.type === 'DURATION' || b.type === 'DURATION' || !near(a, b, words))
    return null
  const gap = b.first - a.last - 1
  const between = words.list
    .slice(a.last + 1, b.first)
    .map((word) => word.lower)
    .join(' ')
  // 5 p.m. Monday; noon on Oct. 7
  if (isTimeOnly(a) && isDay(b.meaning) && (b.time === undefined || !isPart(a.time))) {
    if (isPart(a.time) && a.meaning.kind === 'time' && a.meaning.needsDay && gap > 0 && !/^(?:of|on)$/.test(between))
      return null
    return merged(a, b, { type: 'TIME', time: dayTime(sharper(a.time, b.time), a, words) })
  }
  // Sunday night; Monday at 5 p.m.; Sunday morning at 7:02 a.m.
  if (isDay(a.meaning) && isTimeOnly(b) && (a.time === undefined || isPart(a.time))) {
    if (isPart(b.time) && gap > 0 && !/^(?:in the|, in the)$/.test(between)) return null
    return merged(a, b, { type: 'TIME', time: dayTime(sharper(a.time, b.time), b, words), meaning: a.meaning })
  }
  // 7 p.m. on Thursday night
  if (isDay(a.meaning) && a.time !== undefined && b.meaning.kind === 'time' && b.meaning.needsDay && gap === 0) {
    return merged(a, b, { type: 'TIME', time: sharper(a.time, b.time), meaning: a.meaning })
  }
  // 7:30 in the morning
  if (isTimeOnly(a) && isTimeOnly(b) && !isPart(a.time) && isPart(b.time) && gap > 0) return null
  // Sunday, Oct. 26
  if (a.meaning.kind === 'calendar' && b.meaning.kind === 'calendar') {
    if (
      a.meaning.weekday &&
      !a.meaning.day &&
      b.meaning.day &&
      b.meaning.month &&
      gap <= 2 &&
      /^,?(?: ?(?:the|on))?$/.test(between)
    ) {
      return merged(a, b, {
        time: a.time ?? b.time,
        type: (a.time ?? b.time) ? 'TIME' : 'DATE',
        meaning: { ...b.meaning, weekday: a.meaning.weekday },
      })
    }
    if (
      b.meaning.weekday &&
      !b.meaning.day &&
      !b.meaning.pick &&
      a.meaning.day &&
      a.meaning.month &&
      /^,?$/.test(between)
    ) {
      return null
    }
  }
  return null
}

/** "from 9 a.m. to 5 p.m. on Tuesday": both are Tuesday's. */
const shareDays = (phrases: readonly Phrase[], { list }: Words): Phrase[] =>
  phrases.map((phrase, i) => {
    const next = phrases[i + 1]
    if (!next || !isTimeOnly(phrase) || isPart(phrase.time) || next.type !== 'TIME' || !isDay(next.meaning))
      return phrase
    const between = list.slice(phrase.last + 1, next.first)
    const range = between.length === 1 && /^(?:to|and|or|[\-–—]|until|till|through)$/.test(between[0]?.lower ?? '')
    // "the night before" would count back twice.
    const counted = next.meaning.kind === 'shift' && next.meaning.from === 'reference'
    return range && !counted ? { ...phrase, meaning: next.meaning } : phrase
  })

const MOST_BETWEEN = 4

/** "a 2 p.m. news conference on Thursday": the hour of what is held that day. */
const holdDays = (phrases: readonly Phrase[], { list }: Words): Phrase[] =>
  phrases.map((phrase, i) => {
    const next = phrases[i + 1]
    if (!next || !isTimeOnly(phrase) || isPart(phrase.time) || !isDay(next.meaning) || next.time !== undefined)
      return phrase
    if (!/^an?$/.test(list[phrase.first - 1]?.lower ?? '')) return phrase
    const between = list.slice(phrase.last + 1, next.first)
    const held = between.at(-1)?.lower === 'on' ? between.slice(0, -1) : between
    if (held.length === 0 || held.length > MOST_BETWEEN) return phrase
    return held.every(({ pos }) => /^(?:NOUN|ADJ|PROPN)$/.test(pos)) ? { ...phrase, meaning: next.meaning } : phrase
  })

/** Joins what belongs together: "5 p.m." and "Monday", "Sunday" and "Oct. 26". */
export const joinPhrases = (phrases: readonly Phrase[], words: Words): Phrase[] => {
  const out: Phrase[] = []
  for (const phrase of phrases) {
    const last = out.at(-1)
    const joined = last ? join(last, phrase, words) : null
    if (joined) out[out.length - 1] = joined
    else out.push(phrase)
  }
  // "5 p.m." "Monday" ", Oct. 26": the second join sees the first; a part of the day that found no day is none.
  return holdDays(shareDays(out, words), words).filter(
    (phrase) => !(phrase.meaning.kind === 'time' && phrase.meaning.needsDay),
  )
}
