import { GENERATIONS, PARTICLES, TITLES } from '../../data/name-titles.js'
import { fold } from './fold.js'
import { readWord, type Word } from './same-word.js'

/** A person's name, read once: what is compared and what is not. */
export interface PersonName {
  /** Every word, particles and titles left out, in the order written. */
  readonly words: readonly Word[]
  /** The words joined. */
  readonly key: string
  readonly generation: string | null
}

const MAX_WORDS = 10

// Words that are given names or surnames as often as titles: "Justice Galarza", "Prince Harry", "Judge Reinhold".
const NAME_OR_TITLE = new Set([
  'justice',
  'king',
  'prince',
  'princess',
  'sultan',
  'emir',
  'shah',
  'don',
  'judge',
  'pope',
  'major',
  'bishop',
  'chair',
  'prime',
  'vice',
  'lady',
  'lord',
  'queen',
  'sheriff',
  'chief',
  'officer',
  'father',
  'sister',
  'brother',
  'justice',
  'del',
  'ul',
])

const split = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')

/** "Donnell "Pops" Strong" and "Strong (Pops)": what stands in quotation marks or brackets is a nickname. */
const withoutNickname = (text: string): string => text.replace(/["“”«»][^"“”«»]{1,40}["“”«»]|\([^()]{1,60}\)/g, ' ')

// "Strong, Donnell" is "Donnell Strong"; "Strong, Jr." is not.
const inOrder = (text: string): string => {
  const at = text.indexOf(',')
  if (at < 0 || text.indexOf(',', at + 1) >= 0) return text
  const after = text.slice(at + 1).trim()
  return after === '' || GENERATIONS.has(after.toLowerCase().replace(/\W/g, ''))
    ? text
    : `${after} ${text.slice(0, at)}`
}

const withoutTitles = (words: readonly string[]): string[] => {
  let start = 0
  while (
    start < words.length - 1 &&
    TITLES.has(words[start]!) &&
    !(NAME_OR_TITLE.has(words[start]!) && words.length - start < 3)
  )
    start++
  let end = words.length
  while (end > start + 1 && ['phd', 'md', 'mba', 'esq', 'cpa', 'dds'].includes(words[end - 1]!)) end--
  return words.slice(start, end)
}

// "abd al-rahman", "abdul rahman", "abdurrahman" are one word; so are "nur al-din" and "nureddin" by their joined key.
const joinServant = (words: readonly string[]): string[] => {
  const out: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (/^(?:abd|abdul|abdel|abdal|abdol|abdu|abdoul|abdoel)$/.test(word) && i + 1 < words.length) {
      let next = i + 1
      if (next + 1 < words.length && PARTICLES.has(words[next]!)) next++
      out.push('abdul' + words[next]!)
      i = next
    } else out.push(word)
  }
  return out
}

export const readPerson = (text: string): PersonName => {
  const bare = fold(inOrder(withoutNickname(text).trim() || text))
  let words = withoutTitles(split(bare))
  let generation: string | null = null
  const last = words.at(-1)
  if (words.length > 1 && last !== undefined && GENERATIONS.has(last)) {
    generation = GENERATIONS.get(last)!
    words = words.slice(0, -1)
  }
  const joined = joinServant(words)
  const content = joined.filter((word) => !PARTICLES.has(word))
  const kept = (content.length > 0 ? content : joined).slice(0, MAX_WORDS)
  return { words: kept.map(readWord), key: kept.join(' '), generation }
}
