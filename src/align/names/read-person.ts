import { FILIAL, GENERATIONS, NAME_OR_TITLE, PARTICLES, SERVANT, TITLES, TITLES_AFTER } from '../../data/name-titles.js'
import { type FoldedWord, foldWords } from '../../text/fold-name.js'
import type { WordList } from './assign-words.js'
import { joinWords, readWord } from './same-word.js'

/** A person's name, read once: every word, particles and titles left out, in the order written. */
export interface PersonName extends WordList {
  /** The words joined. */
  readonly key: string
  /** "Jr.", "III". */
  readonly generation: string | null
  /** Says whose son or daughter: "Mohammed bin Salman". */
  readonly filial: boolean
}

const MAX_WORDS = 10
// Longer than any name: what is read of a string that is none.
const MAX_LENGTH = 300

/** "Donnell "Pops" Strong", "Strong (Pops)": what stands in quotation marks or brackets is a nickname. */
const withoutNickname = (text: string): string => {
  const bare = text.replace(/["“”«»][^"“”«»]{1,40}(?:["“”«»]|’’|'')|\([^()]{1,60}\)/g, ' ')
  return /\p{L}/u.test(bare) ? bare : text
}

// "Strong, Donnell" is "Donnell Strong"; "Strong, Jr." is not.
const inOrder = (text: string): string => {
  const at = text.indexOf(',')
  if (at < 0 || text.indexOf(',', at + 1) >= 0) return text
  const after = text.slice(at + 1).trim()
  const word = after.toLowerCase().replace(/\W/g, '')
  return after === '' || GENERATIONS.has(word) || TITLES_AFTER.has(word) ? text : `${after} ${text.slice(0, at)}`
}

const withoutTitles = (words: readonly FoldedWord[]): FoldedWord[] => {
  let start = 0
  while (start < words.length - 1 && TITLES.has(words[start]!.text)) {
    if (NAME_OR_TITLE.has(words[start]!.text) && words.length - start < 3) break
    start++
  }
  let end = words.length
  while (end > start + 1 && TITLES_AFTER.has(words[end - 1]!.text)) end--
  return words.slice(start, end)
}

const join = (words: readonly FoldedWord[], text: string): FoldedWord => ({
  text,
  shown: words.map(({ shown }) => shown).join(' '),
})

/** "Abd al-Rahman", "Abdul Rahman", "Abdurrahman" are one word. */
const joinServant = (words: readonly FoldedWord[]): FoldedWord[] => {
  const out: FoldedWord[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!SERVANT.has(word.text) || i + 1 >= words.length) {
      out.push(word)
      continue
    }
    let next = i + 1
    if (next + 1 < words.length && PARTICLES.has(words[next]!.text)) next++
    out.push(join(words.slice(i, next + 1), 'abdul' + words[next]!.text))
    i = next
  }
  return out
}

export const readPerson = (text: string): PersonName => {
  let words = withoutTitles(foldWords(inOrder(withoutNickname(text.slice(0, MAX_LENGTH)))))
  let generation: string | null = null
  const last = words.at(-1)
  if (words.length > 1 && last !== undefined && GENERATIONS.has(last.text)) {
    generation = GENERATIONS.get(last.text)!
    words = words.slice(0, -1)
  }
  const joined = joinServant(words)
  const content = joined.filter((word) => !PARTICLES.has(word.text))
  const kept = (content.length > 0 ? content : joined).slice(0, MAX_WORDS)
  const read = kept.map((word) => readWord(word.text, word.shown))
  return {
    words: read,
    joins: joinWords(read),
    key: kept.map((word) => word.text).join(' '),
    generation,
    filial: words.slice(1).some((word) => FILIAL.has(word.text)),
  }
}
