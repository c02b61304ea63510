import type { Grammar } from './grammar.js'
import type { Phrase, Reading } from './reading.js'
import type { Evidence, Matched } from './rule.js'
import type { Word, Words } from './words.js'

const matchedOf = (match: RegExpExecArray, words: Words): Matched => {
  const groups = match.indices?.groups ?? {}
  const range = (name: string): readonly [number, number] | undefined => {
    for (let use = 1; use < 6; use++) {
      const key = use > 1 ? `${name}${use}` : name
      if (!Object.hasOwn(groups, key)) return undefined
      if (groups[key]) return groups[key]
    }
    return undefined
  }
  const first = (name: string): Word | undefined => words.list[range(name)?.[0] ?? -1]
  const end = match.index + match[0].length
  return {
    has: (name) => range(name) !== undefined,
    lower: (name) => first(name)?.lower ?? '',
    text: (name) => first(name)?.text ?? '',
    words: (name) => words.list.slice(...(range(name) ?? [0, 0])),
    before: (places) => words.list[match.index - places],
    after: (places) => words.list[end - 1 + places],
    all: words.list.slice(match.index, end),
  }
}

const place = (reading: Reading, match: RegExpExecArray): Phrase => {
  const groups = match.indices?.groups ?? {}
  const from = reading.from ? groups[reading.from]?.[0] : undefined
  const to = reading.to ? groups[reading.to]?.[1] : undefined
  return { ...reading, first: from ?? match.index, last: (to ?? match.index + match[0].length) - 1 }
}

/** The time expressions of a document as its words state them, in order, none overlapping another. */
export const findPhrases = (words: Words, { rules, any }: Grammar, evidence: Evidence): Phrase[] => {
  const phrases: Phrase[] = []
  any.lastIndex = 0
  for (let hit = any.exec(words.codes); hit; hit = any.exec(words.codes)) {
    const matches: { readonly match: RegExpExecArray; readonly index: number }[] = []
    rules.forEach(({ regexp }, index) => {
      regexp.lastIndex = hit.index
      const match = regexp.exec(words.codes)
      if (match) matches.push({ match, index })
    })
    matches.sort((a, b) => b.match[0].length - a.match[0].length || a.index - b.index)
    let next = hit.index + 1
    for (const { match, index } of matches) {
      const read = rules[index]!.rule.read(matchedOf(match, words), evidence)
      if (!read) continue
      const placed = (Array.isArray(read) ? (read as readonly Reading[]) : [read as Reading]).map((one) =>
        place(one, match),
      )
      phrases.push(...placed)
      next = (placed.at(-1)?.last ?? hit.index) + 1
      break
    }
    any.lastIndex = next
  }
  return phrases
}
