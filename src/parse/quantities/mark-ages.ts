import type { Document } from '../../text/document.js'
import type { Unit } from '../../types.js'
import { isPlain, wordAt } from './amount.js'
import type { Amount } from './amount.js'
import { listedCounts } from './listed-counts.js'

const YEARS: Unit = { dimension: 'age', symbol: 'year' }
const OLD = /^[- ]?(?:olds?|of age)\b/iu
const HERE = /^[- ]?(?:y\/?o|yrs?)\b(?:[- ]old)?/iu
const AGED = /(?:^|[^\p{L}])(?:aged?|ages|aging)(?: of| from| between| around| about)? $/iu
const PRONOUNS = new Set(['he', 'she', 'who', 'i', 'him', 'her'])
const BE = new Set(['is', 'was', 'be', 'turned', 'turns', 'turning', 'am', '’s', "'s", 'be', 'being'])
const PERSONS =
  /^(?:man|woman|boy|girl|teen|teenager|mother|father|son|daughter|brother|sister|husband|wife|suspect|victim|gunman|shooter|driver|student|officer|child|toddler|baby|infant|grandmother|grandfather|uncle|aunt|cousin|resident|soldier|nephew|niece|stepson|stepfather|boyfriend|girlfriend|pilot|mom|dad|male|female|player|actor|actress|singer|farmer|nurse|doctor|teacher|worker|pastor|neighbor|neighbour|widow|veteran|pensioner|migrant|juvenile|youth|twins?|men|women|boys|girls|sons|daughters|brothers|sisters|children)$/

const inYears = (amount: Amount): boolean =>
  amount.value !== null &&
  Number.isInteger(amount.value) &&
  amount.value > 0 &&
  amount.value <= 115 &&
  amount.scale === 1

// "54 cases in Sarun, 9 in Halden Province": a name after "in" is no person.
const isPlace = (doc: Document, name: number): boolean => {
  let i = name
  while (i > name - 6 && (doc.tokens[i]?.pos === 'PROPN' || /^(?:the|of)$/.test(wordAt(doc, i)))) i--
  return wordAt(doc, i) === 'in'
}

/** "Perkins, 24, …", "an older boy, 11.", "Olena Koval (24)". */
const isApposition = (doc: Document, amount: Amount): boolean => {
  const { first, last, start, end } = amount
  const before = wordAt(doc, first - 1)
  const after = wordAt(doc, last)
  // "Halden beat Leighford, 32-16,"
  if (/^[-–]\d/.test(doc.text.slice(end, end + 2)) || /\d[-–]$/.test(doc.text.slice(Math.max(0, start - 2), start)))
    return false
  const name = doc.tokens[first - 2]
  if (!name || (before !== ',' && before !== '(')) return false
  if (
    amount.form !== 'digits' &&
    !(
      amount.form === 'words' &&
      before === ',' &&
      after === ',' &&
      name.pos === 'PROPN' &&
      doc.tokens[first - 3]?.pos === 'PROPN'
    )
  )
    return false
  const person =
    (/^\p{Lu}\p{L}/u.test(name.text) &&
      (name.pos === 'PROPN' || /^\p{Lu}\p{L}/u.test(doc.tokens[first - 3]?.text ?? ''))) ||
    PERSONS.test(name.lower) ||
    /^(?:jr|sr|ii|iii)\.?$/i.test(name.lower) ||
    name.text === '.'
  if (!person) return false
  if (name.text === '.' && !/^(?:jr|sr)$/.test(wordAt(doc, first - 3))) return false
  if (before === '(') return after === ')'
  // A list of numbers or of a date: "Group A, 12, 14", "June, 12".
  if (
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      name.lower,
    )
  )
    return false
  if (after === 'in' && isPlace(doc, first - 2)) return false
  const next = doc.tokens[last]
  const ends = after === '' || [',', '.', ';', ')', ':', '?', '!', '—', '–', '-', '('].includes(after)
  if (ends)
    return (
      after !== '-' &&
      !(
        after === ',' &&
        doc.tokens[last + 1]?.pos === 'NUM' &&
        doc.tokens[last + 2]?.pos !== 'NUM' &&
        !/^\p{Lu}/u.test(doc.tokens[last + 1]!.text) &&
        wordAt(doc, last + 2) === ','
      )
    )
  return (
    next !== undefined &&
    /^(?:of|from|and|who|was|were|is|are|has|had|in|on|with|at|died|pleaded|told|said|faces|killed|arrested|shot|charged|dead|both)$/.test(
      after,
    ) &&
    (after !== 'of' || doc.tokens[last + 1]?.pos === 'PROPN' || wordAt(doc, last + 1) === 'the')
  )
}

/** "He is 35.", "Contreras was 37 and …", "she turned 30". */
const isPredicate = (doc: Document, amount: Amount): boolean => {
  let i = amount.first - 1
  while (
    i >= 0 &&
    /^(?:only|just|now|about|almost|nearly|already|around|not|then|still|probably)$/.test(wordAt(doc, i))
  )
    i--
  if (!BE.has(wordAt(doc, i))) return false
  i--
  while (i >= 0 && /^(?:will|would|had|has|have|just|been|soon|also|to|recently|once)$/.test(wordAt(doc, i))) i--
  // "her nephew, Ivan, was 16"
  if (wordAt(doc, i) === ',') i--
  const subject = doc.tokens[i]
  const next = doc.tokens[amount.last]
  const open =
    next !== undefined &&
    (['NOUN', 'ADJ', 'PROPN', 'NUM', 'SYM'].includes(next.pos) ||
      ['%', '-', 'of', 'out', 'to', 'for', 'points', 'more'].includes(next.lower))
  if (!subject || open) return false
  if (PRONOUNS.has(subject.lower) || PERSONS.test(subject.lower)) return true
  const earlier = doc.tokens[i - 1]
  return (
    subject.pos === 'PROPN' &&
    earlier?.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(subject.text) &&
    /^(?:and|when|at|,|\.|but)$/.test(next?.lower ?? '.') &&
    (amount.value ?? 0) >= 1
  )
}

/** "a girl of 9", "a man of 60 was hurt"; not "a man of 12 words" nor "one woman of 14 invited". */
const isOfAge = (doc: Document, { first, last, form }: Amount): boolean => {
  if (
    form !== 'digits' ||
    wordAt(doc, first - 1) !== 'of' ||
    !/^(?:girl|boy|man|woman|child|baby)$/.test(wordAt(doc, first - 2))
  )
    return false
  const next = doc.tokens[last]
  return (
    /^an?$/.test(wordAt(doc, first - 3)) &&
    (next === undefined || /^(?:PUNCT|AUX|CCONJ)$/.test(next.pos) || next.lower === 'who')
  )
}

const ageOf = (unit: Unit): Unit => ({ dimension: 'age', symbol: unit.symbol === '' ? 'year' : unit.symbol })

const extended = (doc: Document, amount: Amount, by: number): Amount => {
  const end = amount.end + by
  let last = amount.last
  while (last < doc.tokens.length && doc.tokens[last]!.start < end) last++
  return { ...amount, end, last, unit: ageOf(amount.unit) }
}

const readAge = (doc: Document, amount: Amount): Amount | undefined => {
  const { text } = doc
  const after = text.slice(amount.end, amount.end + 14)
  if (amount.unit.dimension === 'duration') {
    const old = OLD.exec(after)
    if (old) return extended(doc, amount, old[0].length)
    return AGED.test(text.slice(Math.max(0, amount.start - 16), amount.start))
      ? { ...amount, unit: ageOf(amount.unit) }
      : undefined
  }
  if (!isPlain(amount) || !inYears(amount)) return undefined
  const here = HERE.exec(after)
  if (here) return extended(doc, amount, here[0].length)
  if (AGED.test(text.slice(Math.max(0, amount.start - 16), amount.start)) && !/^(?: percent|%)/.test(after)) {
    const before = wordAt(doc, amount.first - 1)
    const word = before === 'aged' || before === 'age' || before === 'ages'
    const first = word ? amount.first - 1 : amount.first
    return { ...amount, first, start: word ? doc.tokens[first]!.start : amount.start, unit: YEARS }
  }
  return isApposition(doc, amount) || isOfAge(doc, amount) || isPredicate(doc, amount)
    ? { ...amount, unit: YEARS }
    : undefined
}

const DECADE = /^([1-9]0)['’]?s\b/u
const IN_THEIR = /\bin (?:his|her|their|my|your)(?: (early|mid|late))?[ -](?:to[ -](?:mid|late)[ -])?$/iu

/** "in his 20s", "in her late 30s": an age of ten, or three or four, years. */
export const ageDecadeAt = (doc: Document, at: number, i: number): Amount | undefined => {
  const match = DECADE.exec(doc.text.slice(at, at + 5))
  const before = match && IN_THEIR.exec(doc.text.slice(Math.max(0, at - 24), at))
  if (!match || !before) return undefined
  const decade = Number(match[1])
  const part = before[1]?.toLowerCase()
  const [low, high] = part === 'early' ? [0, 3] : part === 'mid' ? [4, 6] : part === 'late' ? [7, 9] : [0, 9]
  const end = at + match[0].length
  let last = i
  while (last < doc.tokens.length && doc.tokens[last]!.start < end) last++
  return {
    start: at,
    end,
    first: i,
    last,
    value: null,
    min: decade + low,
    max: decade + high,
    unit: YEARS,
    scale: 1,
    form: 'digits',
    hyphened: false,
    suspended: false,
    bound: 'between',
  }
}

/**
 * Finds the ages among the amounts: "45-year-old", "aged 7", "Perkins, 24,", "He is 35.", "6- and 12-year-old children".
 *
 * Watch out for "Boston, 12 miles away", "Group A, 3, 4", "was 2 of 7", "Chaco (5)".
 */
export const markAges = (doc: Document, amounts: readonly Amount[]): Amount[] => {
  const counts = listedCounts(doc, amounts)
  const out = amounts.map((amount) => (counts.has(amount) ? amount : (readAge(doc, amount) ?? amount)))
  // From the right, so that "4-, 6- and 12-year-old" passes the age on.
  for (let i = out.length - 2; i >= 0; i--) {
    const a = out[i]!
    const b = out[i + 1]!
    const between = doc.text.slice(a.end, b.start)
    if (
      b.unit.dimension === 'age' &&
      isPlain(a) &&
      inYears(a) &&
      /^-?(?:,|,? (?:and|or|to)) $/u.test(between) &&
      (b.hyphened || a.suspended || doc.text.slice(b.start, b.end).endsWith('old') || between.includes('to'))
    )
      out[i] = { ...a, unit: b.unit }
  }
  // "aged 18 to 34", "ranged in age from 11 to 30", "ages 13, 14 and 15"
  let listed: Amount | undefined
  for (let i = 1; i < out.length; i++) {
    const a = out[i - 1]!
    const b = out[i]!
    if (a.unit.dimension !== 'age' || (!isPlain(b) && b.unit.dimension !== 'age') || !inYears(b)) continue
    // "a girl aged 5 and 40 others"
    if (isPlain(b) && ['NOUN', 'ADJ'].includes(doc.tokens[b.last]?.pos ?? '')) continue
    const said =
      a === listed ||
      /^age[ds]? /iu.test(doc.text.slice(a.start, a.start + 5)) ||
      AGED.test(doc.text.slice(Math.max(0, a.start - 16), a.start))
    if (said && /^(?: (?:to|and|or) |[-–]|,(?: and| or)? )$/u.test(doc.text.slice(a.end, b.start)))
      listed = out[i] = { ...b, unit: a.unit }
  }
  return out
}
