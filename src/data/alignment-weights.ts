/** A logistic model: a bias and a weight for each piece of evidence. */
export interface Weights {
  readonly bias: number
  readonly weights: readonly number[]
}

/** Set by hand; replaced by what test/train/alignment.ts learns. In the order of QUANTITY_EVIDENCE. */
export const QUANTITY_WEIGHTS: Weights = {
  bias: -3,
  weights: [5, 2, 1, -1.5, 1.5, 0.7, -1, -1, 1.5, -0.5, 1.5, 0.5, -0.5, -3, -2, -3, 0.5, -2, 5],
}

/** In the order of AGE_EVIDENCE. */
export const AGE_WEIGHTS: Weights = { bias: -3, weights: [5, 2, 1.5, -1.5, 0.7, 0.5, -1, -1, 5, -2, 1.5, 1, 2, -1.5] }

/** In the order of DATE_EVIDENCE. */
export const DATE_WEIGHTS: Weights = { bias: -3, weights: [5, 2, 1.5, -1.5, 1, 1, -1, -1, 1, -2, 0.5] }

/** In the order of HOUR_EVIDENCE. */
export const HOUR_WEIGHTS: Weights = { bias: -3, weights: [5, 2, 1.5, -1.5, 1, 1, -1, -1, -2, 1, -1] }
