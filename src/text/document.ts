import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Field } from '../types.js'
import { cutSentences } from './cut-sentences.js'
import { furnitureRanges } from './furniture.js'
import { blank, unreadableRanges } from './guard.js'
import { paragraphsOf } from './lines.js'
import { firstWhere } from './lookup.js'
import type { Range } from './span.js'
import { wordOf } from './words.js'
import type { Word } from './words.js'
import { forgetting } from './word-memory.js'

/** Universal part of speech, as wink-nlp tags it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word, number or mark, as wink-nlp cuts it: "4-year-old" is five tokens, "Zakharova’s" two, "$17.1bn" three. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly pos: PartOfSpeech
  readonly word: Word
}

/** `tokens.slice(first, last)`; offsets from the first token to the last. */
export interface Sentence extends Range {
  readonly first: number
  readonly last: number
  /** Index of its paragraph. */
  readonly paragraph: number
}

/** One field of an article, read once and shared by every parser. */
export interface Document {
  readonly field: Field
  /** The field as it was given: spans slice this. */
  readonly source: string
  /** The same length, with furniture and unreadable tokens blanked: parsers read this. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly furniture: readonly Range[]
  readonly unreadable: readonly Range[]
}

// Its loader turns what it returns into JSON at each call, of the JSON before: the twentieth instance would run out of
// memory. No rule of ours uses it.
let metaCER: unknown

const createReader = () => {
  const core = (model.core as () => unknown)()
  metaCER ??= (model.metaCER as () => unknown)()
  const nlp = winkNLP({ ...model, core: () => core, metaCER: () => metaCER }, ['sbd', 'pos'])
  const { its, as } = nlp
  const read = (line: string) => {
    const doc = nlp.readDoc(line)
    const tokens = doc.tokens()
    return {
      words: tokens.out(its.value, as.array) as string[],
      tags: tokens.out(its.pos, as.array) as PartOfSpeech[],
      ends: (doc.sentences().out(its.span) as unknown as [number, number][]).map(([, end]) => end),
    }
  }
  return { read, forget: forgetting(core) }
}

// One instance at a time for the process.
let reader: ReturnType<typeof createReader> | undefined

// wink-nlp never gives back what a token takes, forgotten or not: some 20,000 articles later it starts anew.
const MAX_LEARNT = 100_000

const readLine = (line: string) => {
  reader ??= createReader()
  const read = reader.read(line)
  if (reader.forget() > MAX_LEARNT) reader = undefined
  return read
}

// A paragraph longer than this is read in pieces, so that the cost of one piece is bounded.
const MAX_PIECE = 20_000

function* pieces(text: string): Generator<Range & { readonly paragraph: number }> {
  let paragraph = 0
  for (const line of paragraphsOf(text)) {
    const { end } = line
    if (text.slice(line.start, end).trim() === '') continue
    for (let { start } = line; start < end;) {
      let stop = Math.min(end, start + MAX_PIECE)
      if (stop < end) {
        const space = text.lastIndexOf(' ', stop)
        if (space > start) stop = space
      }
      yield { start, end: stop, paragraph }
      start = stop
    }
    paragraph++
  }
}

/** White space folded: most paragraphs have none to fold. */
const oneLine = (text: string, { start, end }: Range): string => {
  const line = text.slice(start, end).trim()
  return /\s\s|[^\S ]/.test(line) ? line.replace(/\s+/g, ' ') : line
}

/** `text.indexOf(word, at)`; nearly always the word stands there, or behind one space. */
const findWord = (text: string, word: string, at: number): number => {
  const start = text.charCodeAt(at) === 32 && word.charCodeAt(0) !== 32 ? at + 1 : at
  for (let i = 0; i < word.length; i++)
    if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return text.indexOf(word, at)
  return start
}

/**
 * Reads one field: tokens with exact offsets, sentences, paragraphs (a line is one).
 *
 * wink-nlp gets one paragraph at a time, white space folded, so that no sentence runs from a headline into the text and
 * its own offsets do not matter: every token is searched forward in the original.
 */
export const readDocument = (source: string, field: Field): Document => {
  const furniture = furnitureRanges(source)
  const unreadable = unreadableRanges(source)
  const text = blank(source, [...furniture, ...unreadable])
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const piece of pieces(text)) {
    const { words, tags, ends } = readLine(oneLine(text, piece))
    let at = piece.start
    let next = 0
    let first = tokens.length
    for (let i = 0; i < words.length; i++) {
      const word = wordOf(words[i]!)
      const start = findWord(text, word.text, at)
      if (start >= 0 && start + word.text.length <= piece.end && !word.isBlank) {
        at = start + word.text.length
        tokens.push({ text: word.text, lower: word.lower, start, end: at, pos: tags[i] ?? 'X', word })
      }
      if (i === ends[next]) {
        const from = tokens[first]
        if (from) sentences.push({ start: from.start, end: at, first, last: tokens.length, paragraph: piece.paragraph })
        first = tokens.length
        next++
      }
    }
  }
  return { field, source, text, tokens, sentences: cutSentences(sentences, tokens), furniture, unreadable }
}

/** Index of the first token that ends after `offset` (`tokens.length` when there is none). */
export const tokenIndexAt = (doc: Document, offset: number): number => firstWhere(doc.tokens, ({ end }) => end > offset)

/** The sentence that holds `offset`, or the last one before it. */
export const sentenceAt = ({ sentences }: Document, offset: number): Sentence | undefined =>
  sentences[
    Math.min(
      firstWhere(sentences, ({ end }) => end > offset),
      sentences.length - 1,
    )
  ]
