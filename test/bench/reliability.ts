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
import { compareArticles } from '../../src/index.js'
import { isRight, readLabelled } from '../labelled.js'

const judged = readLabelled(process.argv.slice(2)).flatMap(({ articles, slots }) =>
  compareArticles(articles, { minConfidence: 0 })
    .findings.filter(({ verdict }) => verdict !== 'single-source')
    .flatMap((finding) => {
      const right = isRight(finding, slots)
      return right === null ? [] : [{ right, confidence: finding.confidence, differs: finding.verdict !== 'agreement' }]
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
