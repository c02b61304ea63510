import { toIsoDate } from '../iso-date.js'
import type { Fields } from '../fields.js'
import { textField } from './fields.js'

// Instants, for an embargo in New York and a version in Berlin. A date alone, or a time without a zone, is taken as UTC.
const instant = (date: string | undefined): number | null => {
  if (date === undefined) return null
  const whole = date.length === 10 ? `${date}T00:00:00Z` : /(?:Z|[+-]\d\d:?\d\d)$/.test(date) ? date : `${date}Z`
  const time = Date.parse(whole)
  return Number.isNaN(time) ? null : time
}

/**
 * Why an item may not be used: null where it may.
 *
 * No clock is asked. An embargo is held against `now`, or else against the date of the item's own version: an item that came
 * before its embargo ended stays refused until the caller says that the time has come.
 */
export const refusal = (item: Fields, now: string | undefined): { field: string; reason: string } | null => {
  const status = textField(item, 'pubStatus')?.toLowerCase() ?? 'usable'
  if (status !== 'usable') {
    return { field: 'pubStatus', reason: `is ${JSON.stringify(status)}: the outlet does not let it be used` }
  }
  const written = textField(item, 'embargoedUntil', 'embargoed')
  if (written === undefined) return null
  const until = instant(toIsoDate(written))
  const at = instant(toIsoDate(now) ?? toIsoDate(textField(item, 'versionCreated', 'contentCreated', 'firstCreated')))
  if (until === null) return { field: 'embargoedUntil', reason: `${JSON.stringify(written)} is no date` }
  if (at !== null && at >= until) return null
  return { field: 'embargoedUntil', reason: `embargoed until ${written}; pass the option now once that has passed` }
}
