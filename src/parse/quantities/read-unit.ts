import type { Unit } from '../../types.js'
import { beginsUnit, unitNamed } from './unit-table.js'

export interface UnitMatch {
  readonly unit: Unit
  readonly end: number
  /** "40-yard": bound to the noun that follows. */
  readonly hyphened: boolean
  /** "a barrel", "per hour", "/kg": what the unit is counted for. */
  readonly per?: string
}

// Longest unit name in words ("megabits per second", "south korean won").
const MAX_WORDS = 3
const WORD = /[^\s()[\]{},;:!?—–]+/uy
const GAP = /(?:[ \u00a0][-‑–]?|[-‑])?/uy
// One letter is a unit only where it is written to the digits ("37m", "250 W" aside): "5 A levels", "2 C compilers".
const LOOSE_LETTERS = new Set(['m', 'g', 'W', 'V', 'C', 'F', 'L', 'l', '%', '°', '″', '′', '‰', 'p'])
// Words that are units only by context elsewhere: "10 won the race", "4 real problems", "two horse races", "one second half".
const NEEDS_PLURAL = new Set(['won', 'real', 'horse', 'bit', 'mil', 'kilo', 'degree', 'gig', 'rand', 'dong', 'buck'])
const PER =
  /[ \u00a0]?(?:\/|[ \u00a0-]?(?:per|an?|each|every)[ -])([a-z]+\.?(?: (?:foot|feet|metre|meter|mile|m|ft|inch|km)\b)?)/iuy
const SCREEN = /(?:480|720|1080|1440|2160)$/
const PER_WORDS = new Set(
  (
    'second minute hour day night week month year annum decade century person head capita share barrel bbl gallon ounce oz ' +
    'pound lb tonne ton kilo kilogram kg gram g litre liter pint bottle unit item piece mile kilometre kilometer km metre meter m foot acre hectare ' +
    'household family student pupil child vote ticket bushel game season round trip mwh kwh watt pack plate bag box user customer ' +
    'subscriber passenger vehicle car employee worker euro dollar square sq'
  ).split(' '),
)

const readPer = (text: string, at: number): { readonly end: number; readonly word: string } | undefined => {
  PER.lastIndex = at
  const match = PER.exec(text)
  if (!match) return undefined
  const word = match[1]!.replace(/\.$/, '')
  const known = PER_WORDS.has(word.split(' ')[0]!.toLowerCase())
  const explicit = /^\W*per\b/i.test(match[0])
  if (!known && !(explicit && word.length > 2)) return undefined
  return { end: at + match[0].length - (match[1]!.endsWith('.') ? 1 : 0), word: word.toLowerCase() }
}

/** Reads "US$5 [a barrel]" once the number and its unit are known. */
export const withPer = (text: string, match: UnitMatch): UnitMatch => {
  const per = readPer(text, match.end)
  return per ? { ...match, end: per.end, per: per.word } : match
}

const TRAILING = new Set('.,;:!?)]”’"\'…')

/** Without the marks that close a phrase; a loop, since a regex anchored at the end is quadratic on "......x". */
const trimEnd = (text: string): string => {
  let end = text.length
  while (end > 0 && TRAILING.has(text[end - 1]!)) end--
  return text.slice(0, end)
}

const mayBegin = (word: string): boolean => {
  const bare = trimEnd(word).toLowerCase()
  const dash = bare.indexOf('-')
  return (
    beginsUnit(dash > 0 ? trimEnd(bare.slice(0, dash)) : bare) ||
    beginsUnit(word.toLowerCase()) ||
    (bare.includes('.') && beginsUnit(bare.replaceAll('.', '')))
  )
}

const wordsAfter = (text: string, at: number): { readonly end: number; readonly text: string }[] => {
  const words: { end: number; text: string }[] = []
  let next = at
  for (let i = 0; i < MAX_WORDS; i++) {
    WORD.lastIndex = next
    const match = WORD.exec(text)
    if (!match) break
    // A unit name is short; a longer word ends the search.
    words.push({ end: next + match[0].length, text: match[0].slice(0, 40) })
    if (match[0].length > 24) break
    next += match[0].length
    const gap = text[next]
    if (gap !== ' ' && gap !== '\u00a0') break
    next++
  }
  return words
}

/**
 * The unit that stands at `at`, just after a number: "17 km", "40-yard", "5kW", "0.6 per cent", "7,199 Chinese yuan".
 *
 * Watch out for "5 A levels", "10 won", "two second-half goals".
 */
export const readUnit = (text: string, at: number, afterDigits: boolean): UnitMatch | undefined => {
  GAP.lastIndex = at
  const gap = GAP.exec(text)?.[0] ?? ''
  const start = at + gap.length
  const hyphened = gap.includes('-') || gap.includes('‑')
  const words = wordsAfter(text, start)
  if (words.length === 0 || !mayBegin(words[0]!.text)) return undefined
  for (let n = words.length; n > 0; n--) {
    const last = words[n - 1]!
    const raw = text.slice(start, last.end)
    if (raw.length > 48) continue
    const bare = trimEnd(raw)
    const dash = bare.indexOf('-')
    for (const form of [raw, bare, bare.replaceAll('.', ''), dash > 0 ? trimEnd(bare.slice(0, dash)) : '']) {
      if (form === '') continue
      const unit = unitNamed(form)
      if (!unit) continue
      if (gap !== '' && /^[a-z]$/iu.test(form) && !LOOSE_LETTERS.has(form)) continue
      if (form.length === 1 && /[a-z]/i.test(form) && !afterDigits) continue
      // "1080p" is a screen, not a price.
      if (form === 'p' && SCREEN.test(text.slice(Math.max(0, at - 4), at))) continue
      if (NEEDS_PLURAL.has(form.toLowerCase()) && !(form === 'degree' && hyphened) && (form !== 'won' || !afterDigits))
        continue
      // "64 gigs of storage"; "two gigs in Sarun" are concerts.
      if (/^gigs$/i.test(form) && !/^ of\b/.test(text.slice(last.end, last.end + 4))) continue
      if (/^["”'’]/.test(form) && (gap !== '' || !afterDigits)) continue
      const dotted = raw.startsWith(form) ? form.length : bare.length
      return withPer(text, { unit, end: start + Math.min(raw.length, dotted), hyphened })
    }
  }
  return undefined
}
