import type { Document } from '../../../text/document.js'
import { wordOf } from '../../../text/words.js'
import type { Word as Written } from '../../../text/words.js'
import { bitOf } from './gazetteer.js'
import { createRecasing } from './headlines.js'
import { KIND, readWord } from './words.js'
import type { Word } from './words.js'

/** What an article does with a word anywhere, in bits. */
export const SEEN = {
  lower: 1,
  insideSentence: 2,
  afterHonorific: 4,
  afterGivenName: 8,
  afterIn: 16,
  beforeHeadword: 32,
  afterThe: 64,
  inBrackets: 128,
  beforeSays: 256,
} as const

/** An article's words, each different one read once. */
export interface ArticleWords {
  readonly words: readonly Word[]
  /** For each word 1 where it is capitalised in any way: asked of every token, and most are not. */
  readonly capitals: Uint8Array
  /** For each document the word of each token. */
  readonly ids: readonly Int32Array[]
  /** For each word one that stands for all casings of it: the one in small letters, where the article has it. */
  readonly folded: Int32Array
  /** For each word the bits of `SEEN`, over all casings of it. */
  readonly seen: Int32Array
}

const PREPOSITIONS = new Set(['in', 'at', 'from', 'near', 'to', 'across', 'outside', 'of'])
const SAYS = new Set(['said', 'says', 'told', 'added', 'who', 'was', 'has', 'had', 'is', 'wrote', 'tweeted'])

interface Interned {
  readonly words: readonly Word[]
  readonly ids: readonly Int32Array[]
  readonly idOf: ReadonlyMap<string, number>
}

const intern = (docs: readonly Document[]): Interned => {
  const recasing = createRecasing(docs)
  const known = new Map<string, number>()
  const words: Word[] = []
  const idOf = (word: Written): number => {
    let id = known.get(word.text)
    if (id === undefined) {
      id = words.length
      known.set(word.text, id)
      words.push(readWord(word))
    }
    return id
  }
  const ids = docs.map((doc) => {
    const row = new Int32Array(doc.tokens.length)
    for (const sentence of doc.sentences) {
      const recase = recasing(doc, sentence)
      for (let i = sentence.first; i < sentence.last; i++) {
        const { word } = doc.tokens[i]!
        row[i] = idOf(recase ? wordOf(recase(word.text, word.lower)) : word)
      }
    }
    return row
  })
  return { words, ids, idOf: known }
}

/**
 * Interns an article's words and notes, for each, what the whole article does with it: "Kato" after "Mr" in one place is
 * a person's name in the others.
 */
export const readArticleWords = (docs: readonly Document[]): ArticleWords => {
  const { words, ids, idOf } = intern(docs)
  const honorific = bitOf('honorific')
  const given = bitOf('given')
  const headword = bitOf('headword')
  const byLower = new Map<string, number>()
  const folded = new Int32Array(words.length)
  for (let id = 0; id < folded.length; id++) {
    const { text, lower } = words[id]!
    const known = text === lower ? id : (idOf.get(lower) ?? byLower.get(lower))
    folded[id] = known ?? id
    if (known === undefined) byLower.set(lower, id)
  }
  const bits = new Int32Array(words.length)
  const large = new Uint8Array(words.length)
  const capitals = new Uint8Array(words.length)
  for (let id = 0; id < words.length; id++) {
    const { kind, isCapital } = words[id]!
    if (isCapital) capitals[id] = 1
    if (kind === KIND.lower) bits[folded[id]!]! |= SEEN.lower
    else if (kind !== KIND.number && kind !== KIND.mark) large[id] = 1
  }
  docs.forEach((doc, d) => {
    const row = ids[d]!
    for (const sentence of doc.sentences)
      for (let i = sentence.first; i < sentence.last; i++) {
        const id = row[i]!
        if (large[id] === 0) continue
        let found = 0
        const before = i > sentence.first ? words[row[i - 1]!] : undefined
        const after = i + 1 < sentence.last ? words[row[i + 1]!] : undefined
        if (before && before.kind !== KIND.mark) found |= SEEN.insideSentence
        if (before && before.kind !== KIND.lower && before.lists & honorific) found |= SEEN.afterHonorific
        if (before && before.kind === KIND.title && before.lists & given) found |= SEEN.afterGivenName
        if (before && PREPOSITIONS.has(before.lower)) found |= SEEN.afterIn
        if (before?.lower === 'the') found |= SEEN.afterThe
        if (before?.text === '(' && after?.text === ')') found |= SEEN.inBrackets
        if (after && after.kind !== KIND.lower && after.lists & headword) found |= SEEN.beforeHeadword
        if (after && SAYS.has(after.lower)) found |= SEEN.beforeSays
        bits[folded[id]!]! |= found
      }
  })
  return { words, capitals, ids, folded, seen: folded.map((id) => bits[id]!) }
}
