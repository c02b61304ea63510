import { LIST_NAMES, readGazetteer } from '../../src/parse/entities/tagger/gazetteer.js'
import type { ListName } from '../../src/parse/entities/tagger/gazetteer.js'
import { randomFrom } from './crf.js'
import type { Gold } from './read-data.js'

const capital = (word: string): string => word.replace(/(^|[ -])(\p{L})/gu, (all) => all.toUpperCase())

const wordsOf = (name: ListName): string[] =>
  [...readGazetteer().lists]
    .filter(([word, bits]) => bits & (1 << LIST_NAMES.indexOf(name)) && /^\p{L}{3,}$/u.test(word))
    .map(([word]) => capital(word))

/**
 * The same text with other persons' and places' names in it, so that the tagger learns from what stands around a name and
 * not the names of one year's news. Half of the new names are in no list: the head of one and the tail of another.
 */
export const createSubstitution = (
  seed: number,
): ((text: string, gold: readonly Gold[]) => { text: string; gold: Gold[] }) => {
  const random = randomFrom(seed)
  const lists = { given: wordsOf('given'), family: wordsOf('family'), place: [...wordsOf('city'), ...wordsOf('town')] }
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)]!
  const name = (words: readonly string[]): string => {
    const first = pick(words)
    if (random() < 0.5) return first
    const second = pick(words)
    return first.slice(0, Math.ceil(first.length / 2)) + second.slice(second.length >> 1)
  }
  const replaced = (old: string, type: Gold['type']): string => {
    if (!/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*$/u.test(old)) return old
    const count = old.split(' ').length
    if (type === 'place') return count === 1 && random() < 0.5 ? name(lists.place) : old
    if (count === 1) return name(lists.family)
    return count === 2
      ? `${name(lists.given)} ${name(lists.family)}`
      : `${name(lists.given)} ${name(lists.given)} ${name(lists.family)}`
  }
  return (text, gold) => {
    let out = ''
    let at = 0
    // One name stays one name throughout an article.
    const known = new Map<string, string>()
    const names = [...gold]
      .sort((a, b) => a.start - b.start)
      .map((old): Gold => {
        const words = text.slice(old.start, old.end)
        let next = words
        if (old.type === 'person' || old.type === 'place') {
          next = known.get(words) ?? replaced(words, old.type)
          known.set(words, next)
        }
        out += text.slice(at, old.start)
        const start = out.length
        out += next
        at = old.end
        return { start, end: out.length, type: old.type }
      })
    return { text: out + text.slice(at), gold: names }
  }
}
