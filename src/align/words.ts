import { STOP_WORDS } from '../data/stop-words.js'

/** A word and its place in the string that it was read from. */
export interface Word {
  readonly lower: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu

/** Letters and digits in runs; "O'Neil", "U.S" and "3.5" are one word each. */
export const wordsIn = (text: string): Word[] => {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const lower = match[0].toLowerCase().replace(/['’]s$/, '')
    words.push({ lower, start: match.index, end: match.index + match[0].length })
  }
  return words
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    shot: 'shoot',
    shooter: 'shoot',
    shootings: 'shoot',
    killer: 'kill',
    died: 'die',
    dies: 'die',
    dying: 'die',
    dead: 'die',
    death: 'die',
    deaths: 'die',
    fatal: 'die',
    fatally: 'die',
    fatality: 'die',
    fatalities: 'die',
    slain: 'kill',
    slaying: 'kill',
    found: 'find',
    held: 'hold',
    struck: 'strike',
    hit: 'hit',
    men: 'man',
    women: 'woman',
    children: 'child',
    kids: 'child',
    kid: 'child',
    bodies: 'body',
    left: 'leave',
    won: 'win',
    fell: 'fall',
    rose: 'rise',
    fled: 'flee',
    bought: 'buy',
    sold: 'sell',
    gave: 'give',
    began: 'begin',
    ran: 'run',
    drove: 'drive',
    wounded: 'injure',
    injury: 'injure',
    injuries: 'injure',
    wound: 'injure',
    wounds: 'injure',
    hurt: 'injure',
    arrested: 'arrest',
    apprehended: 'arrest',
    detained: 'arrest',
    custody: 'arrest',
    jailed: 'jail',
    murdered: 'kill',
    murder: 'kill',
    murders: 'kill',
    gunshot: 'shoot',
    gunfire: 'shoot',
    gunman: 'shoot',
    gunmen: 'shoot',
  }),
)

const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(?:sses|shes|ches|xes|zes)$/, ''],
  [/ings?$/, ''],
  [/ied$/, 'y'],
  [/ed$/, ''],
  [/(?<=[^s])s$/, ''],
]

/** A crude stem: "visiting", "visited" and "visits" are one. Not a linguist's: only equality counts. */
export const stem = (word: string): string => {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  if (word.length < 5) return word.length === 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  for (const [suffix, replacement] of SUFFIXES) {
    if (!suffix.test(word)) continue
    const base = word.replace(suffix, replacement)
    if (base.length < 3) return word
    return base.replace(/(?<last>[^aeiouls])\k<last>$/, '$<last>').replace(/e$/, '')
  }
  return word.replace(/e$/, '')
}

/** The words of a text that say what it is about, stemmed, in order. */
export const contentStems = (text: string): string[] =>
  wordsIn(text)
    .filter(({ lower }) => !STOP_WORDS.has(lower) && lower.length > 1)
    .map(({ lower }) => stem(lower))
