/** A logistic model: a bias and a weight for each piece of evidence. */
export interface Weights {
  readonly bias: number
  readonly weights: readonly number[]
}

// Learnt by test/train/alignment.ts from 41 hand-annotated stories; small tables of weights, no text.

/** In the order of QUANTITY_EVIDENCE. */
export const QUANTITY_WEIGHTS: Weights = {
  bias: -0.979,
  weights: [
    2.027, 1.676, 0.183, -0.052, 1.019, -0.263, -0.678, -0.017, 1.106, -1.095, 1.565, 0.87, -0.447, 0.491, -0.783,
    -3.52, -0.015, 0.686, 0.145, -2.355, -0.756, -0.277, -0.166, -0.127,
  ],
}

/** In the order of AGE_EVIDENCE. */
export const AGE_WEIGHTS: Weights = {
  bias: -2.758,
  weights: [
    2.236, 1.076, -0.398, 0.02, -0.935, 0.392, -0.545, 0.268, 0.782, -0.135, -0.173, 0.878, 0.336, 0.751, -2.54, 0.39,
    -1.485, 1.564,
  ],
}

/** In the order of DATE_EVIDENCE. */
export const DATE_WEIGHTS: Weights = {
  bias: 1.134,
  weights: [0.215, 0.377, -0.562, -1.052, 1.219, 0.882, -0.667, 0.088, 0.729, -4.718, -0.598],
}

/** In the order of HOUR_EVIDENCE. */
export const HOUR_WEIGHTS: Weights = {
  bias: 0.31,
  weights: [0.477, 0.465, 0.282, -0.863, 0.467, -0.083, -0.196, 0, -2.285, 0.584, 0.871, -1.014],
}
