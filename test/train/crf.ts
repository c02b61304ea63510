import { BEFORE, LABELS, mayEnd } from '../../src/parse/entities/tagger/labels.js'

/** A stretch ready for training: the features of each token, one after the other, and the labels. */
export interface Sequence {
  readonly starts: Int32Array
  readonly features: Int32Array
  readonly labels: Uint8Array
  readonly weight: number
}

export interface Weights {
  /** `LABELS` weights a feature. */
  readonly features: Float32Array
  /** `LABELS` x `LABELS`, from and to. */
  readonly moves: Float32Array
}

const NEVER = -1e9

export const scoreTokens = (weights: Float32Array, sequence: Sequence, out: Float32Array): void => {
  const n = sequence.labels.length
  out.fill(0, 0, n * LABELS)
  for (let i = 0; i < n; i++)
    for (let f = sequence.starts[i]!; f < sequence.starts[i + 1]!; f++) {
      const row = sequence.features[f]! * LABELS
      for (let y = 0; y < LABELS; y++) out[i * LABELS + y]! += weights[row + y]!
    }
}

const logSum = (values: Float64Array, n: number): number => {
  let max = NEVER
  for (let i = 0; i < n; i++) if (values[i]! > max) max = values[i]!
  let sum = 0
  for (let i = 0; i < n; i++) sum += Math.exp(values[i]! - max)
  return max + Math.log(sum)
}

const AFTER = Array.from({ length: LABELS }, (_, from) =>
  Array.from({ length: LABELS }, (_, to) => to).filter((to) => BEFORE[to]!.includes(from)),
)
const box = new Float64Array(LABELS)

/** Probabilities of labels and moves under the model (forward-backward); returns the log of the sum over all paths. */
export const marginals = (
  scores: Float32Array,
  n: number,
  moves: Float32Array,
  nodes: Float64Array,
  edges: Float64Array,
): number => {
  const alpha = new Float64Array(n * LABELS)
  const beta = new Float64Array(n * LABELS)
  for (let i = 0; i < n; i++)
    for (let y = 0; y < LABELS; y++) {
      let k = 0
      if (i === 0) {
        alpha[y] = BEFORE[y]!.includes(0) ? scores[y]! + moves[y]! : NEVER
        continue
      }
      for (const x of BEFORE[y]!) box[k++] = alpha[(i - 1) * LABELS + x]! + moves[x * LABELS + y]!
      alpha[i * LABELS + y] = Math.max(NEVER, logSum(box, k) + scores[i * LABELS + y]!)
    }
  for (let i = n - 1; i >= 0; i--)
    for (let x = 0; x < LABELS; x++) {
      if (i === n - 1) {
        beta[i * LABELS + x] = mayEnd(x) ? 0 : NEVER
        continue
      }
      let k = 0
      for (const y of AFTER[x]!)
        box[k++] = moves[x * LABELS + y]! + scores[(i + 1) * LABELS + y]! + beta[(i + 1) * LABELS + y]!
      beta[i * LABELS + x] = Math.max(NEVER, logSum(box, k))
    }
  for (let y = 0; y < LABELS; y++) box[y] = alpha[(n - 1) * LABELS + y]! + beta[(n - 1) * LABELS + y]!
  const total = logSum(box, LABELS)
  edges.fill(0)
  for (let i = 0; i < n; i++)
    for (let y = 0; y < LABELS; y++) {
      const at = i * LABELS + y
      nodes[at] = Math.exp(alpha[at]! + beta[at]! - total)
      if (i === 0) edges[y]! += nodes[at]!
      else
        for (const x of BEFORE[y]!)
          edges[x * LABELS + y]! += Math.exp(
            alpha[(i - 1) * LABELS + x]! + moves[x * LABELS + y]! + scores[at]! + beta[at]! - total,
          )
    }
  return total
}

/** The same numbers on every machine: a small generator with a seed, for shuffling. */
export const randomFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

export interface TrainOptions {
  readonly epochs: number
  readonly rate: number
  /** L2: how much a weight shrinks at each step that touches it. */
  readonly decay: number
  readonly seed: number
  readonly size: number
  readonly log?: (line: string) => void
}

/** A linear-chain CRF, by AdaGrad on single stretches. */
export const trainCrf = (sequences: readonly Sequence[], options: TrainOptions): Weights => {
  const features = new Float32Array(options.size * LABELS)
  const squares = new Float32Array(options.size * LABELS).fill(0.1)
  const moves = new Float32Array(LABELS * LABELS)
  const moveSquares = new Float32Array(LABELS * LABELS).fill(0.1)
  const longest = Math.max(...sequences.map((s) => s.labels.length))
  const scores = new Float32Array(longest * LABELS)
  const nodes = new Float64Array(longest * LABELS)
  const edges = new Float64Array(LABELS * LABELS)
  const order = sequences.map((_, i) => i)
  const random = randomFrom(options.seed)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs)
    for (const at of order) {
      const sequence = sequences[at]!
      const n = sequence.labels.length
      scoreTokens(features, sequence, scores)
      marginals(scores, n, moves, nodes, edges)
      for (let i = 0; i < n; i++) {
        const gold = sequence.labels[i]!
        nodes[i * LABELS + gold]! -= 1
        edges[(i === 0 ? 0 : sequence.labels[i - 1]!) * LABELS + gold]! -= 1
        for (let f = sequence.starts[i]!; f < sequence.starts[i + 1]!; f++) {
          const row = sequence.features[f]! * LABELS
          for (let y = 0; y < LABELS; y++) {
            const g = nodes[i * LABELS + y]! * sequence.weight
            if (g < 1e-3 && g > -1e-3) continue
            const step = g + options.decay * features[row + y]!
            squares[row + y]! += step * step
            features[row + y]! -= (rate * step) / Math.sqrt(squares[row + y]!)
          }
        }
      }
      for (let m = 0; m < edges.length; m++) {
        const g = edges[m]! * sequence.weight
        if (g === 0) continue
        moveSquares[m]! += g * g
        moves[m]! -= (rate * g) / Math.sqrt(moveSquares[m]!)
      }
    }
    options.log?.(`epoch ${epoch + 1}`)
  }
  return { features, moves }
}
