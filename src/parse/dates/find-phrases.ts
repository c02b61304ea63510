import type { CompiledRule, Grammar } from './grammar.js'
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

/** The longest match that a rule accepts; among equally long ones the first rule. */
const readAt = (start: number, rules: readonly CompiledRule[], words: Words, evidence: Evidence): Phrase[] => {
  let matches: { readonly end: number; readonly compiled: CompiledRule }[] | undefined
  for (const compiled of rules) {
    const { regexp } = compiled
    regexp.lastIndex = start
    if (regexp.test(words.codes)) (matches ??= []).push({ end: regexp.lastIndex, compiled })
  }
  if (!matches) return []
  if (matches.length > 1) matches.sort((a, b) => b.end - a.end)
  for (const { compiled } of matches) {
    const { rule, parts } = compiled
    parts.lastIndex = start
    const match = parts.exec(words.codes)!
    const read = rule.read(matchedOf(match, words), evidence)
    if (read) return (isList(read) ? read : [read]).map((one) => place(one, match))
  }
  return []
}

const isList = (read: Reading | readonly Reading[]): read is readonly Reading[] => Array.isArray(read)

/** The time expressions of a document as its words state them, in order, none overlapping another. */
export const findPhrases = (words: Words, { rulesAt }: Grammar, evidence: Evidence): Phrase[] => {
  const phrases: Phrase[] = []
  const { codes } = words
  for (let i = 0; i < codes.length; i++) {
    const candidates = rulesAt(codes.charCodeAt(i), codes.charCodeAt(i + 1))
    if (candidates.length === 0) continue
    const found = readAt(i, candidates, words, evidence)
    if (found.length === 0) continue
    phrases.push(...found)
    i = found.at(-1)!.last
  }
  return phrases
}
