import type { DateMention } from '../types.js'

/** Minutes after midnight; null where only a day or a part of it is named. */
export const clockOf = ({ value }: DateMention): number | null => {
  const { hours, minutes } = /T(?<hours>\d\d)(?::(?<minutes>\d\d))?/.exec(value)?.groups ?? {}
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes ?? 0)
}

// Hours of the day by TIMEX3's parts of it; the night runs into the next day.
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [0, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [17, 22],
  NI: [18, 29],
}

/** The hours that a time allows: [17, 22] for an evening, [16.75, 16.75] for 4:45 p.m.; null where it names only a day. */
export const hoursOf = (date: DateMention): readonly [number, number] | null => {
  const clock = clockOf(date)
  if (clock !== null) return [clock / 60, clock / 60]
  return PARTS[/T(?<part>MO|MI|AF|EV|NI)$/.exec(date.value)?.groups?.['part'] ?? ''] ?? null
}
