import { SPELLING_COSTS } from '../../data/name-spelling-costs.js'

// Below this a step is known from many pairs of spellings of one name.
const KNOWN_STEP = 0.5

let known: ReadonlySet<string> | undefined

const readKnown = (): ReadonlySet<string> =>
  new Set(
    SPELLING_COSTS.filter(([x, y, cost]) => cost < KNOWN_STEP && x !== '' && y !== '').flatMap(([x, y]) => [
      `${x}/${y}`,
      `${y}/${x}`,
    ]),
  )

const commonStart = (a: string, b: string): number => {
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  return i
}

const sortLetters = (word: string): string => [...word].sort().join('')

/** Where two words part: "marzouk", "marzuk" part as "ou" and "u". */
const parting = (a: string, b: string): readonly [string, string] => {
  const start = commonStart(a, b)
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

/**
 * In words, how two spellings of one word differ.
 *
 * @example describeDifference('marzouk', 'marzuk') // 'differs as ou/u, two ways to write one sound'
 * @example describeDifference('donaldson', 'donalson') // 'has one letter more or less (d)'
 */
export const describeDifference = (a: string, b: string): string => {
  known ??= readKnown()
  const [x, y] = parting(a, b)
  // "ou" against "u" comes out as "o" against nothing; a vowel beside it belongs to the sound.
  const start = commonStart(a, b)
  const pairs: readonly (readonly [string, string])[] = [
    [x, y],
    [a.slice(start - 1, start + x.length), b.slice(start - 1, start + y.length)],
    [a.slice(start, start + x.length + 1), b.slice(start, start + y.length + 1)],
  ]
  if (x === '' || y === '') {
    const extra = x + y
    const before = a[start - 1]
    const after = (x === '' ? a : b)[start]
    if (extra.length === 1 && (extra === before || extra === after))
      return `differs in a doubled letter (${extra}${extra}/${extra})`
  }
  for (const [p, q] of pairs)
    if (p && q && known.has(`${p}/${q}`)) return `differs as ${p}/${q}, two ways to write one sound`
  if (x.length + y.length === 1) return `has one letter more or less (${x + y})`
  if (x.length === 2 && y === x[1]! + x[0]!) return `has two letters swapped (${x}/${y})`
  if (x.length === 1 && y.length === 1) return `differs in one letter (${x}/${y})`
  if (a.length === b.length && sortLetters(a) === sortLetters(b)) return 'has the same letters in another order'
  return x.length <= 4 && y.length <= 4 ? `differs as ${x || 'nothing'}/${y || 'nothing'}` : 'is spelt otherwise'
}
