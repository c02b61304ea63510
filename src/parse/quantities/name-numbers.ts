import type { Document } from '../../text/document.js'
import type { DigitReading } from './read-digits.js'

// Nouns that are numbered, not counted: "Flight 370", "Route 66", "Unit 3", "Game 7", "Channel 5".
const NUMBERED = new Set(
  (
    'flight route highway interstate freeway road rt hwy us-1 boeing airbus model iphone ipad galaxy windows android ios channel class area district game ' +
    'room unit chapter section part article phase type formula page figure grade level step round week day number no nos apollo falcon euro season ' +
    'episode version group stage bill exit pier terminal gate platform box zone ward precinct pct pct. battalion brigade regiment company engine psalm title rule ' +
    'amendment proposition prop measure ordinance resolution vol volume line lot suite apt apartment tier big fortune ftse stoxx nikkei dax cac russell ' +
    'pac top under-21 planet bundesliga league ligue division serie liga category cat magnitude code sector block schedule tower building floor hangar ' +
    'runway case count act scene verse track issue size generation gen mark mk series studio radio bbc cbs nbc abc fox ktla abc7 news catch studio sp covid omicron point agenda ' +
    'image photo slide caption picture table appendix annex exhibit question bay camp order nasdaq s&p asx 500 psx tsx topix'
  ).split(' '),
)
// Numbered in small letters too.
const ALWAYS = new Set(
  'page chapter section part article phase type grade level stage tier channel flight no version room floor size category figure iphone ipad ios sp route highway interstate'.split(
    ' ',
  ),
)
const LIST_MARK = /(?:^|[\n\r])[ \t]{0,3}\(?$/u
// "text PGPD to CRIMES (274637)", "call 57847"
const SHORT_CODE = /\b(?:text|texting|sms|call|dial|zip|code|crimes|tip)\b[^.]{0,50}$/iu
const PHONE_AFTER = /^(?:[-.‑ ]\d{3})?[-.‑]\d{4}(?!\d)/u
const STREET_AFTER =
  /^(?:[-–]\d{1,5})? (?:[NSEW]\.? ?(?:[NSEW]\.? )?|North |South |East |West )?(?:\d{1,3}(?:st|nd|rd|th) |(?:[A-Z][\p{L}'’.]+ ){0,4})(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Way|Court|Ct|Place|Pl|Highway|Hwy|Parkway|Pkwy|Terrace|Circle|Square|Trail|Loop|Close|Crescent|Row)\b/u
const BLOCK_AFTER = /^[- ](?:block|hundred block)s?\b/iu

// "Channel" is left out: "7 Action News", "2 NEWS", "10 On Your Side".
const CHANNEL_AFTER = /^ (?:(?:Action |Eyewitness )?(?:News|NEWS)(?:room|ROOM)?\b|On Your Side\b)/

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** A number in the name of a street: "8442 Tavenor Lane", "the 200 block of Third Street". */
export const isStreetNumber = (text: string, reading: Pick<DigitReading, 'start' | 'digits'>): boolean => {
  const after = text.slice(reading.start + reading.digits.length, reading.start + reading.digits.length + 60)
  return /^\d{1,5}$/.test(reading.digits) && (BLOCK_AFTER.test(after) || STREET_AFTER.test(after))
}

/**
 * Digits that name and do not count: flights, roads, models, indices, list and page numbers, telephone numbers,
 * house numbers, scores with more than two parts.
 *
 * Watch out for "On Tuesday 12 people …", "Israel 1,400 dead", "Perkins, 24,".
 */
export const isNameNumber = (doc: Document, i: number, reading: DigitReading): boolean => {
  const { text } = doc
  const { start, end, digits, unit } = reading
  const before = text.slice(Math.max(0, start - 16), start)
  const after = text.slice(end, end + 20)
  const raw = start + digits.length
  if (unit?.dimension === 'money' || unit?.dimension === 'percent') return false
  if (
    /(?:^|[^\p{L}\p{N}])(?:#|№|№ |no\. ?|nos\. ?|number )$/iu.test(before) &&
    !/\b(?:the|a|total|record|large|small|any|whose|that) number $/iu.test(before)
  )
    return true
  if (/\p{L}-$/u.test(before) && !/(?:^|[^\p{L}])(?:minus|sub|over|under|foot|non|to|all|plus)-$/iu.test(before))
    return true
  if (PHONE_AFTER.test(text.slice(raw, raw + 10)) && digits.length <= 3) return true
  if (/\d{3}[-.) ]{1,2}$/.test(before) && /^\d{4}$/.test(digits)) return true
  if (/^[-‑]\d+[-‑]\d/u.test(text.slice(raw, raw + 12))) return true
  if (/-[A-Z]{3,} \($/.test(before) || /^(?:-\d{3,4}){0,2}-[A-Z]{4}/.test(text.slice(raw, raw + 14))) return true
  if (
    /^\d{4,}$/.test(digits) &&
    SHORT_CODE.test(text.slice(Math.max(0, start - 60), start)) &&
    !/^ [a-z]+s\b/.test(after)
  )
    return true
  if (/^ of \d+(?! [a-z]|[\d,.]*\d)/.test(after) && Number(digits) < 100) return true
  if (/(?<![\d,.])\d{1,2} of $/.test(before) && !/^ [a-z]/.test(after)) return true
  if (before.endsWith('(') && /^\) ?\d{3}[-. ](?:\d{4}|[A-Z]{4})/.test(after)) return true
  if (CHANNEL_AFTER.test(after)) return true
  // "the inquiry found.[3][note 12]"
  if (/[^\s[]\[(?:note )?$/.test(before) && after.startsWith(']')) return true
  if (/^911$/.test(digits) && !/^ (?:people|deaths|dead|cases|homes)/.test(after)) return true
  if (/^[.)]\s/.test(after) && LIST_MARK.test(text.slice(Math.max(0, start - 5), start)) && digits.length <= 2)
    return true
  if (/^ ?(?:of|\/) ?\/? ?\d+/u.test(after) && /\b(?:image|photo|page|slide|caption|picture|part) $/iu.test(before))
    return true
  if (/\b(?:image|photo|page|slide|caption|picture|part) \d+ (?:of|\/) ?\/? ?$/iu.test(before)) return true
  if (isStreetNumber(text, reading)) return true
  const previous = doc.tokens[i - 1]
  if (!previous || text.slice(previous.end, start).length > 1 || /[\n\r]/.test(text.slice(previous.end, start)))
    return false
  const word = previous.lower
  // "the next game 12 fans" is rarer than "Game 7"; lower-case "page 12", "part 3" are numbered too.
  const numbered = NUMBERED.has(word)
  if (numbered && (isCapital(previous.text) || ALWAYS.has(word))) return true
  if (unit) return false
  if (previous.pos === 'PROPN' && isCapital(previous.text) && !DAY_OR_TITLE.has(word)) {
    // "Ford 13,000 workers" has a noun to count, "Planet 9" and "Galaxy Note 20 Ultra" have none.
    const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(text.slice(end, end + 40))
    if (digits.includes(',')) return false
    if (
      next &&
      /s$|^(?:people|men|women|children|dead|police|more|other|new|times)$/u.test(next[1]!) &&
      !/^(?:is|was|has|as|this|its|his|does)$/u.test(next[1]!)
    )
      return /^[A-Z0-9&]+$/.test(previous.text) && previous.text.length <= 3
    return (
      !(next && /^(?:killed|injured|wounded|dead|hurt|missing|arrested)$/u.test(next[1]!)) &&
      !(AGE_AFTER.test(after) && /\p{Ll}/u.test(previous.text))
    )
  }
  return false
}

const AGE_AFTER = /^ (?:has|had|was|is|who|of|from|said|told)\b/u
const DAY_OR_TITLE = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow christmas easter'.split(
    ' ',
  ),
)
