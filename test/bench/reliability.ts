/**
 * How far the confidence of a finding can be trusted, on labelled stories:
 *
 *   npm run bench:reliability -- STORIES.jsonl...
 *
 * A line is { story, articles, slots: [{ topic, verdict, claims: [{ article, field, start, end }] }] }, as for
 * train:alignment. A finding is right where it brings together two claims of one slot that is no trap; it is wrong where it
 * says that they differ and no slot says so, or where it falls into a trap. Agreements that no slot names are left out:
 * nobody said. Weights were learnt from these stories if they are the same: then the table is of what was learnt.
 */
import { readFileSync } from 'node:fs'
import { compareArticles } from '../../src/index.js'
import type { Article, Finding, Span, Topic } from '../../src/index.js'

interface Slot {
  readonly topic: Topic
  readonly verdict: string
  readonly claims: readonly (Span & { readonly article: string })[]
}

interface Labelled {
  readonly articles: readonly Article[]
  readonly slots: readonly Slot[]
}

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

const holds = (finding: Finding, slot: Slot): boolean =>
  KIND[finding.topic] === KIND[slot.topic] &&
  slot.claims.filter((claim) =>
    finding.claims.some(
      (own) =>
        own.articleId === claim.article &&
        spansOf(own).some(({ field, start, end }) => field === claim.field && start < claim.end && claim.start < end),
    ),
  ).length > 1

/** Right, wrong, or null where the labels say nothing of it. */
const isRight = (finding: Finding, slots: readonly Slot[]): boolean | null => {
  const differs = finding.verdict !== 'agreement'
  const met = slots.filter((slot) => holds(finding, slot))
  if (met.some(({ verdict }) => verdict !== 'trap' && (!differs || verdict !== 'agreement'))) return true
  return differs ? false : null
}

const judged = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { articles, slots } = JSON.parse(line) as Labelled
      return compareArticles(articles, { minConfidence: 0 })
        .findings.filter(({ verdict }) => verdict !== 'single-source')
        .flatMap((finding) => {
          const right = isRight(finding, slots)
          return right === null
            ? []
            : [{ right, confidence: finding.confidence, differs: finding.verdict !== 'agreement' }]
        })
    }),
)

const BINS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]

for (const differs of [true, false]) {
  console.log(differs ? 'Findings that differ' : 'Agreements that a slot names')
  for (const [i, from] of BINS.slice(0, -1).entries()) {
    const bin = judged.filter(
      (one) => one.differs === differs && one.confidence >= from && one.confidence < BINS[i + 1]!,
    )
    if (bin.length === 0) continue
    const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length
    const share = bin.filter(({ right }) => right).length / bin.length
    const range = `${from.toFixed(1)}–${Math.min(1, BINS[i + 1]!).toFixed(1)}`
    console.log(`  ${range}: ${bin.length} findings, said ${mean.toFixed(2)}, right ${share.toFixed(2)}`)
  }
}
