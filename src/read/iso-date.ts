import { readWrittenDate } from './written-date.js'

// ISO 8601 calendar date, with or without a time and a zone, as articles must have it.
const ISO_DATE =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T(?:[01]\d|2[0-4]):?[0-5]\d(?::?[0-6]\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/

/** Whether a text is an ISO 8601 date whose day exists. */
export const isIsoDate = (value: string): boolean => {
  const { year, month, day } = ISO_DATE.exec(value)?.groups ?? {}
  if (year === undefined) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

const two = (value: string): string => value.padStart(2, '0')

type Groups = Readonly<Record<string, string | undefined>>

const build = ({ year, month = '', day = '', hour, minute, second, offset }: Groups): string => {
  const date = `${year}-${two(month)}-${two(day)}`
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second ?? '00'}${offset ?? ''}`
}

const FORMS: readonly RegExp[] = [
  // 20170113, 20170113033838
  /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?:T?(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)(?<offset>Z)?)?$/,
  // 2024/03/05
  /^(?<year>(?:19|20)\d\d)[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?:[ T](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?)?$/,
  // 01/13/2017 and 13.01.2017, where only one of the two can be the month
  /^(?<month>0?[1-9]|1[0-2])[/.](?<day>1[3-9]|2\d|3[01])[/.](?<year>(?:19|20)\d\d)$/,
  /^(?<day>1[3-9]|2\d|3[01])[/.](?<month>0?[1-9]|1[0-2])[/.](?<year>(?:19|20)\d\d)$/,
]

// Seconds or milliseconds since 1970, from 2001 on.
const EPOCH = /^[1-4]\d{9}(?:\d{3})?$/

const fromEpoch = (digits: string): string =>
  new Date(Number(digits) * (digits.length === 10 ? 1000 : 1)).toISOString().replace('.000Z', 'Z')

/**
 * A date as pages, feeds and agencies write it, in ISO 8601; undefined where it is none or its day does not exist. The offset
 * stays as written: "publication day" is the outlet's day. Of numbers alone the order must be plain, for 03/04/2024 is
 * two days.
 *
 * @example
 * toIsoDate('Tue, 05 Mar 2024 10:00:00 +0100') // '2024-03-05T10:00:00+01:00'
 * toIsoDate('20170113') // '2017-01-13'
 */
export const toIsoDate = (value: unknown): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  // Java writes the name of the zone behind its offset: [UTC].
  const text = String(value)
    .replace(/\[[\w/]{1,30}\]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '' || text.length > 60) return undefined
  const iso = text
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T')
    .replace(/(\d) ?([+-]\d\d)(\d\d)$/, (whole, digit, hours, minutes) =>
      text.includes(':') ? `${digit}${hours}:${minutes}` : whole,
    )
  if (isIsoDate(iso)) return iso
  if (EPOCH.test(text)) return fromEpoch(text)
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups
    if (groups && isIsoDate(build(groups))) return build(groups)
  }
  const written = readWrittenDate(text)
  return written !== undefined && isIsoDate(written) ? written : undefined
}
