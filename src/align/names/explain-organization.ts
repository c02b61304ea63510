import type { Assigned, Assignment } from './assign-words.js'
import { describeDifference } from './describe-difference.js'
import type { Word } from './same-word.js'

interface Words {
  readonly words: readonly Word[]
}

const shown = (name: Words, at: readonly number[]): string => at.map((i) => name.words[i]!.shown).join(' ')

const slice = (name: Words, start: number, span: number): string =>
  name.words
    .slice(start, start + span)
    .map((word) => word.shown)
    .join(' ')

const describePair = (pair: Assigned, a: Words, b: Words): string => {
  const [x, y] = [slice(a, pair.a, pair.aSpan), slice(b, pair.b, pair.bSpan)]
  if (pair.evidence === 'initial') return `${x} for ${y}`
  return pair.aSpan + pair.bSpan > 2
    ? `"${x}" and "${y}" are parted otherwise`
    : `"${x}" ${describeDifference(a.words[pair.a]!.text, b.words[pair.b]!.text)} from "${y}"`
}

/** Why two names are names of one thing, from the words that differ. */
export const explainThing = (a: Words, b: Words, { pairs, restA, restB }: Assignment): string => {
  const parts = pairs
    .filter((pair) => pair.evidence !== 'equal')
    .sort((x, y) => y.strain - x.strain)
    .slice(0, 2)
    .map((pair) => describePair(pair, a, b))
  const [x, y] = [shown(a, restA), shown(b, restB)]
  if (x !== '' && y !== '') parts.push(`"${x}" in one, "${y}" in the other`)
  else if (x + y !== '') parts.push(`one leaves out "${x}${y}"`)
  return parts.length > 0 ? `the same but that ${parts.join('; ')}` : 'the same words in another order'
}

/** Why two names are names of two things. */
export const explainTwoThings = (a: Words, b: Words, { pairs, restA, restB, clashes }: Assignment): string => {
  const clash = clashes[0]
  if (clash) return `two: ${a.words[clash.a]!.shown} and ${b.words[clash.b]!.shown} are different names`
  if (pairs.length === 0) return 'two: no word in common'
  const [x, y] = [shown(a, restA), shown(b, restB)]
  return x !== '' && y !== ''
    ? `two: "${x}" in one, "${y}" in the other`
    : `two, as it seems: they share only "${slice(a, pairs[0]!.a, pairs[0]!.aSpan)}"`
}
