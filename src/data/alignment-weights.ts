/** A logistic model: a bias and a weight for each piece of evidence. */
export interface Weights {
  readonly bias: number
  readonly weights: readonly number[]
}

// Learnt by test/train/alignment.ts from 41 hand-annotated stories; small tables of weights, no text.

/** In the order of QUANTITY_EVIDENCE. */
export const QUANTITY_WEIGHTS: Weights = {
  bias: 1.955,
  weights: [
    0.627, 1.167, 0.224, 0.515, 0.382, 0.122, -0.414, 0.151, -1.473, 0.367, 0.681, 0.648, 0.47, 0.302, 0.386, -1.434,
    -0.671, 0.105, 0.727, -3.064, -0.99, 0, -0.267, -1.091,
  ],
}

/** In the order of AGE_EVIDENCE. */
export const AGE_WEIGHTS: Weights = {
  bias: 1.416,
  weights: [
    0.664, 0.32, -0.623, -0.232, 0.049, 0.069, -0.243, 0.038, -0.58, -0.093, 0.641, 0.308, 0.12, 0.763, -0.31, 0.675,
    -1.767, 0.642,
  ],
}

/** In the order of DATE_EVIDENCE. */
export const DATE_WEIGHTS: Weights = {
  bias: 1.093,
  weights: [0.22, 0.483, -0.228, -1.044, 0.803, 0.924, -0.61, 0.069, 0.778, -5.189, -0.638],
}

/** In the order of HOUR_EVIDENCE. */
export const HOUR_WEIGHTS: Weights = {
  bias: 2.136,
  weights: [0.002, 0.16, 0.171, -0.704, 0.313, 0.29, 0.045, 0, -0.109, -0.068, 0.301, -1.232],
}
