import { ORGANIZATION_ALIASES } from '../../data/name-aliases.js'
import { LEGAL_FORMS, LINKS } from '../../data/name-organization-words.js'
import { countryAt } from './country-words.js'
import { type FoldedWord, foldWords } from '../../text/fold-name.js'
import { aliasKey, readAliases } from './known-aliases.js'
import type { WordList } from './assign-words.js'
import { joinWords, readWord, type Word } from './same-word.js'
import { contrastOf, formOf, organizationCommonness } from './word-forms.js'

export interface OrganizationWord extends Word {
  /** The country that the word or words name. */
  readonly country: string | null
  /** "Russian" and not "Russia", "USA" and not "U.S.". */
  readonly reworded: string
  readonly contrast: number
}

/** The name of an organisation or another thing, read once. */
export interface OrganizationName extends WordList {
  /** Words that say something, in order; forms of company and links left out. */
  readonly words: readonly OrganizationWord[]
  readonly key: string
  /** All words joined, links and forms of company too. */
  readonly letters: string
  /** Initials of the words, without links and with them. */
  readonly initials: readonly string[]
  /** A word of capitals, or the letters in brackets: what may be the initials of another name. */
  readonly acronym: string | null
  /** What follows a dash or colon: "Yemen" of "Relief Fund - Yemen". */
  readonly branch: string | null
  readonly aliases: readonly number[]
}

const MAX_WORDS = 14
const MAX_LENGTH = 300

let aliases: ReadonlyMap<string, readonly number[]> | undefined

// "RIA news agency", "the Daesh group": what it is, said behind a name that the table knows without it.
const WHAT_IT_IS = / (?:news agency|news service|agency|group|movement|network|newspaper|organi[sz]ation)$/

const aliasesOf = (key: string): readonly number[] => {
  aliases ??= readAliases(ORGANIZATION_ALIASES)
  return aliases.get(key) ?? aliases.get(key.replace(WHAT_IT_IS, '')) ?? []
}

const joinDots = (text: string): string =>
  text.replace(/&/g, ' and ').replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})\.(?=\p{L}(?:[^\p{L}\p{N}]|$))/gu, '')

// A possessive: "Sheriff's" is "sheriffs", "Perry's" is "perrys".
const readWords = (found: readonly FoldedWord[]): OrganizationWord[] => {
  const texts = found.map(({ text }) => text)
  // "Russia's" is the country too; "Sheriff's" stays "sheriffs".
  const bare = found.map(({ text, shown }) => (/['’]s$/i.test(shown) ? text.slice(0, -1) : text))
  const words: OrganizationWord[] = []
  for (let i = 0; i < texts.length;) {
    const country = countryAt(bare, i)
    const length = country?.length ?? 1
    const shown = found
      .slice(i, i + length)
      .map((word) => word.shown)
      .join(' ')
    const text = country?.country ?? formOf(texts[i]!)
    words.push({
      ...readWord(text, shown),
      // In the name of an organisation "Georgia" or "John" is no given name.
      // Two words of the tables that differ are two words, however alike: Austria, Australia; union, unity.
      known: country !== null || (organizationCommonness(text) > 0 && contrastOf(text) < 0),
      variants: false,
      weight: 1 - organizationCommonness(text),
      country: country?.country ?? null,
      reworded: country ? `${country.form}` : '',
      contrast: contrastOf(text),
    })
    i += length
  }
  return words
}

const BRANCH = /(?:\s[-–—:]\s*|\s?:\s|[-–—])(?=\p{Lu})/u

const branchOf = (text: string): string | null => {
  const at = text.search(BRANCH)
  if (at <= 0) return null
  const rest = text.slice(at)
  const words = foldWords(rest).map((word) => word.text)
  const country = words.length > 0 ? countryAt(words, 0) : null
  return country !== null && country.length >= words.length - 1 ? country.country : null
}

const capitals = (text: string): string | null => {
  const inBrackets = /\(([\p{L}.]{2,10})\)\s*$/u.exec(text)?.[1]
  const letters = (inBrackets ?? text).replace(/[.\s]/g, '')
  return /^[\p{L}\p{N}]{2,8}$/u.test(letters) && (inBrackets !== undefined || !/\s/.test(text.trim()))
    ? letters.toLowerCase()
    : null
}

export const readOrganization = (whole: string): OrganizationName => {
  const text = joinDots(whole.slice(0, MAX_LENGTH))
  const acronym = capitals(text)
  const found = foldWords(acronym === null ? text : text.replace(/\([\p{L}.]{2,10}\)\s*$/u, ''))
  const all = readWords(found)
  const content = all.filter((word) => !LINKS.has(word.text))
  const core = content.filter((word) => !LEGAL_FORMS.has(word.text))
  const words = (core.length > 0 ? core : content.length > 0 ? content : all).slice(0, MAX_WORDS)
  const initialsOf = (list: readonly Word[]): string =>
    list
      .map((word) =>
        word.shown
          .split(/\s+/)
          .map((part) => part.charAt(0))
          .join(''),
      )
      .join('')
      .toLowerCase()
  return {
    words,
    joins: joinWords(words),
    key: words.map((word) => word.text).join(' '),
    letters: found.map((word) => word.text).join(''),
    initials: [...new Set([initialsOf(core), initialsOf(content), initialsOf(all)])],
    acronym,
    branch: branchOf(text),
    aliases: aliasesOf(aliasKey(whole.slice(0, MAX_LENGTH))),
  }
}
