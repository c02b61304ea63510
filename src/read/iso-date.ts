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

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const two = (value: string | number): string => String(value).padStart(2, '0')

const ZONES: Readonly<Record<string, string>> = {
  utc: 'Z',
  gmt: 'Z',
  ut: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

const zone = (text: string | undefined): string => {
  if (text === undefined) return ''
  const named = Object.hasOwn(ZONES, text.toLowerCase()) ? ZONES[text.toLowerCase()]! : ''
  return /^[+-]\d{4}$/.test(text) ? `${text.slice(0, 3)}:${text.slice(3)}` : named
}

type Groups = Readonly<Record<string, string | undefined>>

const build = ({ year, month, day, hour, minute, second, offset }: Groups): string => {
  const number = /^\d+$/.test(month ?? '') ? Number(month) : MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1
  const date = `${year}-${two(number)}-${two(day ?? '')}`
  return hour === undefined ? date : `${date}T${two(hour)}:${minute}:${second ?? '00'}${zone(offset)}`
}

const MONTH_NAME =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

const FORMS: readonly RegExp[] = [
  // 20170113, 20170113033838
  /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?:T?(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)(?<offset>Z)?)?$/,
  // 2024/03/05
  /^(?<year>(?:19|20)\d\d)[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?:[ T](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?)?$/,
  // Tue, 05 Mar 2024 10:00:00 +0100; 16 November 2017
  new RegExp(
    `^(?:[a-z]{3,9},?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH_NAME}\\.?,?\\s+(?<year>\\d{4})(?:,?\\s+(?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d))?\\s*(?<offset>[+-]\\d{4}|[a-z]{1,4})?)?$`,
    'i',
  ),
  // Jan. 13, 2017; Friday, January 13, 2017
  new RegExp(
    `^(?:[a-z]{3,9}\\.?,?\\s+)?${MONTH_NAME}\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})$`,
    'i',
  ),
]

/**
 * A date as pages, feeds and agencies write it, in ISO 8601; undefined where it is none or its day does not exist. The offset
 * stays as written: "publication day" is the outlet's day. Numbers alone are read only with the year first, for 03/04/2024 is
 * two days.
 *
 * @example
 * toIsoDate('Tue, 05 Mar 2024 10:00:00 +0100') // '2024-03-05T10:00:00+01:00'
 * toIsoDate('20170113') // '2017-01-13'
 */
export const toIsoDate = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  const text = value.trim().replace(/\s+/g, ' ')
  if (text === '' || text.length > 60) return undefined
  const iso = text
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T')
    .replace(/(\d) ?([+-]\d\d)(\d\d)$/, (whole, digit, hours, minutes) =>
      text.includes(':') ? `${digit}${hours}:${minutes}` : whole,
    )
  if (isIsoDate(iso)) return iso
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups
    if (!groups) continue
    const built = build(groups)
    if (isIsoDate(built)) return built
  }
  return undefined
}
