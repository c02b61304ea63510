import { COUNTED_AS_NOUN, COUNTED_AS_VERB } from '../data/counted-alike.js'
import type { Quantity } from '../types.js'
import type { Context } from './context.js'
import { stem } from './words.js'

const byStem = (lines: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>()
  for (const [word, list] of lines) {
    const known = found.get(stem(word)) ?? new Set()
    for (const line of list) known.add(line)
    found.set(stem(word), known)
  }
  return found
}

const tables = { nouns: byStem(COUNTED_AS_NOUN), verbs: byStem(COUNTED_AS_VERB) }

// A verb six words away or less: "reviewed by more than 145 people", "5 patients had recovered".
const BESIDE = 0.5

const NONE: ReadonlySet<number> = new Set()

/**
 * The lines of the table of what is counted alike that a figure may belong to: by its noun; where people or times are
 * counted, by the verb beside it. Who tested positive is a case; who was tested is a test.
 */
const linesOf = (item: Counted, open: boolean): ReadonlySet<number> => {
  const { head, context, fact } = item
  const { near, around } = context
  const { predicate } = fact
  const fate = fateOf(item)
  if (fate) return fate
  const own = (head !== null && tables.nouns.get(head)) || NONE
  const positive = around.has('positiv') && (open || head === 'test')
  if (positive) return tables.nouns.get('cas') ?? NONE
  if (!open) return own
  const lines = new Set([...own, ...((predicate && tables.verbs.get(stem(predicate))) || NONE)])
  for (const [word, weight] of near)
    if (weight >= BESIDE) for (const line of tables.verbs.get(word) ?? NONE) lines.add(line)
  return lines
}

const BEHIND =
  /^ (?:[\p{L}-]+ ){0,2}(?:cases|patients|people) (?:(?:have|had|has|are|were|was|is|been|already|since|now|fully) )*(recovered|hospitali[sz]ed|admitted|vaccinated|evacuated)\b/u

// "109 cases have recovered": what befell them says what they are counted as.
const fateOf = ({ fact: { span }, context: { sentence } }: Counted): ReadonlySet<number> | undefined => {
  if (!sentence) return undefined
  const behind = sentence.text.slice(span.end - sentence.span.start, span.end - sentence.span.start + 90)
  const verb = BEHIND.exec(behind)?.[1]
  return verb === undefined ? undefined : tables.verbs.get(stem(verb))
}

interface Counted {
  readonly fact: Pick<Quantity, 'predicate' | 'span'>
  readonly head: string | null
  readonly context: Context
}

const known = new WeakMap<Counted, ReadonlySet<number>>()

// Asked for every pair of figures, and the same for each.
const linesOnce = <T extends Counted>(item: T, open: (item: T) => boolean): ReadonlySet<number> => {
  let lines = known.get(item)
  if (!lines) known.set(item, (lines = linesOf(item, open(item))))
  return lines
}

/** "Fewer than 770 people recovered" and "765 recoveries"; `open`: whether a statement counts people or times at large. */
export const countedAlike = <T extends Counted>(a: T, b: T, open: (item: T) => boolean): boolean => {
  const [x, y] = [linesOnce(a, open), linesOnce(b, open)]
  return [...x].some((line) => y.has(line))
}
