/** A logistic model: a bias and a weight for each piece of evidence. */
export interface Weights {
  readonly bias: number
  readonly weights: readonly number[]
}

// Learnt by test/train/alignment.ts from 41 hand-annotated stories; small tables of weights, no text.

/** In the order of QUANTITY_EVIDENCE. */
export const QUANTITY_WEIGHTS: Weights = {
  bias: -2.353,
  weights: [
    2.283, 1.792, 0.492, 0.484, 0.589, -0.019, -0.589, 0.019, 1.425, -1.113, 2.044, 1.311, -0.159, 0.326, 1.395, -3.955,
    0.647, 0.523, 0.103, -2.413, -0.516, 0, -0.241, 0.788,
  ],
}

/** In the order of AGE_EVIDENCE. */
export const AGE_WEIGHTS: Weights = {
  bias: -2.767,
  weights: [
    2.216, 1.042, -0.413, 0.109, -0.592, 0.443, -0.55, 0.28, 0.738, -0.181, -0.142, 0.857, 0.328, 0.675, -2.547, 0.401,
    -1.481, 1.556,
  ],
}

/** In the order of DATE_EVIDENCE. */
export const DATE_WEIGHTS: Weights = {
  bias: 1.073,
  weights: [0.243, 0.495, -0.225, -1.041, 0.841, 0.892, -0.613, 0.076, 0.749, -5.189, -0.633],
}

/** In the order of HOUR_EVIDENCE. */
export const HOUR_WEIGHTS: Weights = {
  bias: 0.299,
  weights: [0.476, 0.46, 0.288, -0.86, 0.506, -0.081, -0.194, 0, -2.279, 0.582, 0.862, -1.011],
}
