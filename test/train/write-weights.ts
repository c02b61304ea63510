import { writeFileSync } from 'node:fs'
import { LABELS } from '../../src/parse/entities/tagger/labels.js'
import { ALPHABET, ZERO } from '../../src/parse/entities/tagger/alphabet.js'
import type { Weights } from './crf.js'
import { SIZE } from './sequences.js'

const BIG = ALPHABET.length - 1

/** Rounds weights to whole numbers of `1 / scale`, from -45 to 45: most become nothing. Finer steps gain no accuracy. */
export const quantize = (weights: Weights, scale: number): Weights => {
  const round = (w: number): number => Math.max(-ZERO, Math.min(ZERO, Math.round(w * scale)))
  return { features: weights.features.map(round), moves: weights.moves.map((w) => Math.round(w * scale)) }
}

/** Writes whole weights in the four streams that tagger/weights.ts reads. */
export const writeWeights = (weights: Weights, file: URL): void => {
  let gaps = ''
  let counts = ''
  const labels: string[] = []
  const values: string[] = []
  let before = -1
  for (let f = 0; f < SIZE; f++) {
    let count = 0
    for (let y = 0; y < LABELS; y++) {
      const w = weights.features[f * LABELS + y]!
      if (w === 0) continue
      count++
      labels.push(ALPHABET[y]!)
      values.push(ALPHABET[w + ZERO]!)
    }
    if (count === 0) continue
    let gap = f - before - 1
    for (; gap >= BIG; gap -= BIG) gaps += ALPHABET[BIG]!
    gaps += ALPHABET[gap]!
    counts += ALPHABET[count]!
    before = f
  }
  const fields = Object.entries({ gaps, counts, labels: labels.join(''), weights: values.join('') })
  const body = fields.map(([name, text]) => `  ${name}:\n    '${text}',\n`).join('')
  writeFileSync(
    file,
    `// Written by \`npm run train\`; data and licences in NOTICE. Read by src/parse/entities/tagger/weights.ts.\n/* prettier-ignore */\nexport const TAGGER_WEIGHTS = {\n${body}  moves: [${[...weights.moves].join(', ')}],\n}\n`,
  )
}
