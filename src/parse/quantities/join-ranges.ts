import type { Document } from '../../text/document.js'
import { isPlain, wordAt } from './amount.js'
import type { Amount } from './amount.js'

const DASH = /^ ?[-–—‑] ?$/u
const SPORT =
  /\b(?:w[io]n|wins|winning|lost|lose[sr]?|losing|beat|beats|beating|beaten|victory|defeat(?:ed)?|draw|drew|lead|leads|led|score[sd]?|tied|level|tie|loss|up|down|record|voted?|ruling|decision)\b[^.]{0,40}$/iu
const TIME_BETWEEN =
  /^(?: (?:in|at|on|last|this|next|from|a|the|year|month|week|night|morning|earlier|ago|quarter|[A-Z][a-z]+|[\d:.]+(?:am|pm)?|per|gallon)){1,7} to $/u

const sameUnit = (a: Amount, b: Amount): boolean =>
  a.unit.dimension === b.unit.dimension && a.unit.symbol === b.unit.symbol

/** The lower end takes the multiplier of the upper: "5 to 10 million", "$10 to $15 billion"; not "$750,000 to $1 million". */
const scaleOf = (low: Amount, high: Amount): number =>
  low.scale === 1 &&
  high.scale > 1 &&
  low.value !== null &&
  high.value !== null &&
  low.value < 1000 &&
  low.value < high.value
    ? high.scale
    : 1

interface Link {
  readonly kind: 'range' | 'pair' | 'score'
  /** How many words before the number the range begins: 1 for "from" and "between", 4 for "between the ages of". */
  readonly opener: number
}

const isAges = (doc: Document, i: number): boolean => /^ages?$/.test(wordAt(doc, i))

// By words and not by the text, which may have other spaces between them.
const openerOf = (doc: Document, { first }: Amount): { readonly word: string; readonly words: number } => {
  let at = first
  if (wordAt(doc, at - 1) === 'of' && isAges(doc, at - 2)) at -= 2
  else if (isAges(doc, at - 1)) at--
  // An age may have its word within: "ages 7".
  if ((at < first || isAges(doc, first)) && wordAt(doc, at - 1) === 'the') at--
  const word = wordAt(doc, at - 1)
  return { word, words: word === 'between' || word === 'from' ? first - at + 1 : 0 }
}

const link = (doc: Document, a: Amount, b: Amount): Link | undefined => {
  if (a.value === null || b.value === null) {
    if (!(a.form === 'vague' && b.form === 'vague')) return undefined
  }
  if (a.form === 'fraction' && a.unit.symbol === '1') return undefined
  if (b.start - a.end > 60 || b.start < a.end) return undefined
  const between = doc.text.slice(a.end, b.start)
  const before = wordAt(doc, a.first - 1)
  const units = sameUnit(a, b) || isPlain(a) || (isPlain(b) && a.unit.dimension !== 'age')
  if (DASH.test(between)) {
    // "$11–13 million": the sign stands before both.
    const shared = a.unit.dimension === 'money' && isPlain(b) && between.length === 1 && b.form === 'digits'
    if (!sameUnit(a, b) && !isPlain(a) && !shared) return undefined
    if (isPlain(a) && isPlain(b) && a.form === 'digits' && b.form === 'digits') {
      if ((a.value ?? 0) >= (b.value ?? 0)) return /\s/.test(between) ? undefined : { kind: 'score', opener: 0 }
      const start = Math.max(0, a.start - 50)
      if (
        between.length === 1 &&
        SPORT.test(doc.text.slice(start, a.start)) &&
        !/^ ?[a-z]+s\b/u.test(doc.text.slice(b.end, b.end + 14))
      )
        return { kind: 'score', opener: 0 }
      if (/\s/.test(between) && !/^ [a-z]+s\b/u.test(doc.text.slice(b.end, b.end + 14))) return undefined
    }
    if (/^[-–—‑ ]+$/u.test(between) && a.form === 'words')
      return between.includes('–') ? { kind: 'range', opener: 0 } : undefined
    return (a.value ?? 0) < (b.value ?? 0) ? { kind: 'range', opener: 0 } : undefined
  }
  if (!units) return undefined
  if (/^ (?:to|and|or) (?:about |around |nearly |almost |over |as much as |just |up to |even )?$/u.test(between)) {
    const { word, words: opener } = openerOf(doc, a)
    if (between.startsWith(' and ')) return word === 'between' ? { kind: 'range', opener } : undefined
    if (between.startsWith(' or ')) {
      if (between !== ' or ') return undefined
      // "8 or $9" states two amounts; "three or four years" a range.
      if (a.suspended || !isPlain(a)) return sameUnit(a, b) && !a.suspended ? { kind: 'range', opener } : undefined
      if (b.unit.dimension === 'money') return { kind: 'pair', opener: 0 }
      return (a.value ?? 0) < (b.value ?? 0) && (b.value ?? 0) <= 10 * Math.max(1, a.value ?? 0)
        ? { kind: 'range', opener }
        : undefined
    }
    if (isPlain(a) && !isPlain(b) && opener === 0 && b.unit.dimension === 'money' && a.form === 'words')
      return undefined
    if (!isPlain(a) && isPlain(b) && opener === 0 && a.unit.dimension === 'percent') return undefined
    return { kind: 'range', opener }
  }
  // "a 3- to 15-year sentence"
  if (a.suspended && isPlain(a) && /^- to $/u.test(between)) return { kind: 'range', opener: 0 }
  if ((before === 'from' || before === 'about') && TIME_BETWEEN.test(between) && sameUnit(a, b))
    return { kind: 'range', opener: 1 }
  return undefined
}

const joined = (a: Amount, b: Amount, opener: number, doc: Document): Amount => {
  const scale = scaleOf(a, b)
  const ends = [(a.min ?? 0) * scale, (a.max ?? 0) * scale, b.min ?? 0, b.max ?? 0]
  const first = a.first - opener
  return {
    ...b,
    start: opener > 0 ? doc.tokens[first]!.start : a.start,
    first,
    value: null,
    // "fell from 208 to 193" covers 193 to 208: the interval is closed, whichever end is named first.
    min: Math.min(...ends),
    max: Math.max(...ends),
    unit: isPlain(b) ? a.unit : b.unit,
    form: a.form,
    bound: 'between',
  }
}

/**
 * Joins two numbers that give one interval: "between 5 and 10", "from 5 to 10", "5–10", "5 or 6", "$10 to $15 billion".
 * Scores ("2-1", "89-89") are dropped: they are two counts of two sides.
 *
 * Watch out for "rose 18 sen to RM23.50", "7- or 8-inch", "one to one".
 */
export const joinRanges = (doc: Document, amounts: readonly Amount[]): Amount[] => {
  const out: Amount[] = []
  for (let i = 0; i < amounts.length; i++) {
    const a = amounts[i]!
    const b = amounts[i + 1]
    const found = b && link(doc, a, b)
    if (!b || !found) {
      out.push(
        a.suspended && b && doc.tokens[b.last] !== undefined && !isPlain(b) && isPlain(a) ? { ...a, unit: b.unit } : a,
      )
    } else if (found.kind === 'range') {
      out.push(joined(a, b, found.opener, doc))
      i++
    } else if (found.kind === 'pair') {
      out.push({ ...a, unit: b.unit }, b)
      i++
    } else {
      i++
    }
  }
  return out
}
