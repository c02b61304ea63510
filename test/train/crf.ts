import { BEFORE, LABELS, mayEnd } from '../../src/parse/entities/tagger/labels.js'

/** A stretch ready for training: the features of each token, one after the other, and the labels. */
export interface Sequence {
  readonly starts: Int32Array
  readonly features: Int32Array
  readonly labels: Uint8Array
  readonly weight: number
  /** Scores given beforehand, to which the features add. */
  readonly base?: Float32Array
}

export interface Weights {
  /** `LABELS` weights a feature. */
  readonly features: Float32Array
  /** `LABELS` x `LABELS`, from and to. */
  readonly moves: Float32Array
}

export const scoreTokens = (weights: Float32Array, sequence: Sequence, out: Float32Array): void => {
  const n = sequence.labels.length
  if (sequence.base) out.set(sequence.base)
  else out.fill(0, 0, n * LABELS)
  for (let i = 0; i < n; i++)
    for (let f = sequence.starts[i]!; f < sequence.starts[i + 1]!; f++) {
      const row = sequence.features[f]! * LABELS
      for (let y = 0; y < LABELS; y++) out[i * LABELS + y]! += weights[row + y]!
    }
}

const AFTER = Array.from({ length: LABELS }, (_, from) =>
  Array.from({ length: LABELS }, (_, to) => to).filter((to) => BEFORE[to]!.includes(from)),
)

/** Room for the sums of forward-backward, so that none is allocated in the loop. */
export interface Room {
  readonly local: Float64Array
  readonly alpha: Float64Array
  readonly beta: Float64Array
  readonly moves: Float64Array
}

export const makeRoom = (longest: number): Room => ({
  local: new Float64Array(longest * LABELS),
  alpha: new Float64Array(longest * LABELS),
  beta: new Float64Array(longest * LABELS),
  moves: new Float64Array(LABELS * LABELS),
})

/** Probabilities of labels (`nodes`) and of moves, summed (`edges`): forward-backward, each token's sums scaled to 1. */
export const marginals = (
  scores: Float32Array,
  n: number,
  weights: Float32Array,
  nodes: Float64Array,
  edges: Float64Array,
  { local, alpha, beta, moves }: Room,
): void => {
  for (let x = 0; x < LABELS; x++) for (const y of AFTER[x]!) moves[x * LABELS + y] = Math.exp(weights[x * LABELS + y]!)
  for (let i = 0; i < n; i++) {
    const at = i * LABELS
    let max = -Infinity
    for (let y = 0; y < LABELS; y++) if (scores[at + y]! > max) max = scores[at + y]!
    for (let y = 0; y < LABELS; y++) local[at + y] = Math.exp(scores[at + y]! - max)
  }
  for (let i = 0; i < n; i++) {
    const at = i * LABELS
    let total = 0
    for (let y = 0; y < LABELS; y++) {
      let sum = 0
      const before = BEFORE[y]!
      if (i === 0) sum = before[0] === 0 ? moves[y]! : 0
      else
        for (let k = 0; k < before.length; k++)
          sum += alpha[at - LABELS + before[k]!]! * moves[before[k]! * LABELS + y]!
      alpha[at + y] = sum * local[at + y]! + 1e-300
      total += alpha[at + y]!
    }
    for (let y = 0; y < LABELS; y++) alpha[at + y]! /= total
  }
  for (let i = n - 1; i >= 0; i--) {
    const at = i * LABELS
    let total = 0
    for (let x = 0; x < LABELS; x++) {
      let sum = 0
      const after = AFTER[x]!
      if (i === n - 1) sum = mayEnd(x) ? 1 : 0
      else
        for (let k = 0; k < after.length; k++) {
          const to = at + LABELS + after[k]!
          sum += moves[x * LABELS + after[k]!]! * local[to]! * beta[to]!
        }
      beta[at + x] = sum
      total += sum
    }
    for (let x = 0; x < LABELS; x++) beta[at + x]! /= total
  }
  edges.fill(0)
  for (let i = 0; i < n; i++) {
    const at = i * LABELS
    let total = 0
    for (let y = 0; y < LABELS; y++) total += nodes[at + y] = alpha[at + y]! * beta[at + y]!
    for (let y = 0; y < LABELS; y++) nodes[at + y]! /= total
    if (i === 0) {
      for (let y = 0; y < LABELS; y++) edges[y]! += nodes[y]!
      continue
    }
    let sum = 0
    for (let y = 0; y < LABELS; y++)
      for (const x of BEFORE[y]!)
        sum += alpha[at - LABELS + x]! * moves[x * LABELS + y]! * local[at + y]! * beta[at + y]!
    for (let y = 0; y < LABELS; y++) {
      const right = (local[at + y]! * beta[at + y]!) / sum
      if (right < 1e-12) continue
      const before = BEFORE[y]!
      for (let k = 0; k < before.length; k++)
        edges[before[k]! * LABELS + y]! += alpha[at - LABELS + before[k]!]! * moves[before[k]! * LABELS + y]! * right
    }
  }
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
  /** How many of a token's features are left out each time, 0..1: so that no single word decides. */
  readonly dropout: number
  readonly size: number
  /** Moves that are given and stay. */
  readonly moves?: Float32Array
  readonly log?: (line: string) => void
}

const withDropout = (sequence: Sequence, share: number, random: () => number): Sequence => {
  const starts = new Int32Array(sequence.starts.length)
  const features = new Int32Array(sequence.features.length)
  let at = 0
  for (let i = 0; i < sequence.labels.length; i++) {
    for (let f = sequence.starts[i]!; f < sequence.starts[i + 1]!; f++)
      if (random() >= share) features[at++] = sequence.features[f]!
    starts[i + 1] = at
  }
  return { ...sequence, starts, features }
}

/** A linear-chain CRF, by AdaGrad on single stretches. */
export const trainCrf = (sequences: readonly Sequence[], options: TrainOptions): Weights => {
  const features = new Float32Array(options.size * LABELS)
  const squares = new Float32Array(options.size * LABELS).fill(0.1)
  const moves = options.moves ?? new Float32Array(LABELS * LABELS)
  const moveSquares = new Float32Array(LABELS * LABELS).fill(0.1)
  const longest = Math.max(...sequences.map((s) => s.labels.length))
  const scores = new Float32Array(longest * LABELS)
  const nodes = new Float64Array(longest * LABELS)
  const edges = new Float64Array(LABELS * LABELS)
  const room = makeRoom(longest)
  const order = sequences.map((_, i) => i)
  const random = randomFrom(options.seed)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs)
    for (const at of order) {
      const sequence = withDropout(sequences[at]!, options.dropout, random)
      const n = sequence.labels.length
      scoreTokens(features, sequence, scores)
      marginals(scores, n, moves, nodes, edges, room)
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
      if (options.moves) continue
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
