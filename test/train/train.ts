/**
 * Trains the tagger's weights: `npm run train -- DATA.jsonl... [--measure OTHER.jsonl] [--folds 5]`.
 *
 * A line of DATA is an article: `{"text": …, "entities": [{"start", "end", "type"}]}`, offsets in UTF-16. The same files in
 * the same order give the same weights. `--measure` scores the finished weights on articles that are not trained on;
 * `--folds` cross-validates on DATA instead and writes nothing.
 */
import { parseArgs } from 'node:util'
import { feature } from '../../src/parse/entities/tagger/hash.js'
import { SCALE } from '../../src/parse/entities/tagger/alphabet.js'
import { cleanLabels } from './clean-labels.js'
import { trainCrf } from './crf.js'
import type { Weights } from './crf.js'
import { evaluate, predict } from './evaluate.js'
import { readExamples } from './read-data.js'
import type { Example } from './read-data.js'
import { pruneRare, sequencesOf, SIZE } from './sequences.js'
import { quantize, writeWeights } from './write-weights.js'

/** Features seen in fewer tokens are left out: they are names of one article, and gain nothing. */
const LEAST_SEEN = 3
/** Taken from the outside label: the sets leave many names unlabelled, the tagger is to miss fewer. */
const OUTSIDE_BIAS = 0.5
const BIAS = feature(100, 0)

const fit = (examples: readonly Example[]): Weights => {
  const sequences = pruneRare(
    examples.flatMap((example) => sequencesOf(example)),
    LEAST_SEEN,
  )
  const log = (line: string): void => console.log(line)
  const weights = trainCrf(sequences, { epochs: 8, rate: 0.2, decay: 0.001, seed: 1, dropout: 0.4, size: SIZE, log })
  weights.features[BIAS * 17]! -= OUTSIDE_BIAS
  return quantize(weights, SCALE)
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { measure: { type: 'string' }, folds: { type: 'string' } },
})
if (positionals.length === 0) throw new Error('npm run train -- DATA.jsonl... [--measure OTHER.jsonl] [--folds 5]')
const examples = positionals.flatMap((file) => readExamples(file, cleanLabels))
console.log(`${examples.length} articles`)
const folds = Number(values.folds ?? 0)
for (let fold = 0; fold < folds; fold++) {
  const weights = fit(examples.filter((_, i) => i % folds !== fold))
  const rest = examples.filter((_, i) => i % folds === fold)
  console.log(`fold ${fold + 1}: ${evaluate(rest, (example) => predict(example, weights)).line}`)
}
if (folds === 0) {
  const weights = fit(examples)
  writeWeights(weights, new URL('../../src/data/tagger-weights.ts', import.meta.url))
  if (values.measure) console.log(evaluate(readExamples(values.measure), (example) => predict(example, weights)).line)
}
