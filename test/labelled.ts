import { readFileSync } from 'node:fs'
import type { Article, Finding, Span, Topic } from '../src/index.js'

/** A fact that a reader marked in the articles of a story: what it is of, how it stands, and where. */
export interface Slot {
  readonly topic: Topic
  readonly verdict: 'agreement' | 'discrepancy' | 'update' | 'trap'
  readonly claims: readonly (Span & { readonly article: string })[]
}

export interface Labelled {
  readonly story: string
  readonly articles: readonly Article[]
  readonly slots: readonly Slot[]
}

/** The stories of JSONL files, one a line. */
export const readLabelled = (files: readonly string[]): Labelled[] =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Labelled),
  )

const KIND: Readonly<Record<Topic, string>> = {
  quantity: 'figure',
  age: 'figure',
  date: 'date',
  name: 'name',
  role: 'role',
  quote: 'quote',
}

const spansOf = ({ span, fact }: Finding['claims'][number]): Span[] =>
  fact.kind === 'entity' ? [span, ...fact.mentions.map((mention) => mention.span)] : [span]

/** Whether a finding brings together two claims of a slot. */
export const holds = (finding: Finding, slot: Slot): boolean =>
  KIND[finding.topic] === KIND[slot.topic] &&
  slot.claims.filter((claim) =>
    finding.claims.some(
      (own) =>
        own.articleId === claim.article &&
        spansOf(own).some(({ field, start, end }) => field === claim.field && start < claim.end && claim.start < end),
    ),
  ).length > 1

/** Right, wrong, or null where the labels say nothing of it. */
export const isRight = (finding: Finding, slots: readonly Slot[]): boolean | null => {
  const differs = finding.verdict !== 'agreement'
  const met = slots.filter((slot) => holds(finding, slot))
  if (met.some(({ verdict }) => verdict !== 'trap' && (!differs || verdict !== 'agreement'))) return true
  return differs ? false : null
}
