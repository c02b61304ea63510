import type { DateMention, Mention } from '../types.js'
import { clockOf, hoursOf } from './hours.js'

/** From which hour to which a time may be: [17, 22] for an evening, [4.75, 4.75] for 4:45 a.m. */
export type HourWindow = readonly [number, number]

// "before 4 a.m." is said of an hour or two before it, not of the day before.
const REACH = 3

// "shortly before 6 p.m." says about when it was.
const NEAR =
  /\b(?:shortly|just|right|minutes?|moments|hours?|soon|immediately|long) (?:before|after) (?:about |around )?$/i
const BEFORE =
  /\b(?:before|(?<!\b(?:drove|driving|drive|walked|went|came|passed) )by|until|till|prior to|no later than) (?:about |around )?$/i
const AFTER = /\b(?:after|since|later than|no earlier than) (?:about |around )?$/i
const HALF_A_DAY = 12
const MORNING_OR_EVENING = /[ap]\.?\s?m\b|noon|midnight|morning|evening|night|hours|\d{4}|^0|GMT|UTC/i

const textBefore = ({ span }: Mention, sentence: Mention): string => {
  const start = Math.max(0, span.start - sentence.span.start)
  return sentence.text.slice(Math.max(0, start - 48), start)
}

/**
 * The hours that a time and the words before it allow; null where it names only a day.
 *
 * @example
 * hourWindow(fourInTheMorning, { text: 'Shots were reported before 4 a.m.', … }) // [1, 4]
 */
export const hourWindow = (date: DateMention, sentence: Mention | undefined): HourWindow | null => {
  const hours = hoursOf(date)
  const clock = clockOf(date)
  if (hours === null || clock === null || !sentence) return hours
  const before = textBefore(date, sentence)
  const at = clock / 60
  if (NEAR.test(before)) return hours
  if (BEFORE.test(before)) return [at - REACH, at]
  if (AFTER.test(before)) return [at, at + REACH]
  return hours
}

/** "after" of "after 3 a.m.", where the words of the time themselves have none; null for "at 3 a.m.". */
export const limitBefore = (date: DateMention, sentence: Mention): string | null => {
  const before = textBefore(date, sentence)
  const found = NEAR.exec(before) ?? BEFORE.exec(before) ?? AFTER.exec(before)
  return found && found[0].replace(/ (?:about |around )?$/i, '').toLowerCase()
}

/** "around 6:30" of a Sunday night: by the letter in the morning. */
export const isOpenHalf = (date: DateMention): boolean => {
  const clock = clockOf(date)
  return clock !== null && clock < HALF_A_DAY * 60 + 60 && !MORNING_OR_EVENING.test(date.text)
}

const gap = (x: HourWindow, y: HourWindow, shift: number): number =>
  Math.max(0, x[0] + shift - y[1], y[0] - (x[1] + shift))

/** How far apart two windows of one day are, in hours: 0 where they meet. The small hours are still night. */
const windowsApart = (x: HourWindow, y: HourWindow, shifts: readonly number[] = [0]): number =>
  Math.min(...shifts.flatMap((shift) => [gap(x, y, shift), gap(x, y, shift + 24), gap(x, y, shift - 24)]))

/** How far apart two times of one day may be, in hours: 0 where both may hold. */
export const timesApart = (
  a: DateMention,
  b: DateMention,
  of: Mention | undefined,
  ofB: Mention | undefined,
): number => {
  const [x, y] = [hourWindow(a, of), hourWindow(b, ofB)]
  if (x === null || y === null) return 0
  return windowsApart(x, y, isOpenHalf(a) || isOpenHalf(b) ? [0, HALF_A_DAY] : [0])
}
