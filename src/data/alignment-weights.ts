/** A logistic model: a bias and a weight for each piece of evidence. */
export interface Weights {
  readonly bias: number
  readonly weights: readonly number[]
}

// Learnt by test/train/alignment.ts from 41 hand-annotated stories; small tables of weights, no text.

/** In the order of QUANTITY_EVIDENCE. */
export const QUANTITY_WEIGHTS: Weights = {
  bias: -1.178,
  weights: [
    1.909, 1.374, 0.189, -0.289, 0.986, -0.312, -0.488, 0.147, 1.23, -0.948, 1.568, 1.053, -0.39, 0.443, -0.806, -3.613,
    0.199, 0.653, 0.101, -2.307, -0.739,
  ],
}

/** In the order of AGE_EVIDENCE. */
export const AGE_WEIGHTS: Weights = {
  bias: -2.871,
  weights: [
    2.188, 1.027, -0.211, 0.291, -0.448, 0.576, -0.678, 0.255, 0.801, -0.067, 0.128, 0.932, 0.236, 0.801, -2.71, 0.435,
    -1.686, 1.417,
  ],
}

/** In the order of DATE_EVIDENCE. */
export const DATE_WEIGHTS: Weights = {
  bias: -0.726,
  weights: [0.449, 0.28, -0.389, -1.153, 0.505, 0.751, -0.43, 0.13, 2.572, -3.307, -0.268],
}

/** In the order of HOUR_EVIDENCE. */
export const HOUR_WEIGHTS: Weights = {
  bias: 1.131,
  weights: [0.243, 0.383, 0.4, -0.811, -0.109, 0.315, -0.24, 0, -2.427, 0.056, 0.912, -1.051],
}
