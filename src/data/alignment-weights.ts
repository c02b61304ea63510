/** A logistic model: a bias and a weight for each piece of evidence. */
export interface Weights {
  readonly bias: number
  readonly weights: readonly number[]
}

// Learnt by test/train/alignment.ts from 41 hand-annotated stories; small tables of weights, no text.

/** In the order of QUANTITY_EVIDENCE. */
export const QUANTITY_WEIGHTS: Weights = {
  bias: -1.392,
  weights: [
    1.728, 1.962, 0.129, 0.163, 0.819, -0.054, -0.749, 0.279, 0.216, -0.89, 0.828, 1.305, -0.243, 0.632, -0.514, -3.879,
    0.195, 0.598, -0.328, 0.766, -2.603, -1.028,
  ],
}

/** In the order of AGE_EVIDENCE. */
export const AGE_WEIGHTS: Weights = {
  bias: -3.111,
  weights: [
    2.587, 1.092, -0.442, 0.267, -0.109, 0.539, -0.598, 0.223, 0.892, -0.035, 0.264, 0.554, 0.28, 0.835, -2.566, 0.424,
    -1.608, 1.476,
  ],
}

/** In the order of DATE_EVIDENCE. */
export const DATE_WEIGHTS: Weights = {
  bias: -1.517,
  weights: [0.455, 0.341, -0.446, -1.063, 0.476, 0.502, -0.659, -0.093, 3.439, -2.474, -0.969],
}

/** In the order of HOUR_EVIDENCE. */
export const HOUR_WEIGHTS: Weights = {
  bias: -1.425,
  weights: [0.717, 0.797, -0.013, -0.646, 0.214, 0.983, -0.245, 0, -1.229, 1.806, 0.442, -1.106],
}
