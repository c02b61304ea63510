import {
  ANY,
  DUTIES,
  FIRST_HALVES,
  INSTITUTIONS,
  MEMBERS,
  NOT_SPEAKING,
  OFFICES,
  SPEAKERS,
} from '../../data/institutions.js'
import { fold } from '../../text/normalize.js'

/** A body that speaks, or for which somebody speaks. */
export interface Body {
  /** "police"; null where it is "the department", "the mayor's office". */
  readonly noun: string | null
  /** "department" */
  readonly office: string | null
  /** Which one: "sarun". Empty where it is just "police". */
  readonly of: ReadonlySet<string>
}

/** Words of a name, folded, without marks of possession. */
export const nameWords = (name: string): string[] =>
  fold(name)
    .replace(/'s?(?![\p{L}\p{N}])/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

// "a statement from", "preliminary information from the".
const LEAD = /^(?:(?:\S+ ){0,2}(?:statement|release|information) (?:from|by) )?(?:the )?/

const isTitle = (word: string): boolean => SPEAKERS.has(word) || DUTIES.has(word)

const TO_BODY: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'with'])

/** "chief of police", "spokeswoman for the Sarun police": what stands behind the title. */
const behindTitle = (words: readonly string[]): readonly string[] => {
  const link = words.findIndex((word) => TO_BODY.has(word))
  const isLed =
    link > 0 && SPEAKERS.has(words[link - 1]!) && words.slice(0, link).every((word) => !INSTITUTIONS.has(word))
  if (!isLed) return words
  // "Blytheville chief of police": the place stands before the title.
  const place = words.slice(0, link - 1).filter((word) => !isTitle(word))
  return [...place, ...words.slice(link + 1)]
}

const nounAt = (words: readonly string[]): number =>
  words.findIndex((word, i) => {
    if (!INSTITUTIONS.has(word)) return i === words.length - 1 && MEMBERS.has(word)
    const halves = FIRST_HALVES.get(word)
    return !halves || (i > 0 && halves.has(words[i - 1]!))
  })

// "police in Sarun", "ministry of health"; "police department of Sarun".
const PLACED: ReadonlySet<string> = new Set(['of', 'in', 'for'])

// "The department said": which, its article tells elsewhere.
const NAMELESS: ReadonlySet<string> = new Set(['department', 'office'])

/**
 * The body that a name or a role speaks for: "police", "Sarun Police Department", "chief of police", "Ministry of Health".
 * Null where it is none, or somebody else's word: "former police chief", "police union", "police report".
 */
export const bodyOf = (said: string): Body | null => {
  if (/^\p{Lu}{1,4}PD$/u.test(said)) return { noun: 'police', office: 'department', of: new Set() }
  const words = behindTitle(nameWords(fold(said).replace(LEAD, '')))
  const at = nounAt(words)
  if (at < 0) {
    const office = words.at(-1) ?? ''
    if (!NAMELESS.has(office)) return null
    return { noun: null, office, of: new Set(words.slice(0, -1).filter((word) => !ANY.has(word))) }
  }
  const found = words[at]!
  const halves = FIRST_HALVES.has(found) ? 1 : 0
  const link = words.findIndex((word, i) => i > at && PLACED.has(word))
  const behind = words.slice(at + 1, link < 0 ? words.length : link).filter((word) => word !== 'and')
  const offices = behind.filter((word) => OFFICES.has(word))
  // "fire" alone is no body; "police union" and "sheriff's office report" are others than the body.
  if (behind.some((word) => !OFFICES.has(word) && !isTitle(word)) || (found === 'fire' && behind.length === 0))
    return null
  const which = [...words.slice(0, at - halves), ...(link < 0 ? [] : words.slice(link + 1))]
  if (which.some((word) => NOT_SPEAKING.has(word))) return null
  return {
    noun: MEMBERS.get(found) ?? found,
    office: offices[0] ?? null,
    of: new Set(which.filter((word) => !ANY.has(word) && !isTitle(word) && !PLACED.has(word))),
  }
}

/** The FBI of "FBI spokesman", the harbour board of "spokeswoman for the harbour board": whoever it is, in whose name. */
export const spokenFor = (role: string): Body | null => {
  const words = nameWords(role)
  const at = words.findIndex((word) => word.startsWith('spokes'))
  if (at < 0) return null
  const named = at === words.length - 1 ? words.slice(0, at) : words[at + 1] === 'for' ? words.slice(at + 2) : []
  return bodyNamed(named)
}

/** Any other body by its whole name. */
export const bodyNamed = (words: readonly string[]): Body | null => {
  const noun = words.filter((word) => word !== 'the').join(' ')
  return noun === '' ? null : { noun, office: null, of: new Set() }
}

// Who leads a body and is called by its noun.
const TITLES: ReadonlySet<string> = new Set(['sheriff', 'coroner', 'examiner', 'attorney'])

/** "Police Chief Ross Pell", "Sarun police officer Ida Lunde": the title alone. */
export const withoutBearer = (name: string): string => {
  const words = name.split(/\s+/)
  const title = words.findLastIndex((word) => {
    const [plain = ''] = nameWords(word)
    return !/['’]/.test(word) && (SPEAKERS.has(plain) || TITLES.has(plain))
  })
  const bearer = words.slice(title + 1)
  return title >= 0 && bearer.length <= 3 && bearer.every((word) => /^\p{Lu}/u.test(word))
    ? words.slice(0, title + 1).join(' ')
    : name
}

/**
 * Whether what one names is, as far as it goes, what the other names: "police" of "Sarun police", "the health ministry" of
 * "Gaza's health ministry"; but the police of Sarun are not those of Sarun County.
 */
export const isPartOf = (a: Body, b: Body): boolean => {
  if (a.noun === null) return a.office === b.office && [...a.of].every((word) => b.of.has(word))
  if (a.noun !== b.noun || ![...a.of].every((word) => b.of.has(word))) return false
  return a.of.size === 0 || a.of.has('county') === b.of.has('county')
}
