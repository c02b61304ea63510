import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readDocument } from '../../src/text/document.js'
import type { Document } from '../../src/text/document.js'
import { readArticleWords } from '../../src/parse/entities/tagger/article-words.js'
import type { ArticleWords } from '../../src/parse/entities/tagger/article-words.js'
import { begin, inside, last, TYPES, unit } from '../../src/parse/entities/tagger/labels.js'
import type { Stretch } from '../../src/parse/entities/tagger/place-features.js'
import { findStretches } from '../../src/parse/entities/tagger/stretches.js'
import type { EntityType } from '../../src/types.js'

export interface Gold {
  readonly start: number
  readonly end: number
  readonly type: EntityType
}

/** One labelled article, read as the tagger reads it. */
export interface Example {
  readonly id: string
  readonly docs: readonly Document[]
  readonly gold: readonly Gold[]
  readonly article: ArticleWords
  readonly stretches: readonly Stretch[]
  /** For each token its label; of tokens that are no candidates 0. */
  readonly labels: Uint8Array
}

interface Row {
  readonly id: string
  readonly text: string
  readonly entities: readonly Gold[]
}

const rowsOf = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)

const labelTokens = (doc: Document, gold: readonly Gold[]): Uint8Array => {
  const labels = new Uint8Array(doc.tokens.length)
  let at = 0
  for (const name of [...gold].sort((a, b) => a.start - b.start)) {
    const type = TYPES.indexOf(name.type)
    while (at < doc.tokens.length && doc.tokens[at]!.end <= name.start) at++
    const first = at
    while (at < doc.tokens.length && doc.tokens[at]!.start < name.end) at++
    if (at === first) continue
    if (at - first === 1) labels[first] = unit(type)
    else {
      labels[first] = begin(type)
      labels.fill(inside(type), first + 1, at - 1)
      labels[at - 1] = last(type)
    }
  }
  return labels
}

export type Clean = (gold: readonly Gold[], text: string, set: string) => Gold[]

export type Change = (text: string, gold: readonly Gold[]) => { text: string; gold: Gold[] }

/** Reads a file of labelled articles, one JSON object a line: `id`, `text`, `entities: [{start, end, type}]`. */
export const readExamples = (file: string, clean: Clean = (gold) => [...gold], change?: Change): Example[] => {
  const set = path.basename(file, '.jsonl')
  return rowsOf(file).map((row) => {
    const cleaned = { text: row.text, gold: clean(row.entities, row.text, set) }
    const { text, gold } = change ? change(cleaned.text, cleaned.gold) : cleaned
    const docs = [readDocument(text, 'text')]
    const article = readArticleWords(docs)
    const stretches = findStretches(docs, article)
    const labels = labelTokens(docs[0]!, gold)
    const kept = new Uint8Array(labels.length)
    // A name that is not wholly within one stretch cannot be found, so it is not learnt.
    for (const { first, end } of stretches)
      for (let i = first; i < end; i++) {
        if (labels[i] === 0) continue
        let stop = i
        while (stop < labels.length && (labels[stop]! - 1) % 4 < 2) stop++
        if ((labels[i]! - 1) % 4 === 0 || (labels[i]! - 1) % 4 === 3) {
          if (stop < end) kept.set(labels.subarray(i, stop + 1), i)
          i = stop
        }
      }
    return { id: row.id, docs, gold, article, stretches, labels: kept }
  })
}
