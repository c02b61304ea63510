import { AGENCIES } from '../../data/agencies.js'
import type { ArticleFacts } from '../../types.js'
import type { Overlap } from './overlap.js'

/** Two articles and what they have in common; `overlap` is what of `a` stands in `b`, and `a` is the one of which more does. */
export interface Pair {
  readonly a: ArticleFacts
  readonly b: ArticleFacts
  readonly overlap: Overlap
}

/** One reason why two articles are one source: in words, or null where it does not hold. */
type Rule = (pair: Pair) => string | null

const nameOf = ({ article }: ArticleFacts): string => article.source ?? article.id

const percent = (share: number): string => `${Math.floor(100 * share)}%`

const lower = (name: string | undefined): string => (name ?? '').trim().toLowerCase()

const oneOutlet = ({ a, b }: Pair): boolean =>
  lower(a.article.source) !== '' && lower(a.article.source) === lower(b.article.source)

const stands = (pair: Pair): string => {
  const [a, b] = oneOutlet(pair) ? ['one', 'the other'] : [nameOf(pair.a), nameOf(pair.b)]
  return `${percent(pair.overlap.share)} of the words of ${a} stand in ${b}`
}

const isAgency = ({ article }: ArticleFacts, agency: string): boolean => {
  const source = lower(article.source)
  if (source === '') return false
  const names = AGENCIES.find(([name]) => name === agency) ?? [agency]
  return names.some((name) => lower(name) === source)
}

const MIN_WORDS = 24
const MANY_WORDS = 100

// One page read twice.
const samePage: Rule = ({ a, b }) =>
  a.article.url !== undefined && a.article.url === b.article.url ? `both are ${a.article.url}` : null

// A correction takes the place of what it corrects: the outlet's word once more.
const correction: Rule = ({ a, b }) => {
  const [later, earlier] = b.article.corrects?.includes(a.article.id) ? [b, a] : [a, b]
  if (!later.article.corrects?.includes(earlier.article.id)) return null
  return `${later.article.id} corrects ${earlier.article.id}`
}

// A copy, cut or with a paragraph of its own; or whole paragraphs taken over by a longer article. One sentence in common may
// be the police's, whom both have written down without marks.
const copy: Rule = (pair) => {
  const { words, share } = pair.overlap
  return (share >= 0.5 && words >= MIN_WORDS) || (share >= 0.25 && words >= MANY_WORDS) ? stands(pair) : null
}

// The Daily credits AP, and the other article is AP's.
const agencyItself: Rule = (pair) => {
  const { a, b, overlap } = pair
  if (overlap.words < MIN_WORDS || overlap.share < 0.1) return null
  const [credit] = [...b.credits.filter((name) => isAgency(a, name)), ...a.credits.filter((name) => isAgency(b, name))]
  return credit === undefined ? null : `${nameOf(isAgency(a, credit) ? b : a)} credits ${credit}, and ${stands(pair)}`
}

// Both rewrote the same wire story.
const sharedCredit: Rule = (pair) => {
  const credit = pair.a.credits.find((name) => pair.b.credits.includes(name))
  return credit !== undefined && pair.overlap.share >= 0.2 && pair.overlap.words >= MIN_WORDS
    ? `both credit ${credit}, and ${stands(pair)}`
    : null
}

// A correction or an update of the outlet's own article keeps its paragraphs.
const sameOutlet: Rule = (pair) =>
  oneOutlet(pair) && pair.overlap.share >= 0.25 && pair.overlap.words >= MIN_WORDS
    ? `both are by ${nameOf(pair.a)}, and ${stands(pair)}`
    : null

/** The first that holds is the reason told. */
export const RULES: readonly Rule[] = [correction, samePage, sameOutlet, agencyItself, sharedCredit, copy]
