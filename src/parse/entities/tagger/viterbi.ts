import { BEFORE, LABELS, mayEnd } from './labels.js'

const NEVER = -1e9

/** The best row of labels, for `n` tokens with `LABELS` scores each and the scores of moves from one label to the next. */
export const viterbi = (scores: ArrayLike<number>, n: number, moves: ArrayLike<number>): Uint8Array => {
  const best = new Float64Array(n * LABELS)
  const back = new Uint8Array(n * LABELS)
  for (let i = 0; i < n; i++)
    for (let y = 0; y < LABELS; y++) {
      const before = BEFORE[y]!
      let top = NEVER
      if (i === 0) {
        // A stretch begins as after an outside token.
        if (before[0] === 0) top = moves[y]!
      } else {
        const at = (i - 1) * LABELS
        for (let k = 0; k < before.length; k++) {
          const x = before[k]!
          const score = best[at + x]! + moves[x * LABELS + y]!
          if (score > top) {
            top = score
            back[i * LABELS + y] = x
          }
        }
      }
      best[i * LABELS + y] = top + scores[i * LABELS + y]!
    }
  const labels = new Uint8Array(n)
  let label = 0
  let top = -Infinity
  for (let y = 0; y < LABELS; y++) {
    const score = best[(n - 1) * LABELS + y]!
    if (mayEnd(y) && score > top) {
      top = score
      label = y
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label
    label = back[i * LABELS + label]!
  }
  return labels
}
