import { BEFORE, LABELS, mayEnd } from './labels.js'

const NEVER = -1e9

// For each label the labels that may stand before it, in one row; those of label `y` from `STARTS[y]` on.
const FROM = Uint8Array.from(BEFORE.flat())
const STARTS = BEFORE.reduce<number[]>((starts, before) => [...starts, starts.at(-1)! + before.length], [0])

// Names are short: one array serves nearly all stretches, written before it is read each time.
const SHORT = 64
const shared = new Uint8Array(SHORT * LABELS)
let best = new Float64Array(LABELS)
let last = new Float64Array(LABELS)

/**
 * The best row of labels for `n` tokens, given `LABELS` scores for each and the scores of moves from one label to the
 * next. Scores are read, and labels written, from token `at` on.
 */
export const viterbi = (
  scores: ArrayLike<number>,
  n: number,
  moves: ArrayLike<number>,
  labels: Uint8Array,
  at = 0,
): void => {
  const back = n <= SHORT ? shared : new Uint8Array(n * LABELS)
  for (let i = 0; i < n; i++) {
    const row = (at + i) * LABELS
    const spare = last
    last = best
    best = spare
    for (let y = 0; y < LABELS; y++) {
      let top = NEVER
      if (i === 0) {
        // A stretch begins as after an outside token.
        if (FROM[STARTS[y]!] === 0) top = moves[y]!
      } else {
        let from = 0
        for (let k = STARTS[y]!; k < STARTS[y + 1]!; k++) {
          const x = FROM[k]!
          const score = last[x]! + moves[x * LABELS + y]!
          if (score > top) {
            top = score
            from = x
          }
        }
        back[i * LABELS + y] = from
      }
      best[y] = top + scores[row + y]!
    }
  }
  let label = 0
  let top = -Infinity
  for (let y = 0; y < LABELS; y++)
    if (mayEnd(y) && best[y]! > top) {
      top = best[y]!
      label = y
    }
  for (let i = n - 1; i >= 0; i--) {
    labels[at + i] = label
    label = back[i * LABELS + label]!
  }
}
