/** A logistic model: a bias and a weight for each piece of evidence. */
export interface Weights {
  readonly bias: number
  readonly weights: readonly number[]
}

// Learnt by test/train/alignment.ts from 41 hand-annotated stories; small tables of weights, no text.

/** In the order of QUANTITY_EVIDENCE. */
export const QUANTITY_WEIGHTS: Weights = {
  bias: -1.068,
  weights: [
    2.042, 1.714, 0.186, -0.054, 1, -0.275, -0.687, -0.019, 1.072, -1.07, 1.568, 0.851, -0.468, 0.474, -0.799, -3.504,
    -0.008, 0.685, 0.235, -2.361, -0.755, -0.285, -0.175,
  ],
}

/** In the order of AGE_EVIDENCE. */
export const AGE_WEIGHTS: Weights = {
  bias: -2.832,
  weights: [
    2.259, 1.022, -0.394, 0.144, -0.408, 0.427, -0.508, 0.283, 0.735, -0.163, -0.125, 0.875, 0.305, 0.616, -2.49, 0.456,
    -1.53, 1.534,
  ],
}

/** In the order of DATE_EVIDENCE. */
export const DATE_WEIGHTS: Weights = {
  bias: 1.254,
  weights: [0.249, 0.359, -0.652, -1.146, 1.079, 0.885, -0.657, 0.078, 0.766, -4.715, -0.625],
}

/** In the order of HOUR_EVIDENCE. */
export const HOUR_WEIGHTS: Weights = {
  bias: 0.345,
  weights: [0.41, 0.45, 0.248, -0.869, 0.007, -0.08, -0.293, 0, -2.003, 0.644, 0.846, -0.895],
}
