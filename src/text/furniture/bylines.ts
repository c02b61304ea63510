import { AGENCIES } from '../../data/agencies.js'
import { anyOf } from './any-of.js'

const NAMES = AGENCIES.flatMap(([, ...forms]) => forms)

// Words of a byline that are no names: "By Ann Lee and Bo Ek, Staff Writers".
const SMALL =
  /^(?:and|&|of|the|for|de|la|van|von|der|al|bin|staff|writers?|reporters?|correspondents?|editors?|producer|with|from|in)$/i
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|day|night|morning|evening|then|now|law|contrast|comparison|far|all|end)$/i

/** "By Ann Lee", "By: Associated Press", "By JUAN A. LOZANO"; never "By Monday, 40 had died." */
export const isByline = (line: string): boolean => {
  if (line.length > 120) return false
  const match = /^(?:written |reported |posted |story |video |photos? )?(?:by\s?:?|with)\s+(\S.*)$/i.exec(line)
  if (!match) return false
  const words = match[1]!.split(/[\s,|/]+/).filter((word) => word !== '')
  if (words.length === 0 || words.length > 14 || TIME.test(words[0]!) || /^\d/.test(words[0]!)) return false
  if (/[.!?]$/.test(line) && !/\b(?:Jr|Sr|Inc|Co|[A-Z])\.$/.test(line)) return false
  return words.every((word) => /^[\p{Lu}(]/u.test(word) || SMALL.test(word) || /@|\.(?:com|org|net)$/i.test(word))
}

const CREDITS: readonly RegExp[] = [
  /^\W{0,2}with (?:reporting|input|inputs|files|file|additional reporting|contributions?|material|information|agenc(?:y|ies))\b.{0,120}$/i,
  /^\W{0,2}(?:additional |some )?(?:reporting|writing|editing|compiled|edited|written|contributing|based on reporting|inputs?|information)(?: (?:by|from)\b|:).{0,300}$/i,
  /^contact (?:the reporter|the writer|reporter|staff writer)\b.{0,160}$/i,
  // A reporter's address; "Contact Detective Lee at 555-0100" asks for tips and is the story.
  /^(?:staff|special) writers? \p{Lu}.{2,100} contributed\b.{0,40}$/iu,
  /^(?:contact|reach|e-?mail) \p{Lu}[^\n]{0,60}\bat [^\n]{0,40}@[^\n]{0,200}$/iu,
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}\s?[:|,] (?:\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}|[\w.]+@)[^\n]{0,100}$/u,
]

const isCredit = anyOf(CREDITS)

// Begins with any words at all, so that only lines with its verb are asked.
const CONTRIBUTED =
  /^.{0,140}\b(?:also )?contributed (?:to|reporting to|to the reporting of) (?:this|the) (?:report|story|article)\b.{0,160}$/i

const WITH = /^(?:with|by|from|via|source|sources|\(?c\)?)?\W{0,3}/i

let agencies: ReadonlySet<string> | undefined

/** "With Reuters", "AP / AFP", "Source: Xinhua", "The Associated Press": nothing but agencies. */
const isAgencies = (line: string): boolean => {
  if (line.length > 80) return false
  agencies ??= new Set([
    ...NAMES.map((name) => name.toLowerCase()),
    'agencies',
    'agency',
    'wire reports',
    'news services',
  ])
  const rest = line.replace(WITH, '').replace(/[.)\]*]{1,3}$/, '')
  // A single word in the middle of nothing, "PA" or "TT", says too little.
  if (rest === line && rest.length < 4 && !/^(?:AP|AFP|UPI|DPA)$/.test(rest)) return false
  const parts = rest
    .split(/[,/&|;]|\band\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return (
    parts.length > 0 &&
    parts.every((part) => agencies!.has(part.toLowerCase()) || agencies!.has(part.toLowerCase().replace(/^the /, '')))
  )
}

/** A line that names who wrote or supplied the story. */
export const isCreditLine = (line: string): boolean =>
  line.length <= 400 &&
  (isByline(line) || isAgencies(line) || isCredit(line) || (/contributed/i.test(line) && CONTRIBUTED.test(line)))
