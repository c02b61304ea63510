/** A logistic model: a bias and a weight for each piece of evidence. */
export interface Weights {
  readonly bias: number
  readonly weights: readonly number[]
}

// Learnt by test/train/alignment.ts from 41 hand-annotated stories; small tables of weights, no text.

/** In the order of QUANTITY_EVIDENCE. */
export const QUANTITY_WEIGHTS: Weights = {
  bias: -2.244,
  weights: [
    2.289, 1.702, 0.534, 0.481, 0.965, -0.216, -0.446, -0.266, 1.598, -1.126, 1.945, 1.164, -0.23, 0.17, -0.788, -4.315,
    0.904, 0.681, 0.024, -2.581, -0.606, -0.166, -0.33, 0.761,
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
  bias: 1.114,
  weights: [0.233, 0.398, -0.55, -1.045, 1.214, 0.893, -0.661, 0.093, 0.728, -4.725, -0.6],
}

/** In the order of HOUR_EVIDENCE. */
export const HOUR_WEIGHTS: Weights = {
  bias: 0.299,
  weights: [0.476, 0.46, 0.288, -0.86, 0.506, -0.081, -0.194, 0, -2.279, 0.582, 0.862, -1.011],
}
