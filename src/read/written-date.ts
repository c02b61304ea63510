const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'

const DATES: readonly RegExp[] = [
  // May 7, 2024; May 07 2024
  new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+(?<year>\\d{4})\\b`, 'i'),
  // 7 May 2024; 7th of May, 2024; 07-May-2024
  new RegExp(`\\b${DAY}[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+(?<year>\\d{4})\\b`, 'i'),
]

const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/i

// 17:30, 17:30:00, 5:30 PM, 5.30pm, 6 p.m.; with the zone after it. Not the 7 of "May 7", nor 07.05 of 07.05.2024.
const TIME =
  /\b(?<hour>\d{1,2})(?=[:.]\d\d(?![\d.])|\s?[ap]\.?m\b)(?:[:.](?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{1,9})?)?)?(?:\s?(?<half>[ap]\.?m\b\.?))?(?:\s?\(?(?<zone>(?:gmt|utc)?[+-]\d\d:?\d\d|(?:z|ut|utc|gmt|bst|ces?t|[ecmp][sd]?t|ak[sd]t|hst|ist|jst|a[ecw][sd]t|nz[sd]t)\b)\)?)?/i

const ZONES: Readonly<Record<string, string>> = {
  utc: 'Z',
  gmt: 'Z',
  ut: 'Z',
  z: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

// "ET" is EST or EDT, "IST" Indian, Irish or Israeli: the time is the outlet's own then, whatever its zone.
const offsetOf = (zone: string | undefined): string => {
  const name = (zone ?? '').replace(/[()]/g, '').toLowerCase()
  const number = /[+-]\d\d:?\d\d$/.exec(name)?.[0].replace(':', '')
  if (number !== undefined) return `${number.slice(0, 3)}:${number.slice(3)}`
  return Object.hasOwn(ZONES, name) ? ZONES[name]! : ''
}

const two = (value: string | number): string => String(value).padStart(2, '0')

type Groups = Readonly<Record<string, string | undefined>>

/** "T17:30:00-04:00"; null where it is no time: "45:70". */
const timeOf = ({ hour = '', minute = '00', second = '00', half, zone }: Groups): string | null => {
  let hours = Number(hour)
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null
    hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0)
  }
  return hours > 23 || Number(minute) > 59 || Number(second) > 60
    ? null
    : `T${two(hours)}:${minute}:${second}${offsetOf(zone)}`
}

// What may stand between and around a date and a time.
const NOTHING = /^(?:at|on|[\s,|·•–—-])*$/i

/**
 * A date in words with all that goes with it, as `2024-05-07` or `2024-05-07T17:30:00-04:00`; undefined where the text holds
 * anything else: "On May 7, 2024 the road was closed" is a sentence. Whether the day exists is not asked.
 *
 * @example
 * readWrittenDate('Tuesday, May 7, 2024 at 5:30 p.m. EDT') // '2024-05-07T17:30:00-04:00'
 */
export const readWrittenDate = (text: string): string | undefined => {
  // The time first, for "Tue May 07 17:30:00 EDT 2024" has it in the middle of the date.
  const clock = TIME.exec(text)
  const time = clock ? timeOf(clock.groups!) : ''
  const rest = clock ? text.replace(clock[0], ' ') : text
  for (const pattern of DATES) {
    const { month = '', day = '', year = '' } = pattern.exec(rest)?.groups ?? {}
    if (month === '' || time === null) continue
    if (!NOTHING.test(rest.replace(pattern, ' ').replace(WEEKDAY, ' '))) return undefined
    const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
    return `${year}-${two(number)}-${two(day)}${time}`
  }
  return undefined
}
