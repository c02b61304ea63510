import type { DigitReading } from './read-digits.js'

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const MONTH_BEFORE = new RegExp(`\\b${MONTH}\\.? (?:the )?$`, 'iu')
const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th)?,? (?:of )?${MONTH}\\b`, 'iu')
const DAY_LIST_BEFORE = new RegExp(`\\b${MONTH}\\.? \\d{1,2}(?:[,–-]| and| or| to| through){1,2} ?$`, 'iu')
const DAY_LIST_AFTER = new RegExp(`^(?:-|–| and | to | or )\\d{1,2} ${MONTH}\\b`, 'iu')
const MONTH_DAY_COMMA = new RegExp(`\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? $`, 'iu')
const CLOCK_AFTER =
  /^ ?(?:[ap]\.? ?m\b|o['’]clock|noon\b|midnight\b|(?:h|hrs) (?:gmt|local)\b|gmt\b|utc\b|[ecmpb][ds]?t\b|ist\b)/iu
const YEAR_BEFORE =
  /\b(?:in|since|until|till|by|from|before|after|during|through|throughout|around|circa|early|late|mid|year|season|fiscal|fy|of|spring|summer|autumn|fall|winter|between|for|and|to|or|the|a|this|on|than|back|election|cup|olympics|class|q[1-4]|quarter|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?),? ?[-('"“‘]?$/iu
const COUNTED_AFTER =
  /^ (?:[a-z]+ )?(?:people|men|women|children|persons|police|troops|[a-z]{3,}(?:ers|ians|ists|ents|ants|ees|ors)|[a-z]{1,12}(?:ctims|omes|ouses|obs|rimes|ackets|ocks|uildings|ases|eaths|opies|ollars|icles|ares)|points|words|pages|calories|places|seats|beds|species)\b/u

/** A bare four-digit number that is a year: "in 2018", "the 2014 vote"; not "2000 people" nor "1,984". */
const isYear = (text: string, { start, end, value, digits, unit }: DigitReading): boolean => {
  if (!/^\d{4}$/.test(digits) || end - start !== 4) return false
  if (unit) return false
  if (value < 1000 || value > 2150) return false
  const after = text.slice(end, end + 24)
  // "2014-15", "2018/19", "1998–2003"
  if (/^[-–/](?:\d{2}|\d{4})(?!\d)/u.test(after)) return value >= 1500
  if (/^ ?(?:bc|ad|bce|ce)\b/iu.test(after)) return true
  const before = text.slice(Math.max(0, start - 14), start)
  if (value >= 1900 && value <= 2100)
    return !COUNTED_AFTER.test(after) || /\b(?:in|since|the|this|of|from) $/iu.test(before)
  return value >= 1500 && YEAR_BEFORE.test(before) && !/\baverage of $/u.test(before) && !COUNTED_AFTER.test(after)
}

/**
 * Digits that belong to a date or a clock time, for texts whose dates nobody has read: "March 29", "4:39", "10.45pm",
 * "9/11", "2023-10-26", "in 2018", "2014-15".
 */
export const isTimeNumber = (text: string, reading: DigitReading): boolean => {
  const { start, end, value, digits } = reading
  const before = text.slice(Math.max(0, start - 18), start)
  const after = text.slice(start + digits.length, start + digits.length + 18)
  // Most numbers stand between spaces and commas: they are asked the fewest questions.
  const joined = /^[:./-]/.test(after) || /[:/-]$/.test(before)
  if (joined && (/^:\d\d/.test(after) || /\d:$/.test(before))) return true
  if (joined && /^\.\d+:/.test(after)) return true
  // "between 8 and 8:30 p.m.", "7-8 p.m."
  if (digits.length <= 2 && /^ ?(?:and|to|or|-|–) ?\d{1,2}(?::\d\d| ?[ap]\.?m\b)/iu.test(after)) return true
  if (reading.unit === undefined && CLOCK_AFTER.test(text.slice(end, end + 12)) && value <= 2400) return true
  // 9/11, 12/25/2023, 2023-10-26, 26.10.2023; "1/2" was read as a fraction.
  if (joined) {
    if (/^\/\d{1,4}(?!\d)/.test(after) || /\d\/$/.test(before)) return true
    if (/^-\d\d-\d\d(?!\d)/.test(after) || /\d{4}-$/.test(before) || /\d{4}-\d\d-$/.test(before)) return true
    if (/^\d{1,2}\.\d{1,2}$/.test(digits) && /^\.\d{4}/.test(after)) return true
  }
  // '98
  if (/^\d\d$/.test(digits) && /(?:^|\s)['’‘]$/u.test(before) && !/^['’]/.test(after)) return true
  if (reading.unit === undefined || reading.unit.symbol === '′') {
    if (Number.isInteger(value) && value >= 1 && value <= 31 && digits.length <= 2) {
      if (MONTH_BEFORE.test(before) || DAY_LIST_BEFORE.test(before)) return true
      if (MONTH_AFTER.test(after) || DAY_LIST_AFTER.test(after))
        return !/^ (?:may|march) (?:be|have|also|not|on|to)\b/u.test(after)
    }
  }
  if (/^\d{4}$/.test(digits) && MONTH_DAY_COMMA.test(before)) return true
  return isYear(text, reading)
}
