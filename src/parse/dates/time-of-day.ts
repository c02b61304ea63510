import type { Point } from './point.js'

/** A day named in the text, with the time of day if it had one. */
export interface Moment {
  readonly point: Point
  readonly time: string | undefined
}

/** How many days back in the text a time of day looks for its own. */
const REACH = 4

// Hours of the parts of the day; the night runs on into the small hours.
const HOURS: Readonly<Record<string, (hour: number) => boolean>> = {
  MO: (hour) => hour < 12,
  AF: (hour) => hour >= 11 && hour < 19,
  EV: (hour) => hour >= 16,
  NI: (hour) => hour >= 17 || hour < 6,
}

const fits = (time: string, other: string | undefined): boolean => {
  const hours = other === undefined ? undefined : HOURS[other]
  const hour = /^(\d\d):/.exec(time)?.[1]
  return hours === undefined || hour === undefined || hours(Number(hour) % 24)
}

/**
 * The day of a time without one: the last day named, but for those whose part of the day it cannot be. After "shot
 * Thursday night" and "recovering Friday morning", "10 p.m." is Thursday's.
 */
export const dayOfTime = (time: string, moments: readonly Moment[]): Point | null => {
  const days = moments.slice(-REACH).reverse()
  return (days.find((moment) => fits(time, moment.time)) ?? days[0])?.point ?? null
}
