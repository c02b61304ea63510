/**
 * Learns the weights of src/data/alignment-weights.ts from labelled stories, and says how well they hold on stories that
 * the model has not seen.
 *
 *   npm run train:alignment -- STORIES.jsonl...
 *
 * A line is { story, articles, slots: [{ topic, verdict, claims: [{ article, field, start, end, value }] }] }.
 * A pair of statements of two articles is of one fact where one slot holds both; it is not where they stand in a slot that
 * is a trap, or where they differ and no slot holds both. Equal statements that no slot names are left out: nobody said.
 */
import { writeFileSync } from 'node:fs'
import { AGE_EVIDENCE } from '../../src/align/same-age.js'
import { DATE_EVIDENCE, HOUR_EVIDENCE } from '../../src/align/same-date.js'
import { QUANTITY_EVIDENCE } from '../../src/align/same-quantity.js'
import { readLabelled } from '../labelled.js'
import { examplesOf } from './examples.js'
import type { Example } from './examples.js'
import { crossPredict, fit } from './logistic.js'

const thresholds = (
  examples: readonly Example[],
  p: readonly number[],
  pick: (example: Example) => boolean,
): string => {
  const positives = examples.filter((example) => example.y === 1 && pick(example)).length
  const rows = [0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7].map((at) => {
    const found = examples.filter((example, i) => p[i]! >= at && pick(example))
    const right = found.filter(({ y }) => y === 1).length
    return `  p >= ${at}: ${right} of ${found.length} right, recall ${right}/${positives}`
  })
  return rows.join('\n')
}

const table = (examples: readonly Example[]): string => {
  const p = crossPredict(examples)
  const positives = examples.filter(({ y }) => y === 1).length
  return `${examples.length} pairs, ${positives} of one fact; on unseen stories, all:\n${thresholds(examples, p, () => true)}\n only those that differ:\n${thresholds(examples, p, ({ differs }) => differs)}`
}

const stories = readLabelled(process.argv.slice(2).filter((argument) => !argument.startsWith('--')))
const { quantities, ages, dates, hours } = examplesOf(stories)

const parts = [
  { name: 'QUANTITY', evidence: QUANTITY_EVIDENCE, examples: quantities },
  { name: 'AGE', evidence: AGE_EVIDENCE, examples: ages },
  { name: 'DATE', evidence: DATE_EVIDENCE, examples: dates },
  { name: 'HOUR', evidence: HOUR_EVIDENCE, examples: hours },
]
const code = parts.map(({ name, evidence, examples }) => {
  console.log(`${name}: ${table(examples)}`)
  const { bias, weights } = fit(examples)
  evidence.forEach((label, i) => console.log(`    ${weights[i]!.toFixed(2).padStart(6)}  ${label}`))
  return `/** In the order of ${name}_EVIDENCE. */\nexport const ${name}_WEIGHTS: Weights = {\n  bias: ${bias},\n  weights: [${weights.join(', ')}],\n}\n`
})

if (process.argv.includes('--write')) {
  const head = `/** A logistic model: a bias and a weight for each piece of evidence. */
export interface Weights {
  readonly bias: number
  readonly weights: readonly number[]
}

// Learnt by test/train/alignment.ts from ${stories.length} hand-annotated stories; small tables of weights, no text.
`
  writeFileSync(new URL('../../src/data/alignment-weights.ts', import.meta.url), `${head}\n${code.join('\n')}`)
}
