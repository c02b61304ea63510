import type { Assigned, Assignment } from './assign-words.js'
import { describeDifference } from './describe-difference.js'
import type { PersonName } from './read-person.js'

const quoteWords = (name: PersonName, at: readonly number[]): string => at.map((i) => name.words[i]!.shown).join(' ')

const slice = (name: PersonName, start: number, span: number): string =>
  name.words
    .slice(start, start + span)
    .map((word) => word.shown)
    .join(' ')

const part = (pair: Assigned, a: PersonName, b: PersonName): string => {
  const n = a.words.length
  const m = b.words.length
  if (n < 2 && m < 2) return 'the name'
  if (pair.a === 0 && pair.b === 0 && n > 1 && m > 1) return 'the given name'
  if (pair.a + pair.aSpan === n && pair.b + pair.bSpan === m) return 'the surname'
  return `"${slice(a, pair.a, pair.aSpan)}"`
}

const describePair = (pair: Assigned, a: PersonName, b: PersonName): string => {
  const x = slice(a, pair.a, pair.aSpan)
  const y = slice(b, pair.b, pair.bSpan)
  const where = part(pair, a, b)
  if (pair.evidence === 'variant') return `${x} and ${y} are forms of one name`
  if (pair.evidence === 'short-form') {
    return x.length < y.length ? `${x} is a short form of ${y}` : `${y} is a short form of ${x}`
  }
  if (pair.evidence === 'initial') return x.length < y.length ? `${x}. stands for ${y}` : `${y}. stands for ${x}`
  if (pair.aSpan + pair.bSpan > 2) return `${x} and ${y} are parted otherwise`
  return `${where} ${describeDifference(a.words[pair.a]!.text, b.words[pair.b]!.text)}`
}

const list = (parts: readonly string[]): string => parts.slice(0, 3).join('; ')

/** Why two names are one person's, from the words that differ, most telling first. */
export const explainMatch = (a: PersonName, b: PersonName, { pairs, restA, restB }: Assignment): string => {
  const differing = pairs.filter((pair) => pair.evidence !== 'equal').sort((x, y) => y.strain - x.strain)
  const equal = pairs.filter((pair) => pair.evidence === 'equal')
  const parts: string[] = []
  if (equal.length > 0 && differing.length > 0) {
    const names = equal.map((pair) => part(pair, a, b)).filter((words) => words.startsWith('the'))
    const same = [...new Set(names)]
    if (same.length > 0) parts.push(`${same.join(' and ')} ${same.length === 1 ? 'is' : 'are'} the same`)
  }
  parts.push(...differing.map((pair) => describePair(pair, a, b)))
  const left = [quoteWords(a, restA), quoteWords(b, restB)].filter((words) => words !== '')
  if (left.length > 0) parts.push(`one leaves out ${left.join(' and ')}`)
  return `same person: ${list(parts)}`
}

/** Why two names are two people's. */
export const explainDifferent = (
  a: PersonName,
  b: PersonName,
  { pairs, restA, restB, clashes }: Assignment,
): string => {
  const clash = clashes.find((pair) => pair.evidence === 'gender') ?? clashes[0]
  if (clash) {
    const [x, y] = [slice(a, clash.a, 1), slice(b, clash.b, 1)]
    return clash.evidence === 'gender'
      ? `two people: ${x} and ${y} are look-alike names of two people`
      : `two people: ${x} and ${y} are two different names`
  }
  if (pairs.length === 0) return 'two people: no name in common'
  if (restA.length > 0 && restB.length > 0) {
    return `two people: ${quoteWords(a, restA)} in one, ${quoteWords(b, restB)} in the other`
  }
  if (restA.length + restB.length > 0)
    return `two people, as it seems: only one has ${quoteWords(a, restA) || quoteWords(b, restB)}`
  return 'two people, as it seems: too little agrees'
}
